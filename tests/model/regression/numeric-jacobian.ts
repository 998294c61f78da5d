/** Derivatives by differences, for models whose derivatives nobody has written out. */
type Numbers = readonly number[];

/** Central differences of fourth order: errors near 1e-12 of the values. */
const points = [
  [-2, 1 / 12],
  [-1, -2 / 3],
  [1, 2 / 3],
  [2, -1 / 12],
] as const;

/** Columns of derivatives of `model`, whose values are one for each observation. */
export function numericJacobian(
  model: (parameters: Numbers) => Numbers,
  parameters: Numbers,
  relativeStep = 2e-4,
): number[][] {
  return parameters.map((value, place) => {
    const wanted = relativeStep * (value === 0 ? 1 : Math.abs(value));
    // The step as the sum can hold it.
    const step = value + wanted - value;
    const sides = points.map(([times, weight]) => ({
      weight,
      values: model(parameters.map((other, index) => (index === place ? other + times * step : other))),
    }));
    return (sides[0]?.values ?? []).map(
      (_, row) => sides.reduce((sum, { weight, values }) => sum + weight * (values[row] ?? NaN), 0) / step,
    );
  });
}
