/** Sheets whose years have words right of them, such as the source of a row. */
import type { CellPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { type ColumnHeadings, seriesHeadings } from "../layout";
import { lastColumnOf } from "./calculation-sheet";

/** First column right of the years. */
export const firstWordsColumn = (context: Context): number => lastColumnOf(context) + 1;

/** Headings of a series sheet that shows the ids of its rows, and of the words right of its years. */
export function headingsWithWords(
  context: Context,
  words: readonly string[],
  other: ColumnHeadings = {},
): CellPlan[] {
  const after = firstWordsColumn(context);
  return [
    ...seriesHeadings(context, context.words.sheets.head.id, other),
    ...words.map((value, index): CellPlan => ({
      kind: "value",
      column: after + index,
      value,
      style: "header",
    })),
  ];
}
