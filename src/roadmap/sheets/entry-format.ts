/** How the figures of the Inputs sheet look: one rule for each unit, so that decimal points stand below each other. */
import type { Unit } from "../../line-items/units";
import type { ValidationPlan } from "../../workbook-plan/sheet-plan";
import { formats } from "../../workbook-plan/styles";

/** Zero is a figure that somebody gave, and is shown as one. */
const withDecimals = (decimals: number): string => `#,##0.${"0".repeat(decimals)}`;

const whole = "#,##0";
const percent = "0.0%";

const ofUnit: Partial<Record<Unit, string>> = {
  year: formats.year,
  share: percent,
  "share a year": percent,
  elasticity: withDecimals(3),
  "JPY/US$": withDecimals(2),
  "PEN/US$": withDecimals(2),
  "CLP/US$": withDecimals(2),
  "US$/MWh": withDecimals(2),
  "MWh/t": withDecimals(2),
  "t CO₂e/MWh": withDecimals(2),
  GWh: whole,
  people: whole,
  points: whole,
  days: whole,
  "days a year": whole,
  number: whole,
};

/** Tonnes, and what is counted in them, with one decimal; whatever may only be whole without any. */
export function entryFormat(unit: Unit, validation: ValidationPlan | null): string {
  const isWhole = validation !== null && validation.rule.kind === "whole";
  return ofUnit[unit] ?? (isWhole ? whole : withDecimals(1));
}
