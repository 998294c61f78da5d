import { sourceById } from "../../data/sources";
import type { StarterRisk } from "../../data/starter-risks";
import type { CellPlan, RowPlan, SheetPlan, ValidationPlan } from "../../workbook-plan/sheet-plan";
import type { StyleName } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { head, headerRow, printed, withCheckAt } from "../layout";
import { riskScoreId, riskStatusIds } from "../risk-items";
import { pillarIds } from "../roadmap-items";
import { entryOf, numberBetween, oneOf } from "../validation";

interface FieldColumn {
  readonly name: Exclude<keyof Context["words"]["sheets"]["risks"], "example">;
  readonly width: number;
  readonly style: StyleName;
  readonly validation?: ValidationPlan;
}

/** Number and title of a risk are repeated on each page. */
const titleColumn = 3;
/** Right of the scenario in words, which is long in Japanese. */
const checkColumn = 5;

/** The register of risks: how likely, how bad, who answers, and with which actions. */
export function risksSheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const fields = fieldColumns(context);
  const headings = fields.map(({ name, style }, index): CellPlan => ({
    kind: "value",
    column: index + 2,
    value: sheets.risks[name],
    style: style === "inputTextWrapped" ? "headerIndented" : "headerNumber",
  }));
  const [title, role, scenario, back, headingRow] = head(context, "risks", "input", headings);
  const hint: CellPlan = { kind: "value", column: 4, value: sheets.risks.example, style: "note" };
  return {
    id: "risks",
    name: sheets.names.risks,
    role: "input",
    columnWidths: [2, ...fields.map(({ width }) => width)],
    rows: [
      ...withCheckAt(
        checkColumn,
        [title, role, scenario].filter((row) => row !== undefined),
      ),
      { cells: [...(back?.cells ?? []), hint] },
      { height: 30, cells: headingRow?.cells ?? [], mark: "headings" },
      ...Array.from({ length: context.sizes.risks }, (_, row) =>
        riskRow(fields, row, context.partners.risks[row]),
      ),
    ],
    freeze: { row: headerRow + 1, column: titleColumn + 1 },
    charts: [],
    print: { ...printed(`1:${String(headerRow)}`), labels: titleColumn, pagesAcross: 2 },
    protected: false,
  };
}

function riskRow(fields: readonly FieldColumn[], row: number, risk: StarterRisk | undefined): RowPlan {
  const source = risk?.source;
  const cells = fields.map(({ name, style, validation }, index): CellPlan => {
    const column = index + 2;
    if (name === "score") return { kind: "item", column, id: riskScoreId(row), style, format: "0" };
    const address = name === "source" && source !== undefined ? sourceById(source).address : null;
    return {
      kind: "field",
      column,
      table: "risks",
      row,
      name,
      style,
      ...(validation === undefined ? {} : { validation }),
      ...(address === null ? {} : { link: { kind: "web", address, tip: sourceById(source ?? "").title } }),
    };
  });
  return { height: risk === undefined ? 18 : 30, cells, record: { table: "risks", row } };
}

function fieldColumns(context: Context): FieldColumn[] {
  const words = (name: FieldColumn["name"], width: number, validation?: ValidationPlan): FieldColumn => ({
    name,
    width,
    style: "inputTextWrapped",
    ...(validation === undefined ? {} : { validation }),
  });
  const oneToFive = (name: FieldColumn["name"]): FieldColumn => ({
    name,
    width: 10,
    style: "inputTable",
    validation: numberBetween(context, 1, 5, "whole"),
  });
  const action = entryOf(context, "actions", "id");
  return [
    words("id", 6),
    words("title", 31),
    words("pillar", 17, oneOf(context, pillarIds)),
    oneToFive("likelihood"),
    oneToFive("impact"),
    { name: "score", width: 9, style: "scoreTop" },
    words("owner", 20),
    words("response", 34),
    words("action", 10, action),
    words("secondAction", 10, action),
    words("status", 13, oneOf(context, riskStatusIds)),
    words("source", 17),
    words("note", 52),
  ];
}
