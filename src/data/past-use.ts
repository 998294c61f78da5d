/** World use before the base year, with scrap that is melted directly: the series that the history is derived from. */

/** First year of the history; what was used before it is long discarded, but for a remainder. */
export const firstPastYear = 1950;

/** Ids of reference series. */
export const pastUseSeries = {
  copper: { use: "copper.total-use.world", output: "copper.mine-production.world" },
  zinc: { use: "zinc.first-use.world", output: "zinc.mine-production.world" },
} as const;
