/** What the hindcast teaches, with its figures. */
import { difference, percent } from "../markdown";
import { cited } from "./cited";
import { meanError, yearsWithin } from "./hindcast-errors";
import { lastObserved, valueIn } from "./hindcast-series";
import { type Teller, type Telling, type Trial, trials } from "./hindcast-trials";

/** Years in which reality fell within a band. */
export const withinOf = ({ actual }: Trial, { band }: Telling): number =>
  band === undefined ? NaN : yearsWithin(actual, band);

/** Share of all years of all cases in which reality fell within a band. */
export function shareWithin(teller: Teller): number {
  const known = trials().flatMap((trial) => {
    const telling = trial.told[teller];
    return telling === undefined ? [] : [[withinOf(trial, telling), trial.actual.length] as const];
  });
  const sum = (place: 0 | 1): number => known.reduce((total, counts) => total + counts[place], 0);
  return sum(0) / sum(1);
}

export const hindcastFindings = (): string =>
  [
    `- With the economy as thought then, the model is closer than the naive forecast in ${closer("then", "naive")} cases, ` +
      `than the straight line in ${closer("then", "trend")} and than FORECAST in ${closer("then", "forecast")}. With economy ` +
      `and price as they came it is so in ${closer("came", "naive")}, ${closer("came", "trend")} and ` +
      `${closer("came", "forecast")}.`,
    "- **The price term fails.** Copper's real price more than tripled from 2000 to 2011. With the shipped long-run elasticity " +
      "the model takes a large part of the use away at once; in reality use grew. A price path entered on Scenarios should " +
      "come with a weaker elasticity. While prices are held, as shipped, the term has no effect.",
    "- **Sectors.** The model moves all uses of the wider economy of copper at one rate. Transport and electrical uses grew much " +
      "faster than that, industrial uses more slowly; it says nothing about a single sector. Against the sum of the five " +
      `sectors it is ${againstSectors(2000)} off in ${String(lastObserved)} from 2000 and ${againstSectors(2010)} from 2010 ` +
      "with the economy as it came and the price held, so how near the total is depends on which compilation is right.",
    ...zincFinding(),
    `- **The band of the model does not hold what it promises**: ${percent(shareWithin("held"), 0)} and ` +
      `${percent(shareWithin("then"), 0)} instead of 90 % with prices held, ${percent(shareWithin("came"), 0)} with prices as ` +
      "they came. It knows only that elasticities and trends are uncertain, not that an equation may be wrong or an economy " +
      `turn out otherwise. Read it as the least there is. FORECAST's band held reality in ${percent(shareWithin("forecast"), 0)} ` +
      "and is much wider.",
    `- ${String(trials().length)} cases are no large sample: the sectors share one model and one economy, and both base years share ` +
      "their last nine years.",
  ].join("\n");

/** How often one was closer than another, of the cases that both have. */
function closer(one: Teller, other: Teller): string {
  const both = trials().flatMap(({ actual, told }) => {
    const [first, second] = [told[one], told[other]];
    return first === undefined || second === undefined
      ? []
      : [meanError(actual, first.mean) < meanError(actual, second.mean)];
  });
  return `${String(both.filter(Boolean).length)} of ${String(both.length)}`;
}

/** The sum of what the model says for the sectors against the sum of what came, in the last year. */
function againstSectors(baseYear: number): string {
  const sectors = trials().filter(
    (trial) =>
      trial.baseYear === baseYear &&
      trial.observed.metal === "copper" &&
      !trial.observed.label.endsWith("total"),
  );
  const told = sectors.reduce((sum, trial) => sum + (trial.told.held?.mean.at(-1) ?? NaN), 0);
  const came = sectors.reduce((sum, { observed }) => sum + valueIn(observed, lastObserved), 0);
  return difference(told / came - 1);
}

/** Growth of a cited series from 2013 to 2017. */
const growth = (id: string): string =>
  percent((cited(id, 2017)?.value ?? NaN) / (cited(id, 2013)?.value ?? NaN) - 1, 0);

const zincFinding = (): string[] =>
  trials().some(({ observed }) => observed.metal === "zinc")
    ? [
        "- **Zinc is too low.** Most of it is the shipped trend of −1.2 % a year, which fits refined use: from 2013 to 2017 " +
          `that grew by ${growth("zinc.refined-use.world")}, first use by ${growth("zinc.first-use.world")}. The table below ` +
          "shows what is left without the trend.",
      ]
    : [];
