/**
 * Ids of sources whose figures are not shipped: the one place to switch a source off.
 * Add an id and rebuild; every series, intensity, mine and project reads this list through `isShipped`. Sources whose
 * licence is still to be confirmed are named in docs/data.md.
 */
export const withheldSources: readonly string[] = [];

/** Whether the figures of this source are shipped. */
export function isShipped(sourceId: string, withheld: readonly string[] = withheldSources): boolean {
  return !withheld.includes(sourceId);
}
