/** Inputs that are uncertain together, because one estimate stands behind them. */

/** Inputs that one estimate serves. */
export interface SharedEstimate {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly source: "OWN";
  readonly confidence: "assumption";
  readonly reason: string;
}

export const sharedEstimates: readonly SharedEstimate[] = [
  {
    id: "zinc.intensity-change",
    inputs: ["construction", "transport", "consumer-electrical", "machinery"].map(
      (use) => `zinc.intensity-change.${use}`,
    ),
    source: "OWN",
    confidence: "assumption",
    reason: "One trend of zinc use is applied to all four end uses, so they are wrong together.",
  },
];
