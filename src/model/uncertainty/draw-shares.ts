import { correlatedShares } from "./correlated-shares";
import { randomStream } from "./random-source";
import { stratifiedShares } from "./stratified-shares";

/** How many draws, from which seed, and how factors go together. */
export interface DrawSettings {
  /** At least 1. */
  readonly draws: number;
  /** Whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** Lower triangle of the correlations between the factors, in their order; independent where it is left out. */
  readonly factor?: readonly (readonly number[])[];
}

/**
 * The place of every factor within its range in every draw, as a share from 0 to 1. The same seed gives the same
 * shares, whatever other factors there are, unless they are correlated.
 * @param ids ids of the factors
 * @see stratifiedShares for the method
 * @example drawShares(["a"], { draws: 2, seed: 1 }) // one list of two shares, one below 0.5 and one above
 */
export function drawShares(ids: readonly string[], { draws, seed, factor }: DrawSettings): Float64Array[] {
  const shares = ids.map((id) => stratifiedShares(draws, randomStream(seed, id)));
  return factor === undefined ? shares : correlatedShares(shares, factor);
}
