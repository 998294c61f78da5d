/** Words of the functions of uncertainty. */
const percent = (share: number): string => String(Number((100 * share).toPrecision(4)));

export const uncertaintyWords = {
  refinedUse: "Refined use",
  low: (share: number) => `Low (${percent(share)} %)`,
  median: "Median (50 %)",
  high: (share: number) => `High (${percent(share)} %)`,
  distributions: {
    pert: "PERT",
    triangular: "Triangular",
    uniform: "Uniform",
    normal: "Normal",
    lognormal: "Lognormal",
  },
  sensitivityHeader: [
    "Input",
    "Low",
    "Base",
    "High",
    "Total at low",
    "Total at high",
    "Swing",
    "Rank correlation",
  ],
} as const;
