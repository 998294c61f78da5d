/** The metals of the model. */
export const metals = ["copper", "zinc"] as const;
export type Metal = (typeof metals)[number];
