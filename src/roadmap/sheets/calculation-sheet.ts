import type { RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import {
  type ColumnHeadings,
  columns,
  head,
  headerRow,
  lastYearColumn,
  printedPlanYears,
  type SheetId,
  seriesHeadings,
  seriesWidths,
  yearColumns,
} from "../layout";

/** A protected series sheet over the years of the model. */
export function calculationSheet(
  context: Context,
  id: SheetId,
  rows: readonly RowPlan[],
  other: ColumnHeadings = {},
): SheetPlan {
  const { sheets } = context.words;
  const headings = seriesHeadings(context, sheets.head.method, {
    ...other,
    ...(rows.some(hasConstant) ? {} : { constant: "" }),
  });
  return {
    id,
    name: sheets.names[id],
    role: "calculation",
    columnWidths: seriesWidths,
    years: yearColumns("model"),
    rows: [...head(context, id, "calculation", headings), ...rows],
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts: [],
    print: printedPlanYears(`1:${String(headerRow)}`),
    protected: true,
  };
}

/** Blank cells only carry the rule above a total. */
const hasConstant = ({ cells }: RowPlan): boolean =>
  cells.some((cell) => cell.column === columns.constant && (cell.kind !== "value" || cell.value !== null));

export const lastColumnOf = (context: Context): number =>
  lastYearColumn(context.lastYear - context.baseYear + 1);
