/** The yellow cells of a roadmap with what may be typed into each. */
import type { Value } from "../../src/line-items/value";
import { type TableName, tableColumns } from "../../src/model/tables";
import type { Roadmap } from "../../src/roadmap/build-roadmap";
import type { Edits } from "../../src/roadmap/edits";
import type { CompiledSheet, CompiledValidation } from "../../src/workbook-plan/compiled-workbook";
import { type Area, parseArea, parseSheetArea } from "../../src/xlsx/a1";
import type { SheetPlan } from "../../src/workbook-plan/sheet-plan";

/** What a cell's validation lets in. */
export type Permitted =
  | { readonly kind: "list"; readonly choices: readonly Value[] }
  | { readonly kind: "decimal" | "whole"; readonly minimum: number; readonly maximum: number };

export interface EditableCell {
  /** Id of the input, or the table. */
  readonly id: string;
  /** What stands there; of an own entry, what stands in Reference. */
  readonly value: Value;
  readonly permitted: Permitted;
  /** The edit that puts a value there. */
  readonly edit: (value: Value) => Edits;
}

/** Inputs and drivers that have a validation, one entry a cell. */
export function editableInputs(roadmap: Roadmap): EditableCell[] {
  const { book, evaluation } = roadmap;
  return evaluation.model.items.flatMap(({ id, expression, role }) => {
    if (expression !== undefined || !["input", "driver"].includes(role) || !book.has(id)) return [];
    const { sheet, row, column, years } = book.item(id);
    if (years === null) {
      return editable(roadmap, { sheet, row, column }, id, evaluation.value(id), (value) => ({
        items: new Map([[id, value]]),
      }));
    }
    const { first, last } = evaluation.axis("model");
    const like = id.replace(/\.own-entry$/, ".reference");
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).flatMap((year) => {
      const place = { sheet, row, column: column + year - first };
      return editable(roadmap, place, id, evaluation.value(like, year), (value) => ({
        items: new Map([[id, new Map([[year, value]])]]),
      }));
    });
  });
}

/** Fields of the tables that formulas use. */
export function editableFields(roadmap: Roadmap): EditableCell[] {
  return (Object.keys(tableColumns) as TableName[]).flatMap((table) => {
    const rows = roadmap.evaluation.model.tables.get(table)?.rows ?? 0;
    return tableColumns[table].flatMap((name) =>
      Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
        editable(
          roadmap,
          roadmap.book.field(table, row, name),
          `${table}.${name}`,
          roadmap.evaluation.column(table, name)[row] ?? null,
          (value) => ({ fields: [{ table, row, column: name, value }] }),
        ),
      ),
    );
  });
}

interface Place {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly column: number;
}

function editable(
  roadmap: Roadmap,
  place: Place,
  id: string,
  value: Value,
  edit: EditableCell["edit"],
): EditableCell[] {
  const sheet = roadmap.workbook.sheets.find(({ name }) => name === place.sheet.name);
  const validation = sheet?.validations.find(({ range }) => contains(parseArea(range), place));
  if (sheet === undefined || validation === undefined) return [];
  return [{ id, value, permitted: permittedBy(validation, sheet, roadmap), edit }];
}

function permittedBy({ rule }: CompiledValidation, sheet: CompiledSheet, roadmap: Roadmap): Permitted {
  if (rule.kind !== "list") {
    return { kind: rule.kind, minimum: Number(rule.minimum), maximum: Number(rule.maximum) };
  }
  const other = parseSheetArea(rule.source);
  const area = other ?? parseArea(rule.source);
  const source = other === null ? sheet : roadmap.workbook.sheets.find(({ name }) => name === other.sheet);
  const cells = source?.cells.filter((cell) => contains(area, cell)) ?? [];
  return { kind: "list", choices: cells.map((cell) => cell.value).filter((value) => value !== null) };
}

const contains = (
  area: Area | null,
  { row, column }: { readonly row: number; readonly column: number },
): boolean =>
  area !== null && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
