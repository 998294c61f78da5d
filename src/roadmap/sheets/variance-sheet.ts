import type { RowPlan } from "../../workbook-plan/sheet-plan";
import { type Measure, metalMeasures, pillarMeasures, reforecastId, varianceId } from "../actual-items";
import type { Context } from "../context";
import { gap, section } from "../layout";
import { seriesRow } from "../series-rows";
import { calculationSheet, lastColumnOf } from "./calculation-sheet";

/** Actual less plan, and refined use and unmet need as the last actual lets them be expected. */
export function varianceSheet(context: Context) {
  const { words, options } = context;
  const texts = words.sheets.actuals;
  const last = lastColumnOf(context);
  return calculationSheet(context, "variance", [
    ...options.metals.flatMap((metal) => [
      section(words.fill(texts.metal, { metal: words.label(`metal.${metal}`) }), last),
      ...metalMeasures(metal).flatMap((measure) => measureRows(context, measure)),
      seriesRow(context, reforecastId(metal, "ratio")),
      seriesRow(context, reforecastId(metal, "use"), { strong: true, total: true }),
      seriesRow(context, reforecastId(metal, "unmet"), { strong: true, total: true, flag: "shortfall" }),
      gap,
    ]),
    section(texts.pillars, last),
    ...pillarMeasures(options.metals).flatMap((measure) => measureRows(context, measure)),
  ]);
}

const measureRows = (context: Context, measure: Measure): RowPlan[] => [
  seriesRow(context, varianceId(measure, "plan"), { flag: "missing" }),
  seriesRow(context, varianceId(measure, "difference")),
];
