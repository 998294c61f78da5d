import type { PictureSeries, PictureShape } from "./chart-picture";

/** From where to where a value reaches in its stack; null where there is no number. */
export type Piece = { readonly from: number; readonly to: number } | null;

/** The pieces of each stacked series of one shape, negative values below zero, in the order of the series. */
export function stackOf(
  series: readonly PictureSeries[],
  shape: PictureShape,
): ReadonlyMap<PictureSeries, Piece[]> {
  const above: number[] = [];
  const below: number[] = [];
  const piece = (value: number | null, index: number): Piece => {
    if (value === null) return null;
    const side = value < 0 ? below : above;
    const from = side[index] ?? 0;
    side[index] = from + value;
    return { from, to: from + value };
  };
  return new Map(
    series.filter((each) => each.shape === shape).map((each) => [each, each.values.map(piece)] as const),
  );
}

/** How far the stacks of a chart reach. */
export const stackedEnds = (series: readonly PictureSeries[]): number[] =>
  (["stackedBar", "stackedArea"] as const).flatMap((shape) =>
    [...stackOf(series, shape).values()].flat().flatMap((piece) => (piece === null ? [] : [piece.to])),
  );
