/** Where messages and charts stand on the Dashboard: two beside each other. */
import type { RowPlan } from "../../workbook-plan/sheet-plan";
import type { Message } from "../dashboard-messages";
import { columns, lastYearColumn } from "../layout";
import { planYears } from "../options";

export const left = { fromColumn: columns.label, toColumn: columns.firstYear } as const;
export const right = { fromColumn: columns.firstYear, toColumn: lastYearColumn(planYears) + 1 } as const;

/** The two sentences above two charts. */
export const messageRow = (overLeft: Message, overRight: Message): RowPlan => ({
  height: 18,
  cells: [
    { kind: "formula", column: left.fromColumn, expression: overLeft.expression, style: overLeft.style },
    { kind: "formula", column: right.fromColumn, expression: overRight.expression, style: overRight.style },
  ],
});
