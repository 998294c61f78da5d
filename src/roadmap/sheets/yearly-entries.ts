/** Sheets of yellow rows that ship empty, one cell a year: what happened, and what is aimed at. */
import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { columns, head, headerRow, printedPlanYears, section, seriesWidths, yearColumns } from "../layout";
import { formatOf } from "../series-rows";
import { numberBetween } from "../validation";
import { firstWordsColumn, headingsWithWords } from "./words-after-years";

/** Words right of the years: what belongs into the row, and what counts as its source, date and confidence. */
export interface EntryWords {
  readonly rule: string;
  readonly source: string;
  readonly date: string;
  readonly confidence: string;
}

/** An open sheet of such rows. */
export function entrySheet(context: Context, id: "actuals" | "targets", rows: readonly RowPlan[]): SheetPlan {
  const after = firstWordsColumn(context);
  return {
    id,
    name: context.words.sheets.names[id],
    role: "input",
    columnWidths: seriesWidths,
    years: yearColumns("model"),
    widthsAfterYears: [72, 16, 16, 16],
    rows: [...head(context, id, "input", headings(context)), ...rows],
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts: [],
    print: printedPlanYears(`1:${String(headerRow)}`, after - 1),
    protected: false,
  };
}

function headings(context: Context): CellPlan[] {
  const { head: texts } = context.words.sheets;
  return headingsWithWords(context, [texts.rule, texts.source, texts.date, texts.confidence], {
    constant: "",
  });
}

/** A heading whose rule goes on over the words. */
export const entrySection = (context: Context, title: string): RowPlan =>
  section(title, firstWordsColumn(context) + 3);

/** A row to fill in. */
export function entryRow(context: Context, id: string, texts: EntryWords): RowPlan {
  const { item } = context.model.find(id);
  const after = firstWordsColumn(context);
  const format = formatOf(item.unit);
  const words = [texts.rule, texts.source, texts.date, texts.confidence];
  return {
    cells: [
      { kind: "value", column: columns.label, value: context.words.itemLabel(item), style: "labelIndented" },
      { kind: "value", column: columns.unit, value: context.words.unit(item.unit), style: "unit" },
      { kind: "value", column: columns.note, value: id, style: "identifier" },
      {
        kind: "series",
        column: columns.firstYear,
        id,
        style: "input",
        validation: numberBetween(context, 0, item.unit === "share" ? 1 : 1000000),
        ...(format === undefined ? {} : { format }),
      },
      ...words.map((value, index): CellPlan => {
        return { kind: "value", column: after + index, value, style: index === 0 ? "noteIndented" : "note" };
      }),
    ],
  };
}
