import { firstAge, firstLifetime, type CohortOptions, type InflowAt } from "./cohort-curve";
import type { Lifetime } from "./lifetime";
import { survivalOf, type Survival } from "./survival";

/**
 * A stock that is there before the first year, by age: the first number is what came in one year before the first
 * year, the second two years before, and so on.
 */
export type InitialStock = readonly number[];

/** Ages over which a total is spread; the few products that live longer are counted with the oldest. */
const oldest = 1000;

/**
 * Spreads a total over ages as if the same inflow had come in every year before: the age structure of a steady stock.
 * @param total above 0
 * @returns the stock by age; [total] where nothing survives the year of its inflow
 * @example steadyAges(10, { distribution: "fixed", lifetime: 2, spread: 0 }, "end") // [5, 5]
 */
export function steadyAges(total: number, lifetime: Lifetime, inflowAt: InflowAt = "end"): InitialStock {
  const survival = survivalOf(lifetime);
  const shares: number[] = [];
  let sum = 0;
  for (let age = 0; age < oldest; age += 1) {
    const share = survival(age + firstAge[inflowAt]);
    if (share <= sum * 1e-17) break;
    shares.push(share);
    sum += share;
  }
  return sum === 0 ? [total] : shares.map((share) => (total * share) / sum);
}

/** What is left of an initial stock at the end of each year, and what leaves in each. */
export interface Remainder {
  readonly opening: number;
  readonly stock: Float64Array;
  readonly outflow: Float64Array;
}

/** The initial stock over so many years: each age survives on from the share it has reached. */
export function remainderOf(initial: InitialStock, options: CohortOptions, years: number): Remainder {
  const stock = new Float64Array(years);
  const outflow = new Float64Array(years);
  const lifetime = firstLifetime(options.lifetime);
  if (lifetime !== undefined && initial.length > 0) {
    const left = survivalByAge(survivalOf(lifetime), options.inflowAt ?? "end", initial.length + years);
    initial.forEach((amount, age) => {
      const reached = left[age] ?? 0;
      let before = amount;
      for (let year = 0; year < years; year += 1) {
        // What has outlived every product of its kind leaves in the first year.
        const now = reached > 0 ? (amount * (left[age + year + 1] ?? 0)) / reached : 0;
        stock[year] = (stock[year] ?? 0) + now;
        outflow[year] = (outflow[year] ?? 0) + before - now;
        before = now;
      }
    });
  }
  return { opening: initial.reduce((sum, amount) => sum + amount, 0), stock, outflow };
}

const survivalByAge = (survival: Survival, inflowAt: InflowAt, ages: number): Float64Array =>
  Float64Array.from({ length: ages }, (_, age) => survival(age + firstAge[inflowAt]));
