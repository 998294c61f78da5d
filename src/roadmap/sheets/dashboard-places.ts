/** Where texts and charts stand on the Dashboard: two beside each other. */
import type { Expression } from "../../line-items/expression";
import type { CellPlan, ChartPlan, RowPlan } from "../../workbook-plan/sheet-plan";
import { columns, lastYearColumn } from "../layout";
import type { ChartWords } from "../message-values";
import { planYears } from "../options";

export const left = { fromColumn: columns.label, toColumn: columns.firstYear } as const;
export const right = { fromColumn: columns.firstYear, toColumn: lastYearColumn(planYears) + 1 } as const;

/** The texts beside two charts, in the row above them. */
export const summaryRow = (overLeft: ChartWords, overRight: ChartWords): RowPlan => {
  const cell = (column: number, { summary }: ChartWords): CellPlan => ({
    kind: "formula",
    column,
    expression: summary,
    style: "summary",
  });
  return { height: 18, cells: [cell(left.fromColumn, overLeft), cell(right.fromColumn, overRight)] };
};

/** The cell with the sentence that the title of a chart shows. */
export const titleAt = (chart: string): NonNullable<ChartPlan["titleAt"]> => ({
  mark: `${chart}-title`,
  column: columns.note,
});

/** What a chart is about, and the sentence that its title shows. */
export const titleRow = ({ id, title }: Pick<ChartPlan, "id" | "title">, message: Expression): RowPlan => ({
  mark: titleAt(id).mark,
  cells: [
    { kind: "value", column: columns.label, value: title, style: "labelIndented" },
    { kind: "formula", column: columns.note, expression: message, style: "calculationText" },
  ],
});
