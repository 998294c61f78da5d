/** The yellow cells of a roadmap with what may be typed into each. */
import type { Value } from "../../src/line-items/value";
import { type TableName, tableColumns } from "../../src/model/tables";
import type { Roadmap } from "../../src/roadmap/build-roadmap";
import type { Edits } from "../../src/roadmap/edits";
import type { CompiledSheet, CompiledValidation } from "../../src/workbook-plan/compiled-workbook";
import type { SheetPlan } from "../../src/workbook-plan/sheet-plan";

/** What a cell's validation lets in. */
export type Permitted =
  | { readonly kind: "list"; readonly choices: readonly Value[] }
  | { readonly kind: "decimal" | "whole"; readonly minimum: number; readonly maximum: number };

export interface EditableCell {
  /** Id of the input, or the table. */
  readonly id: string;
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
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).flatMap((year) =>
      editable(roadmap, { sheet, row, column: column + year - first }, id, evaluation.value(id, year), (value) => ({
        items: new Map([[id, new Map([[year, value]])]]),
      })),
    );
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
  const validation = sheet?.validations.find(({ range }) => contains(range, place));
  if (sheet === undefined || validation === undefined) return [];
  return [{ id, value, permitted: permittedBy(validation, sheet, roadmap), edit }];
}

function permittedBy({ rule }: CompiledValidation, sheet: CompiledSheet, roadmap: Roadmap): Permitted {
  if (rule.kind !== "list") {
    return { kind: rule.kind, minimum: Number(rule.minimum), maximum: Number(rule.maximum) };
  }
  const [, name = sheet.name, range = ""] = /^(?:'?(.+?)'?!)?(.+)$/.exec(rule.source) ?? [];
  const source = roadmap.workbook.sheets.find((each) => each.name === name);
  const cells = source?.cells.filter((cell) => contains(range, cell)) ?? [];
  return { kind: "list", choices: cells.map((cell) => cell.value).filter((value) => value !== null) };
}

/** Whether a range such as `E7:P9` holds a cell. */
function contains(range: string, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const [from = "", to = from] = range.replaceAll("$", "").split(":");
  const first = cornerOf(from);
  const last = cornerOf(to);
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}

function cornerOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
