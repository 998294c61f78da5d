import { isShipped, withheldSources } from "./licences";
import type { ReferenceSeries } from "./reference-series";
import { referenceSeries } from "./reference-series-list";

/** The series without the segments of withheld sources; a series with no segment left is dropped. */
export function shippedSeries(
  all: readonly ReferenceSeries[],
  withheld: readonly string[],
): readonly ReferenceSeries[] {
  if (withheld.length === 0) return all;
  return all
    .map((series) => ({
      ...series,
      segments: series.segments.filter((segment) => isShipped(segment.source, withheld)),
    }))
    .filter((series) => series.segments.length > 0);
}

/** The reference series an analyst can ask for. */
export const catalogue: readonly ReferenceSeries[] = shippedSeries(referenceSeries, withheldSources);

/** The shipped series with this id, if there is one. */
export function seriesById(id: string): ReferenceSeries | undefined {
  return catalogue.find((series) => series.id === id);
}
