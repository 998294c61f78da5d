/** The sheets of the five pillars, each with its indicators, targets and what moves them. */
import type { SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { economicSheet } from "./economic-sheet";
import { energySheet } from "./energy-sheet";
import { peopleSheet } from "./people-sheet";
import { securitySheet } from "./security-sheet";
import { sustainabilitySheet } from "./sustainability-sheet";

export const pillarSheetsOf = (context: Context): readonly SheetPlan[] => [
  economicSheet(context),
  energySheet(context),
  peopleSheet(context),
  securitySheet(context),
  sustainabilitySheet(context),
];
