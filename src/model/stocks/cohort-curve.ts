import type { Lifetime } from "./lifetime";
import { survivalOf } from "./survival";

/**
 * When in its year an inflow arrives. Stocks are those at the end of a year, where a cohort is `end` 0, `middle` half a
 * year, `start` one year old in the year of its inflow.
 */
export type InflowAt = "start" | "middle" | "end";

/** Age of a cohort at the end of the year of its inflow. */
export const firstAge: Readonly<Record<InflowAt, number>> = { start: 1, middle: 0.5, end: 0 };

/** One unit of inflow over its years, from the year it comes in. */
export interface CohortCurve {
  /** Share in use at the end of each year. */
  readonly left: Float64Array;
  /** Share that leaves in each year. */
  readonly leaving: Float64Array;
}

/** One lifetime for all cohorts, or one a cohort. */
export type Lifetimes = Lifetime | readonly Lifetime[];

/** What a stock model needs besides its driver. */
export interface CohortOptions {
  readonly lifetime: Lifetimes;
  /** End, if left out. */
  readonly inflowAt?: InflowAt;
}

/** The curve of one lifetime over so many years. */
function cohortCurve(lifetime: Lifetime, inflowAt: InflowAt, years: number): CohortCurve {
  const survival = survivalOf(lifetime);
  const left = new Float64Array(years);
  const leaving = new Float64Array(years);
  let before = 1;
  for (let year = 0; year < years; year += 1) {
    const now = survival(year + firstAge[inflowAt]);
    left[year] = now;
    leaving[year] = before - now;
    before = now;
  }
  return { left, leaving };
}

/**
 * The curves of all cohorts; equal lifetimes share one.
 * @throws RangeError where lifetimes are given for another number of cohorts
 */
export function cohortCurves({ lifetime, inflowAt = "end" }: CohortOptions, years: number): CohortCurve[] {
  if ("distribution" in lifetime) {
    return new Array<CohortCurve>(years).fill(cohortCurve(lifetime, inflowAt, years));
  }
  if (lifetime.length !== years) throw new RangeError("Give one lifetime, or one for each year.");
  const known = new Map<string, CohortCurve>();
  return lifetime.map((one) => {
    const key = `${one.distribution} ${one.lifetime} ${one.spread}`;
    const curve = known.get(key) ?? cohortCurve(one, inflowAt, years);
    known.set(key, curve);
    return curve;
  });
}

/** The lifetime of the first cohort, which also counts for what was there before. */
export const firstLifetime = (lifetimes: Lifetimes): Lifetime | undefined =>
  "distribution" in lifetimes ? lifetimes : lifetimes[0];
