import { normalCdf, normalQuantile } from "../statistics/normal-cdf";

/**
 * Shares that go together: independent ones are taken as normal scores, mixed, and taken back. Each list stays evenly
 * spread between 0 and 1, and the stated correlations are those of the normal scores; correlations of ranks are a
 * little smaller, 6/π · asin(r/2).
 * @param shares lists of independent shares above 0 and below 1, one a variable
 * @param factor the lower triangle of the correlations, as `choleskyFactor` gives it
 * @see Iman, R. L. and Conover, W. J. (1982). A distribution-free approach to inducing rank correlation among input
 * variables. doi:10.1080/03610918208812265
 * @example correlatedShares([Float64Array.of(0.3), Float64Array.of(0.9)], [[1, 0], [1, 0]])[1] // Float64Array [0.3]
 */
export function correlatedShares(
  shares: readonly Float64Array[],
  factor: readonly (readonly number[])[],
): Float64Array[] {
  const isAlone = (place: number): boolean =>
    factor.every((row, other) => other === place || (row[place] ?? 0) === 0) && factor[place]?.[place] === 1;
  const scores = shares.map((list, place) => (isAlone(place) ? list : list.map(normalQuantile)));
  return shares.map((list, place) => {
    if (isAlone(place)) return list;
    const weights = (factor[place] ?? []).slice(0, place + 1);
    return list.map((_, draw) =>
      within(
        normalCdf(
          weights.reduce(
            (sum, weight, of) => sum + (weight === 0 ? 0 : weight * (scores[of]?.[draw] ?? 0)),
            0,
          ),
        ),
      ),
    );
  });
}

/** The least share that is still a number of its own beside 0 and 1. */
const least = 1e-16;

const within = (share: number): number => Math.min(Math.max(share, least), 1 - least);
