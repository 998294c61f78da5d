import { stockWords } from "../../language/en/stock-words";
import type { NameKind } from "../../language/en/errors";
import type { InflowAt } from "../../model/stocks/cohort-curve";
import type { InflowOptions } from "../../model/stocks/inflow-from-stock";
import type { LifetimeDistribution } from "../../model/stocks/lifetime";
import type { RecyclingRates } from "../../model/stocks/recycling-rates";
import { Names } from "../names/names";

/** Names of the things in a list of words, with others by id. */
const namesOf = <Id extends string>(
  kind: NameKind,
  words: Readonly<Record<Id, string>>,
  also: Partial<Record<Id, readonly string[]>>,
): Names<Id> =>
  new Names<Id>(
    kind,
    (Object.keys(words) as Id[]).map((id) => ({ id, name: words[id], also: also[id] ?? [] })),
  );

/** Distributions of lifetimes. */
export const distributionNames = namesOf<LifetimeDistribution>("distribution", stockWords.distributions, {
  fixed: ["deterministic", "constant", "fijo", "fija", "固定"],
  normal: ["Gaussian", "正規"],
  "folded-normal": ["normal plegada", "折り畳み正規"],
  lognormal: ["log-normal", "対数正規"],
  weibull: ["Weibull (mean, sd)", "ワイブル"],
});

/** Indicators of recycling. */
export const indicatorNames = namesOf<keyof RecyclingRates>("indicator", stockWords.indicators, {
  input: ["RIR", "secondary share", "recycled content"],
  endOfLife: ["EOL-RR", "EOL recycling rate"],
  efficiency: ["ORER", "overall recycling efficiency rate", "overall recycling efficiency"],
});

/** When in its year an inflow arrives. */
export const inflowAtNames = namesOf<InflowAt>("inflowAt", stockWords.inflowAt, {
  start: ["beginning", "start of year"],
  middle: ["mid", "mid-year", "middle of year"],
  end: ["end of year"],
});

/** What happens to negative inflows. */
export const negativeInflowNames = namesOf<NonNullable<InflowOptions["negativeInflow"]>>(
  "negativeInflow",
  stockWords.negativeInflow,
  { allowed: ["allow"], corrected: ["correct"] },
);
