/** What an action of the register does to the numbers; each tonne counts under one effect only. */
export const effects = [
  "new-capacity",
  "project-change",
  "offtake",
  "recycling",
  "stockpile",
  "energy",
  "people",
  "none",
] as const;
export type Effect = (typeof effects)[number];

/** Id of the cell that holds the name of an effect, as the register's list shows it. */
export const effectId = (effect: Effect): string => `effect.${effect}`;
