import type { CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import { actualId, type Measure, metalMeasures, pillarMeasures } from "../actual-items";
import type { Context } from "../context";
import {
  columns,
  gap,
  head,
  headerRow,
  printedPlanYears,
  section,
  seriesHeadings,
  seriesWidths,
  yearColumns,
} from "../layout";
import { formatOf } from "../series-rows";
import { numberBetween } from "../validation";
import { lastColumnOf } from "./calculation-sheet";

/** Yellow rows for what happened each year; Variance holds it against plan. */
export function actualsSheet(context: Context): SheetPlan {
  const { words, options } = context;
  const texts = words.sheets.actuals;
  const after = lastColumnOf(context) + 1;
  const rows = (measures: readonly Measure[]): RowPlan[] =>
    measures.map((measure) => actualRow(context, measure, after));
  return {
    id: "actuals",
    name: words.sheets.names.actuals,
    role: "input",
    columnWidths: seriesWidths,
    years: yearColumns("model"),
    widthsAfterYears: [72, 16, 16, 16],
    rows: [
      ...head(context, "actuals", "input", headings(context, after)),
      ...options.metals.flatMap((metal) => [
        section(words.fill(texts.metal, { metal: words.label(`metal.${metal}`) }), after + 3),
        ...rows(metalMeasures(metal)),
        gap,
      ]),
      section(texts.pillars, after + 3),
      ...rows(pillarMeasures(options.metals)),
    ],
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts: [],
    print: printedPlanYears(`1:${String(headerRow)}`, after - 1),
    protected: false,
  };
}

function headings(context: Context, after: number): CellPlan[] {
  const { head: texts } = context.words.sheets;
  const extra = [texts.rule, texts.source, texts.date, texts.confidence].map((value, index): CellPlan => ({
    kind: "value",
    column: after + index,
    value,
    style: "header",
  }));
  return [...seriesHeadings(context, texts.id, ""), ...extra];
}

function actualRow(context: Context, measure: Measure, after: number): RowPlan {
  const texts = context.words.sheets.actuals;
  const id = actualId(measure);
  const { item } = context.model.find(id);
  const format = formatOf(measure.unit);
  const words = [texts.rule, texts.source, texts.date, texts.confidence];
  return {
    cells: [
      { kind: "value", column: columns.label, value: context.words.itemLabel(item), style: "labelIndented" },
      { kind: "value", column: columns.unit, value: context.words.unit(measure.unit), style: "unit" },
      { kind: "value", column: columns.note, value: id, style: "identifier" },
      {
        kind: "series",
        column: columns.firstYear,
        id,
        style: "input",
        validation: numberBetween(context, 0, measure.unit === "share" ? 1 : 1000000),
        ...(format === undefined ? {} : { format }),
      },
      ...words.map((value, index): CellPlan => {
        return { kind: "value", column: after + index, value, style: index === 0 ? "noteIndented" : "note" };
      }),
    ],
  };
}
