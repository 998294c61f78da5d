/**
 * Entries of people that a build had no place for any more. They stand on the Log sheet, and are kept beside it so that
 * later builds list them too, until somebody deletes their row there.
 */
export interface DroppedEntry {
  /** ISO date of the build that dropped it. */
  readonly date: string;
  /** Version of that build. */
  readonly version: string;
  /** Sheet, row and year where it stood, in the words of that time. */
  readonly place: string;
  readonly value: string | number | boolean;
}

export const writtenEntries = (entries: readonly DroppedEntry[]): string => JSON.stringify(entries);

/** The entries in a text; none where it is not one that a build wrote. */
export function readEntries(text: string): readonly DroppedEntry[] {
  try {
    const written: unknown = JSON.parse(text);
    return Array.isArray(written) ? written.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is DroppedEntry {
  if (typeof value !== "object" || value === null) return false;
  const { date, version, place, value: entered } = value as Partial<Record<keyof DroppedEntry, unknown>>;
  const areTexts = [date, version, place].every((each) => typeof each === "string");
  return areTexts && ["string", "number", "boolean"].includes(typeof entered);
}
