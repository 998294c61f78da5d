/** Flows of a year from which recycling is judged, all in one unit of mass. */
export interface RecyclingFlows {
  /** Recovered from discarded products. */
  readonly oldScrap: number;
  /** Metal in discarded products. */
  readonly discarded: number;
  /** Returned from fabrication, all of which is recovered. */
  readonly newScrap: number;
  /** From ore. */
  readonly primary: number;
}

/** Three shares that must not be mixed. */
export interface RecyclingRates {
  /** Secondary share of supply: old and new scrap over all metal supplied. */
  readonly input: number;
  /** Old scrap recovered over metal in discarded products. */
  readonly endOfLife: number;
  /** Overall: old and new scrap recovered over what there was to recover. */
  readonly efficiency: number;
}

/**
 * The three recycling indicators: recycling input rate, end-of-life recycling rate, overall recycling efficiency.
 *
 * Source: Glöser, Soulier, Tercero Espinoza 2013, doi:10.1021/es400069b.
 * @returns NaN for a share of nothing
 * @example recyclingRates({ oldScrap: 4, discarded: 10, newScrap: 2, primary: 18 }) // 0.25, 0.4 and 0.5
 */
export const recyclingRates = ({
  oldScrap,
  discarded,
  newScrap,
  primary,
}: RecyclingFlows): RecyclingRates => ({
  input: (oldScrap + newScrap) / (oldScrap + newScrap + primary),
  endOfLife: oldScrap / discarded,
  efficiency: (oldScrap + newScrap) / (discarded + newScrap),
});
