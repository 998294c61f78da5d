/** Ranges of names and values: assumptions, settings of uncertainty, settings of stocks. */
import fc from "../../support/properties";
import { wildCell } from "./wild";

const inputs = [
  ...["copper.base-use.solar", "zinc.base-use.transport", "driver.solar.reference", "driver.solar.own-entry"],
  ...["copper.intensity-change.other-uses", "copper.elasticity.income", "zinc.elasticity.price"],
  ...["driver.gdp-growth.reference", "driver.copper-price.net-zero", "networks.aluminium-share"],
  ...["copper.mine-to-refined", "zinc.mine-to-refined", "copper.national-output", "copper.direct-melt"],
];

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: 1, max: 3000, noNaN: true }) },
  { weight: 1, arbitrary: wildCell },
);
const byYear = fc.array(amount, { minLength: 2, maxLength: 28 });
const input = fc.constantFrom(...inputs);

const assumption = fc.oneof(
  { weight: 12, arbitrary: fc.tuple<unknown[]>(input, amount) },
  { weight: 4, arbitrary: fc.tuple(input, byYear).map(([id, values]): unknown[] => [id, ...values]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown[]>(
      ["id", "value", 2030],
      ["id", 2025, 2030],
      ["Id", "name", "Value", "low", "high"],
      ["scenario.choice", "Net zero"],
      ["scenario.choice", "none"],
    ),
  },
  { weight: 1, arbitrary: fc.array(wildCell, { maxLength: 5 }) },
);

const rowsOf = (row: fc.Arbitrary<unknown[]>): fc.Arbitrary<unknown[][]> =>
  fc.array(row, { minLength: 1, maxLength: 4 });

/** Rows of id and value, or of id and one value a year. */
export const assumptions = rowsOf(assumption);

const bandRow = fc.oneof(
  fc.tuple<unknown[]>(fc.constant("band.level"), fc.constantFrom<unknown>(0.8, 0.5, 0.99, 0, 1, "x")),
  fc.tuple<unknown[]>(fc.constant("band.seed"), fc.constantFrom<unknown>(1, 2, 3, 4294967295, -1, 1.5)),
  fc.tuple<unknown[]>(fc.constant("band.correlation"), fc.constantFrom<unknown>(0, 0.3, 1, 2)),
  fc.tuple<unknown[]>(
    input.chain((id) => fc.constantFrom(`${id}.low`, `${id}.high`)),
    amount,
  ),
  fc.tuple<unknown[]>(
    input.map((id) => `${id}.distribution`),
    fc.constantFrom<unknown>("PERT", "Triangular", "Uniform", "Normal", "Lognormal", "Weibull", 3),
  ),
  fc.tuple<unknown[]>(
    input.map((id) => `${id}.sd`),
    fc.oneof(fc.double({ min: 0.001, max: 0.3, noNaN: true }), amount),
  ),
  fc.tuple<unknown[]>(
    fc.tuple(input, input).map(([one, other]) => `band.correlation: ${one} & ${other}`),
    fc.constantFrom<unknown>(-1, -0.5, 0.5, 1, 2, "x"),
  ),
  fc.tuple<unknown[]>(fc.constantFrom("band.draw", "band."), amount),
  assumption,
);
/** A distribution and its standard deviation, which need each other. */
const aroundBase = fc
  .tuple(input, fc.constantFrom("Normal", "Lognormal"), fc.double({ min: 0.001, max: 0.3, noNaN: true }))
  .map(([id, kind, sd]): unknown[][] => [
    [`${id}.distribution`, kind],
    [`${id}.sd`, sd],
  ]);
const draws = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<unknown>(100, 100, 101) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(99, 10_001, 100.5, "many", 0) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(10_000, null) },
);

/** Assumptions with settings of uncertainty; few draws in most, because ten thousand take their time. */
export const bandAssumptions = fc
  .tuple(draws, fc.oneof(fc.array(bandRow, { maxLength: 3 }), aroundBase))
  .map(([count, rows]): unknown[][] => [["band.draws", count], ...rows]);

const size = fc.double({ min: 0.5, max: 100, noNaN: true });
const share = fc.oneof(
  { weight: 12, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  fc.constantFrom<unknown>(-0.1, 1.1, "x", null),
);

/** Pairs of name and value for a mine. */
export const mineSettings = rowsOf(
  fc.oneof(
    fc.tuple<unknown[]>(fc.constantFrom("decline", "probability", "stake"), share),
    fc.tuple<unknown[]>(
      fc.constant("last year"),
      fc.constantFrom<unknown>(2026, 2030, 2045, 46388, "soon", null),
    ),
  ),
);

/** Pairs of name and value for the functions of stocks. */
export const stockSettings = rowsOf(
  fc.oneof(
    fc.tuple<unknown[]>(fc.constant("inflow at"), fc.constantFrom("start", "middle", "end", "noon")),
    fc.tuple<unknown[]>(fc.constant("initial stock"), size),
    fc.tuple<unknown[]>(fc.constant("initial stock"), size, size, size),
    fc.tuple<unknown[]>(fc.constant("negative inflow"), fc.constantFrom("allowed", "corrected")),
    fc.tuple<unknown[]>(fc.constantFrom("dissipative loss", "fabrication yield"), share),
    fc.tuple<unknown[]>(fc.constant("distribution"), fc.constantFrom("Fixed", "Weibull", "Normal", "None")),
  ),
);
