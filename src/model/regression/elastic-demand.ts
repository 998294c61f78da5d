/** What demand follows. */
export interface DemandChange {
  /** Driver against its base, such as 1.2 for GDP that is a fifth larger; above 0. */
  readonly driver: number;
  /** Relative change of demand for a relative change of the driver. */
  readonly elasticity: number;
  /** Price against its base; above 0. */
  readonly priceRatio: number;
  readonly priceElasticity: number;
}

/**
 * Demand by constant elasticities: base · driver^elasticity · priceRatio^priceElasticity.
 * @param base demand while driver and price are at their base, any unit
 * @example elasticDemand(100, { driver: 1.2, elasticity: 0.8, priceRatio: 1, priceElasticity: 0 }) // 115.70310048031527
 */
export const elasticDemand = (base: number, change: DemandChange): number =>
  base * change.driver ** change.elasticity * change.priceRatio ** change.priceElasticity;
