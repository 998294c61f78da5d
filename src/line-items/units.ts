/** Units of line items, spelt as people read them in the unit column. */
export const units = [
  "kt",
  "t",
  "kt/yr",
  "t/yr",
  "GW",
  "million vehicles",
  "million km",
  "million people",
  "index",
  "US$/t",
  "share",
  "%",
  "years",
  "year",
  "days",
  "number",
  "share a year",
  "percentage points a year",
  "elasticity",
  "1 or 0",
  "text",
] as const;

export type Unit = (typeof units)[number];
