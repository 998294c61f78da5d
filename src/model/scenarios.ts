/** The scenarios, computed side by side in this order. `own` is the user's; where it is empty, Reference applies. */
export const scenarios = ["reference", "accelerated", "net-zero", "own"] as const;
export type Scenario = (typeof scenarios)[number];

/** The scenarios that ship with values. */
export const shippedScenarios = ["reference", "accelerated", "net-zero"] as const;
export type ShippedScenario = (typeof shippedScenarios)[number];
