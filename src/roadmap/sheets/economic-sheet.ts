import { pillarId } from "../../model/pillars/pillar-rows";
import type { SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap } from "../layout";
import { figureRow, pillarRows, pillarSection, pillarSheet } from "./pillar-sheet";

/** Money that actions bring, and capacity, offtake and trade of each metal. */
export const economicSheet = (context: Context): SheetPlan =>
  pillarSheet(context, "economic", [
    pillarSection(context, "investment"),
    ...pillarRows(context, "economic", [
      "investment",
      "investment-year",
      "investment-jpy",
      `investment-${context.partners.currency.id}`,
    ]),
    figureRow(context, pillarId("economic", "spent")),
    gap,
    ...context.options.metals.flatMap((metal) => [
      pillarSection(context, "trade", metal),
      ...pillarRows(
        context,
        "economic",
        ["capacity", "capacity-net", "offtake", "share", "offtake-share", "trade-value"],
        metal,
      ),
      gap,
    ]),
  ]);
