import { at, type Vector } from "../regression/vectors";
import type { Curve, Dimension } from "./curve";
import type { NonlinearFit } from "../regression/nonlinear-least-squares";

/** Points of a series. */
export interface Points {
  readonly x: Vector;
  readonly y: Vector;
}

/** Points in units of their own: x from its centre in lengths of the series, y in parts of its largest size. */
export interface Scale extends Points {
  readonly centre: number;
  readonly length: number;
  /** What one unit of the data's x is here. */
  readonly unit: number;
  readonly size: number;
}

/**
 * Points in units of their own.
 * @param origin what x counts from if the curve has an origin; else it counts from the middle
 */
export function scaled({ x, y }: Points, curve: Curve, origin: number): Scale {
  const [first, last] = [Math.min(...x), Math.max(...x)];
  const centre = curve.origin === undefined ? first + (last - first) / 2 : origin;
  const length = last - first;
  const size = Math.max(...y.map(Math.abs));
  return {
    x: x.map((value) => (value - centre) / length),
    y: y.map((value) => value / size),
    centre,
    length,
    unit: 1 / length,
    size,
  };
}

/** Parameters and standard errors in the units of the data. */
export function back(
  curve: Curve,
  scale: Scale,
  { parameters, standardErrors }: NonlinearFit,
): { parameters: Vector; standardErrors: Vector } {
  const factors = curve.parameters.map(({ dimension }) => unitOf(dimension, scale));
  const places = curve.parameters.map(({ dimension }) => (dimension === "place" ? scale.centre : 0));
  const origin = curve.origin === undefined ? [] : [scale.centre];
  return {
    parameters: [
      ...parameters.map((value, index) => value * at(factors, index) + at(places, index)),
      ...origin,
    ],
    standardErrors: standardErrors.map((value, index) => value * at(factors, index)),
  };
}

function unitOf(dimension: Dimension, { size, length }: Scale): number {
  switch (dimension) {
    case "level":
      return size;
    case "rate":
      return 1 / length;
    case "place":
      return length;
  }
}
