import type { RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap } from "../layout";
import { metalRows, pillarRows, pillarSection, pillarSheet } from "./pillar-sheet";

/** Emissions, monitoring, water, tailings and recycling. */
export function sustainabilitySheet(context: Context): SheetPlan {
  const sheet = pillarSheet(context, "sustainability", rows(context));
  // A little smaller, for a few lines would stand on a page of their own.
  return { ...sheet, print: { ...sheet.print, onePage: true } };
}

const rows = (context: Context): RowPlan[] => [
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
];
