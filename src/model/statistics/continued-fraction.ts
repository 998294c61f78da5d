const tiny = 1e-300;
const mostTerms = 100_000;

/**
 * The continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified algorithm of Lentz.
 * @param first b₀
 * @param term numerator aₖ and denominator bₖ, for k from 1
 * @see Thompson, I. J. and Barnett, A. R. (1986). Coulomb and Bessel functions of complex arguments and order.
 * doi:10.1016/0021-9991(86)90046-X
 * @example continuedFraction(1, () => [1, 1]) // 1.618033988749895, the golden ratio
 */
export function continuedFraction(first: number, term: (index: number) => readonly [number, number]): number {
  let value = first === 0 ? tiny : first;
  let above = value;
  let below = 0;
  for (let index = 1; index < mostTerms; index += 1) {
    const [numerator, denominator] = term(index);
    below = 1 / notZero(denominator + numerator * below);
    above = notZero(denominator + numerator / above);
    value *= above * below;
    if (Math.abs(above * below - 1) < 2e-16) break;
  }
  return value;
}

const notZero = (value: number): number => (value === 0 ? tiny : value);
