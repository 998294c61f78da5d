/** Output of all mines of Peru in the base year, kt of contained metal. */
export const peruNationalTotal = {
  copper: { value: 2736.2, year: 2024, source: "MINEM-PRESS", confidence: "second-hand" },
  zinc: { value: 1270.6, year: 2024, source: "ENERGIMINAS", confidence: "second-hand" },
} as const;
