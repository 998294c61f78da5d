import { normalCdf } from "../statistics/normal-cdf";
import type { Lifetime } from "./lifetime";
import { weibullFromMoments } from "./weibull-from-moments";

/** Share of a cohort still in use at an age in years, from 0. */
export type Survival = (age: number) => number;

/**
 * The survival function of a lifetime: the probability that a product lives longer than an age.
 *
 * It falls from 1 at age 0 (for normal from less than 1, since that distribution is not cut off at 0) towards 0.
 * Source: Müller, Hilty, Widmer, Schluep, Faulstich 2014, doi:10.1021/es403506a, for the choice of distributions.
 * @throws RangeError where no Weibull distribution has the mean and standard deviation
 * @example survivalOf({ distribution: "lognormal", lifetime: 30, spread: 9 })(30) // 0.4416…: the median is shorter
 */
export function survivalOf({ distribution, lifetime, spread }: Lifetime): Survival {
  switch (distribution) {
    case "fixed":
      return (age) => (age < lifetime ? 1 : 0);
    case "normal":
      return (age) => normalCdf((lifetime - age) / spread);
    case "folded-normal":
      return (age) =>
        age === 0 ? 1 : normalCdf((lifetime - age) / spread) + normalCdf(-(age + lifetime) / spread);
    case "lognormal":
      return lognormal(lifetime, spread);
    case "weibull": {
      const { shape, scale } = weibullFromMoments(lifetime, spread);
      return weibull(scale, shape);
    }
    case "weibull-scale-shape":
      return weibull(lifetime, spread);
  }
}

function lognormal(mean: number, sd: number): Survival {
  const variance = Math.log1p((sd / mean) ** 2);
  // A spread too small for the arithmetic is none.
  if (variance === 0) return (age) => (age < mean ? 1 : 0);
  const sigma = Math.sqrt(variance);
  const mu = Math.log(mean) - variance / 2;
  return (age) => (age === 0 ? 1 : normalCdf((mu - Math.log(age)) / sigma));
}

const weibull =
  (scale: number, shape: number): Survival =>
  (age) =>
    age === 0 ? 1 : Math.exp(-((age / scale) ** shape));
