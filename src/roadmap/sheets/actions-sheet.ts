import { sourceById } from "../../data/sources";
import { formats, type StyleName } from "../../workbook-plan/styles";
import type { CellPlan, RowPlan, SheetPlan, ValidationPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { head, headerRow, printed, withCheckAt } from "../layout";
import { effectIds, pillarIds, signedPillarIds, statusIds } from "../roadmap-items";
import { entryOf, numberBetween, oneOf } from "../validation";

type FieldName = keyof Context["words"]["sheets"]["actions"];

interface FieldColumn {
  readonly name: Exclude<FieldName, "example" | "free">;
  readonly width: number;
  readonly style: StyleName;
  readonly format?: string;
  readonly validation?: ValidationPlan;
}

/** Number and title of an action are repeated on each page. */
const titleColumn = 3;
/** Right of the scenario in words, which is long in Japanese. */
const checkColumn = 6;

type Bounds = readonly [minimum: number, maximum: number];

/** The register: who does what by when, and what it moves. */
export function actionsSheet(context: Context): SheetPlan {
  const fields = fieldColumns(context);
  const headings = fields.map(({ name, style }, index): CellPlan => ({
    kind: "value",
    column: index + 2,
    value: context.words.fill(context.words.sheets.actions[name]),
    style: style === "inputTextWrapped" ? "headerIndented" : "headerNumber",
  }));
  const [title, role, scenario, back, headingRow] = head(context, "actions", "input", headings);
  const hint: CellPlan = {
    kind: "value",
    column: 4,
    value: context.words.sheets.actions.example,
    style: "note",
  };
  const rows: RowPlan[] = [
    ...withCheckAt(
      checkColumn,
      [title, role, scenario].filter((row) => row !== undefined),
    ),
    { cells: [...(back?.cells ?? []), hint] },
    { height: 44, cells: headingRow?.cells ?? [] },
    ...Array.from({ length: context.sizes.actions }, (_, row) =>
      actionRow(fields, row, context.partners.actions),
    ),
  ];
  return {
    id: "actions",
    name: context.words.sheets.names.actions,
    role: "input",
    columnWidths: [2, ...fields.map((field) => field.width)],
    rows,
    freeze: { row: headerRow + 1, column: titleColumn + 1 },
    charts: [],
    print: { ...printed(`1:${String(headerRow)}`), labels: titleColumn, pagesAcross: 2 },
    protected: false,
  };
}

function actionRow(
  fields: readonly FieldColumn[],
  row: number,
  actions: Context["partners"]["actions"],
): RowPlan {
  const cells = fields.map(({ name, style, format, validation }, index): CellPlan => {
    const source = name === "source" ? actions[row]?.source : undefined;
    const address = source === undefined ? null : sourceById(source).address;
    return {
      kind: "field",
      column: index + 2,
      table: "actions",
      row,
      name,
      style,
      ...(format === undefined ? {} : { format }),
      ...(validation === undefined ? {} : { validation }),
      ...(address === null ? {} : { link: { kind: "web", address, tip: sourceById(source ?? "").title } }),
    };
  });
  return { height: row < actions.length ? 30 : 18, cells, record: { table: "actions", row } };
}

function fieldColumns(context: Context): FieldColumn[] {
  const words = (name: FieldColumn["name"], width: number): FieldColumn => ({
    name,
    width,
    style: "inputTextWrapped",
  });
  const list = (name: FieldColumn["name"], width: number, items: readonly string[]): FieldColumn => ({
    ...words(name, width),
    validation: oneOf(context, items),
  });
  const number = (name: FieldColumn["name"], width: number, format: string, bounds: Bounds): FieldColumn => ({
    name,
    width,
    style: "inputTable",
    format,
    validation: numberBetween(context, ...bounds, format === formats.year ? "whole" : "decimal"),
  });
  return [
    words("id", 6),
    words("title", 34),
    list("pillar", 17, pillarIds),
    list("signedPillar", 19, signedPillarIds),
    list("effect", 13, effectIds),
    { ...words("project", 12), validation: entryOf(context, "projects", "id") },
    words("leadHome", 18),
    words("leadProducer", 18),
    words("indicator", 17),
    words("unit", 9),
    number("baseline", 10, "#,##0", [0, 1e9]),
    number("target", 10, "#,##0", [0, 1e9]),
    number("start", 8, formats.year, [context.baseYear, 2100]),
    number("end", 8, formats.year, [context.baseYear, 2100]),
    list("status", 11, statusIds),
    number("progress", 10, "0%", [0, 1]),
    number("probability", 11, "0%", [0, 1]),
    words("dependsOn", 9),
    number("budget", 10, "#,##0", [0, 1e6]),
    number("copper", 10, "#,##0", [0, 1e7]),
    number("zinc", 10, "#,##0", [0, 1e7]),
    number("energy", 13, "#,##0", [0, 1e9]),
    number("people", 10, "#,##0", [0, 1e6]),
    words("source", 17),
    words("note", 52),
  ];
}
