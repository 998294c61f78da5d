/** Figures of reference series, for comparison. */
import { seriesById } from "../../../src/data/catalogue";

export interface CitedValue {
  readonly value: number;
  readonly label: string;
  readonly source: string;
}

/** A figure of a shipped series; undefined where its source is withheld. */
export function cited(id: string, year: number): CitedValue | undefined {
  const series = seriesById(id);
  for (const { from, values, source } of series?.segments ?? []) {
    const value = values[year - from];
    if (value !== undefined) return { value, label: `${series?.label ?? id}, ${String(year)}`, source };
  }
  return undefined;
}
