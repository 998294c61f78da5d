import type { SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap } from "../layout";
import { pillarRows, pillarSection, pillarSheet } from "./pillar-sheet";

/** Trainees of the actions, and the staff that growing mines need. */
export const peopleSheet = (context: Context): SheetPlan =>
  pillarSheet(context, "people", [
    pillarSection(context, "training"),
    ...pillarRows(context, "people", ["trained-opening", "trainees", "trained", "officials"]),
    gap,
    pillarSection(context, "staff"),
    ...pillarRows(context, "people", ["workforce", "needed", "coverage"]),
    gap,
  ]);
