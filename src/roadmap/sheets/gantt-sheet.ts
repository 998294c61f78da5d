import { equal, field, join, text, when } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import { formats } from "../../workbook-plan/styles";
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { ganttId } from "../gantt-items";
import { columns, head, headerRow, lastYearColumn, printed, seriesHeadings, yearColumns } from "../layout";
import { planYears } from "../options";

/** Room for the titles of actions. */
const widths = [2, 52, 14, 9, 9, 28];

/** Filled for the part that is done, empty for what is planned: told apart without colour. */
const barFormat = '[=2]"■";[=1]"□";""';

/** The actions over the ten years, as bars of formatted cells. */
export function ganttSheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const headings = seriesHeadings(context, sheets.gantt.pillar).map((cell): CellPlan => {
    if (cell.kind === "years") return { ...cell, style: "headerYearCentred" };
    if (cell.kind !== "value") return cell;
    switch (cell.column) {
      case columns.label:
        return { ...cell, value: sheets.gantt.action };
      case columns.unit:
        return { ...cell, value: sheets.gantt.status };
      case columns.constant:
        return { ...cell, value: sheets.gantt.start };
      case columns.total:
        return { ...cell, value: sheets.gantt.end };
      default:
        return cell;
    }
  });
  const [title, role, scenario, back, headingRow] = head(context, "gantt", "output", headings);
  const key: CellPlan = { kind: "value", column: columns.note, value: sheets.gantt.key, style: "note" };
  return {
    id: "gantt",
    name: sheets.names.gantt,
    role: "output",
    columnWidths: widths,
    years: { ...yearColumns("plan"), width: 7 },
    rows: [
      ...[title, role, scenario].filter((row) => row !== undefined),
      { cells: [...(back?.cells ?? []), key] },
      ...(headingRow === undefined ? [] : [headingRow]),
      ...Array.from({ length: context.sizes.actions }, (_, row) => ganttRow(context, row)),
    ],
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts: [],
    print: printed(`1:${String(headerRow)}`, lastYearColumn(planYears)),
    protected: true,
  };
}

function ganttRow(context: Context, row: number): RowPlan {
  const of = (name: string): Expression => field("actions", row, name);
  const unless = (free: string, expression: Expression): Expression =>
    when(equal(of("title"), text("")), text(free), expression);
  const cell = (
    column: number,
    expression: Expression,
    style: "labelIndented" | "unit" | "noteIndented",
  ): CellPlan => ({ kind: "formula", column, expression, style });
  const yearCell = (column: number, name: string): CellPlan => ({
    kind: "formula",
    column,
    expression: unless("", of(name)),
    style: "calculation",
    format: formats.year,
  });
  const free = `${context.words.sheets.inputs.freeRow} ${String(row + 1)}`;
  return {
    record: { table: "actions", row },
    cells: [
      cell(columns.label, unless(free, join(of("id"), text(" "), of("title"))), "labelIndented"),
      cell(columns.unit, unless("–", of("status")), "unit"),
      yearCell(columns.constant, "start"),
      yearCell(columns.total, "end"),
      cell(columns.note, unless("", of("pillar")), "noteIndented"),
      {
        kind: "series",
        column: columns.firstYear,
        id: ganttId(row),
        style: "bar",
        format: barFormat,
        flag: "bar",
      },
    ],
  };
}
