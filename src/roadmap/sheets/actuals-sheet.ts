import type { RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import { actualId, type Measure, metalMeasures, pillarMeasures } from "../actual-items";
import type { Context } from "../context";
import { gap } from "../layout";
import { entryRow, entrySection, entrySheet } from "./yearly-entries";

/** Yellow rows for what happened each year; Variance holds it against plan. */
export function actualsSheet(context: Context): SheetPlan {
  const { words, options } = context;
  const texts = words.sheets.actuals;
  const rows = (measures: readonly Measure[]): RowPlan[] =>
    measures.map((measure) => entryRow(context, actualId(measure), texts));
  return entrySheet(context, "actuals", [
    ...options.metals.flatMap((metal) => [
      entrySection(context, words.fill(texts.metal, { metal: words.label(`metal.${metal}`) })),
      ...rows(metalMeasures(metal)),
      gap,
    ]),
    entrySection(context, texts.pillars),
    ...rows(pillarMeasures(options.metals)),
  ]);
}
