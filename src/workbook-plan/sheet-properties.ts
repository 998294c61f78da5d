/**
 * What a build keeps with its sheets for the next one, as custom properties beside the mark: nobody sees them, and they
 * move, are copied and go with their sheet. Excel limits their keys to 255 characters; for their values it documents no
 * limit, as it does for the properties of the whole document, which it cuts.
 */

/** A custom property of a sheet. */
export interface SheetProperty {
  readonly key: string;
  readonly value: string;
}

/** What is kept with the sheets of a plan, by their ids. */
export type SheetProperties = ReadonlyMap<string, readonly SheetProperty[]>;

/** How the keys of a roadmap begin. */
export const ownKeys = "MineralsRoadmap.";
