import type { SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap } from "../layout";
import { pillarRows, pillarSection, pillarSheet } from "./pillar-sheet";

/** Conflict, concentration, loss of the largest origin, risk and stock. */
export const securitySheet = (context: Context): SheetPlan =>
  pillarSheet(context, "security", [
    pillarSection(context, "conflict"),
    ...pillarRows(context, "security", ["blockades"]),
    gap,
    ...context.options.metals.flatMap((metal) => [
      pillarSection(context, "suppliers", metal),
      ...pillarRows(
        context,
        "security",
        [
          "hhi-mining",
          "hhi-refining",
          "hhi-feed",
          "largest",
          "largest-share",
          "loss",
          "loss-share",
          "at-risk",
          "risk-weighted",
        ],
        metal,
      ),
      gap,
      pillarSection(context, "stock", metal),
      ...pillarRows(context, "security", ["stock", "days", "unmet-value"], metal),
      gap,
    ]),
  ]);
