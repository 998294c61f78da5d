/** Words of supply functions: names that can be chosen. */
export const supplyWords = {
  cases: { base: "Base", low: "Low", high: "High" },
  mineSettings: {
    decline: "decline",
    lastYear: "last year",
    probability: "probability",
    stake: "stake",
  },
  world: "World",
  restOfWorld: "Rest of world",
} as const;
