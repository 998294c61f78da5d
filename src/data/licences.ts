/**
 * The one place to switch off sources whose licence is not confirmed before a release. Put the id of a source here and
 * rebuild: its series leave the catalogue, its intensities give way to the next alternative, and the base year falls
 * back to the derivation from other series. docs/data.md names the sources in question.
 */
export const withheldSources: readonly string[] = [];

/** Whether the figures of a source may ship. */
export function isShipped(sourceId: string, withheld: readonly string[] = withheldSources): boolean {
  return !withheld.includes(sourceId);
}
