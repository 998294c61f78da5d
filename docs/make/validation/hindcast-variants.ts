/** The hindcast of the totals with single inputs other than as shipped. */
import { shippedInputs } from "../../../src/data/shipped-inputs";
import { endUses } from "../../../src/model/demand/end-uses";
import { type Metal, metals } from "../../../src/model/metals";
import { capital, difference, percent, table } from "../markdown";
import { actualEconomy } from "./hindcast-economy";
import { lastError, meanError } from "./hindcast-errors";
import { hindcast } from "./hindcast-model";
import { lastObserved, type ObservedUse, observedUses, valueIn, valuesBetween } from "./hindcast-series";
import { baseYears } from "./hindcast-trials";

/** Inputs of a metal that a variant changes. */
interface Variant {
  readonly label: string;
  readonly changes: (metal: Metal) => readonly (readonly [string, number])[];
}

const noDecline = (metal: Metal): readonly [string, number] => [`${metal}.elasticity.income-decline`, 0];

const weakestPrice = (metal: Metal): readonly [string, number] => [
  `${metal}.elasticity.price`,
  shippedInputs[`${metal}.elasticity.price`]?.high ?? NaN,
];

const noTrend = (metal: Metal): readonly (readonly [string, number])[] =>
  endUses[metal]
    .filter(({ kind }) => kind === "economy")
    .map(({ id }) => [`${metal}.intensity-change.${id}`, 0]);

/** Evans and Lewis (2005), long run, estimated on 1969 to 1999: income and price. Second-hand from GLOMBO table S28, CC BY 4.0. */
const estimatedTo1999: Readonly<Record<Metal, readonly [number, number]>> = {
  copper: [0.7749, -0.1177],
  zinc: [0.6779, -0.1021],
};

const variants: readonly Variant[] = [
  { label: "As shipped", changes: () => [] },
  { label: "Price elasticity at the weak end of its range", changes: (metal) => [weakestPrice(metal)] },
  { label: "No decline of the income elasticity", changes: (metal) => [noDecline(metal)] },
  { label: "No trend in intensity of use", changes: noTrend },
  {
    label: "All three",
    changes: (metal) => [weakestPrice(metal), noDecline(metal), ...noTrend(metal)],
  },
  {
    label: "Elasticities estimated on 1969 to 1999, no decline, no trend",
    changes: (metal) => [
      [`${metal}.elasticity.income`, estimatedTo1999[metal][0]],
      [`${metal}.elasticity.price`, estimatedTo1999[metal][1]],
      noDecline(metal),
      ...noTrend(metal),
    ],
  },
];

const totals = observedUses.filter(({ label }) => label.endsWith("total"));
const columns = baseYears.flatMap((baseYear) =>
  metals.flatMap((metal) =>
    totals.filter((each) => each.metal === metal).map((observed) => ({ baseYear, observed })),
  ),
);

export const variantsTable = (): string =>
  table(
    [
      "Inputs",
      ...columns.map(({ baseYear, observed }) => `${capital(observed.metal)} from ${String(baseYear)}`),
    ],
    variants.map((variant) => [
      variant.label,
      ...columns.map(({ baseYear, observed }) => result(variant, baseYear, observed)),
    ]),
  );

function result({ changes }: Variant, baseYear: number, observed: ObservedUse): string {
  const told = hindcast({
    metal: observed.metal,
    baseYear,
    use: valueIn(observed, baseYear),
    economy: actualEconomy(baseYear),
    changes: new Map(changes(observed.metal)),
  });
  const actual = valuesBetween(observed, baseYear + 1, lastObserved);
  return `${percent(meanError(actual, told))}, ${difference(lastError(actual, told))}`;
}
