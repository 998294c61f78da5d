import type { SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap } from "../layout";
import { metalRows, pillarRows, pillarSection, pillarSheet } from "./pillar-sheet";

/** Emissions, monitoring, water, tailings and recycling. */
export const sustainabilitySheet = (context: Context): SheetPlan =>
  pillarSheet(context, "sustainability", [
    pillarSection(context, "emissions"),
    ...metalRows(context, "sustainability", "emissions"),
    ...pillarRows(context, "sustainability", ["emissions", "avoided", "sites"]),
    gap,
    ...context.options.metals.flatMap((metal) => [
      pillarSection(context, "metal", metal),
      ...pillarRows(
        context,
        "sustainability",
        ["intensity", "water", "tailings", "recycling", "recycled-share"],
        metal,
      ),
      gap,
    ]),
  ]);
