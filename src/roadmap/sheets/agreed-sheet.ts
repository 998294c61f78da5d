import type { Metal } from "../../model/metals";
import type { CellPlan, RowPlan, SheetPlan, ValidationPlan } from "../../workbook-plan/sheet-plan";
import { agreedNames, agreedResults } from "../agreed-items";
import type { Context } from "../context";
import {
  columns,
  gap,
  head,
  headerRow,
  printedPlanYears,
  section,
  seriesWidths,
  yearColumns,
} from "../layout";
import { planYears } from "../options";
import { formatOf } from "../series-rows";
import { numberBetween } from "../validation";
import { firstWordsColumn, headingsWithWords } from "./words-after-years";

/** Results of a version that was agreed on, as values; empty until one is frozen. */
export function agreedSheet(context: Context): SheetPlan {
  const { sheets } = context.words;
  const after = firstWordsColumn(context);
  return {
    id: "agreed",
    name: sheets.names.agreed,
    role: "input",
    columnWidths: seriesWidths,
    years: yearColumns("model"),
    widthsAfterYears: [30, 14, 20],
    rows: [
      ...head(context, "agreed", "input", headings(context)),
      section(sheets.agreed.version, after + 2, sheets.agreed.note, after - planYears),
      ...agreedNames.map((id) => nameRow(context, id)),
      gap,
      ...context.options.metals.flatMap((metal) => metalRows(context, metal, after)),
    ],
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts: [],
    print: printedPlanYears(`1:${String(headerRow)}`, after - 1),
    protected: false,
  };
}

function headings(context: Context): CellPlan[] {
  const { head: texts } = context.words.sheets;
  return headingsWithWords(context, [texts.source, texts.date, texts.confidence]);
}

function nameRow(context: Context, id: string): RowPlan {
  const { item } = context.model.find(id);
  return {
    cells: [
      { kind: "value", column: columns.label, value: context.words.itemLabel(item), style: "labelIndented" },
      { kind: "value", column: columns.unit, value: context.words.unit(item.unit), style: "unit" },
      { kind: "value", column: columns.note, value: id, style: "identifier" },
      { kind: "item", column: columns.constant, id, style: "inputText" },
    ],
  };
}

function metalRows(context: Context, metal: Metal, after: number): RowPlan[] {
  const { words } = context;
  const title = words.fill(words.sheets.agreed.metal, { metal: words.label(`metal.${metal}`) });
  return [
    section(title, after + 2),
    ...agreedResults(metal).map(({ agreed }) => resultRow(context, agreed, after)),
    gap,
  ];
}

function resultRow(context: Context, id: string, after: number): RowPlan {
  const { words } = context;
  const { item } = context.model.find(id);
  const format = formatOf(item.unit);
  const validation: ValidationPlan = numberBetween(context, 0, item.unit === "share" ? 1 : 1000000);
  return {
    cells: [
      { kind: "value", column: columns.label, value: words.itemLabel(item), style: "labelIndented" },
      { kind: "value", column: columns.unit, value: context.words.unit(item.unit), style: "unit" },
      { kind: "value", column: columns.note, value: id, style: "identifier" },
      {
        kind: "series",
        column: columns.firstYear,
        id,
        style: "input",
        validation,
        ...(format === undefined ? {} : { format }),
      },
      { kind: "value", column: after, value: words.sheets.agreed.source, style: "noteIndented" },
      { kind: "formula", column: after + 1, expression: { kind: "item", id: "agreed.date" }, style: "note" },
      { kind: "value", column: after + 2, value: words.sheets.agreed.confidence, style: "note" },
    ],
  };
}
