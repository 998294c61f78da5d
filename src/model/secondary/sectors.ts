import type { Metal } from "../metals";

/** Sectors in which products live alike; the end uses of demand are another split, by what drives them. */
export const sectors = ["construction", "electrical", "industrial", "transport", "other"] as const;
export type Sector = (typeof sectors)[number];

/** Column of the history that holds a metal's past use in a sector. */
export const historyColumn = (metal: Metal, sector: Sector): string => `${metal}.${sector}`;
