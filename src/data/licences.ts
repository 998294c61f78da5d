/**
 * The one place to switch sources off whose licence is to be confirmed before a release.
 * Put the id of a source here and nothing of it ships: its series leave the catalogue, and the base year falls back
 * to the derivation from other series.
 */
export const withheldSources: readonly string[] = [];

/** Whether figures of a source may ship. */
export const isShipped = (source: string): boolean => !withheldSources.includes(source);
