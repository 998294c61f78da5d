import type { SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap } from "../layout";
import { metalRows, pillarRows, pillarSection, pillarSheet } from "./pillar-sheet";

/** Electricity of the mines: what they need, what actions contract, what it costs. */
export const energySheet = (context: Context): SheetPlan =>
  pillarSheet(context, "energy", [
    pillarSection(context, "need"),
    ...metalRows(context, "energy", "need"),
    ...pillarRows(context, "energy", ["need", "of-generation"]),
    gap,
    pillarSection(context, "supply"),
    ...pillarRows(context, "energy", [
      "contracts",
      "covered",
      "open",
      "renewable",
      "renewable-share",
      "cost",
    ]),
    gap,
  ]);
