/** Arguments of any kind, whatever a function asks for. */
import fc from "../../support/properties";
import { invocation } from "../calls";

const names = [
  "copper",
  "Zn",
  "銅",
  "Net zero",
  "own",
  "solar",
  "wind-onshore",
  "Other uses",
  "Total",
  "EV",
  "kt",
  "$/t",
];
const ids = [
  "copper.refined-use.world",
  "copper.elasticity.income",
  "driver.solar.reference",
  "zinc.base-use.transport",
];

/** Errors of a sheet, as hosts hand them over. */
export const errorCell = fc.constantFrom<unknown>(
  { code: "#REF!" },
  { code: "#N/A" },
  { type: "Error", basicValue: "#N/A" },
  "#N/A",
);

/** What may stand in one cell, and what cannot. */
export const wildCell = fc.oneof(
  fc.constantFrom<unknown>(...names, ...ids, "id", "value", "scenario.choice", "t concentrate 28%"),
  fc.constantFrom<unknown>(2024, 2030, 2050, 45658, 0, -1, 0.5, 1e308, -1e308, 5e-324, NaN, Infinity, "2035"),
  fc.constantFrom<unknown>(null, undefined, "", " ", true, false, invocation),
  errorCell,
  fc.constantFrom<unknown>({ basicValue: 2030 }, { type: "Entity", text: "x", basicValue: "#VALUE!" }),
  fc.constantFrom<unknown>(Symbol("s"), 10n, () => 1),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constant("x".repeat(40_000)),
  fc.double(),
  fc.integer({ min: 2020, max: 2055 }),
  fc.anything(),
);

/** Rows that may differ in length. */
const range = fc.array(fc.array(wildCell, { maxLength: 4 }), { maxLength: 5 });

const block = (rows: number, columns: number, cell: unknown): unknown[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));

/** More cells than any answer may have; made once, because they are large. */
const huge = [
  block(5001, 1, 1),
  block(1, 5001, 2030),
  block(80, 80, 0.5),
  block(5000, 1, 2030),
  block(5000, 2, "copper"),
];

export const hugeRange = fc.constantFrom<unknown>(...huge);

export const wildArgument = fc.oneof(
  { weight: 30, arbitrary: wildCell },
  { weight: 18, arbitrary: range },
  { weight: 10, arbitrary: fc.array(wildCell) },
  { weight: 1, arbitrary: hugeRange },
);
