/** What forecasts must do whatever the series. */
import fc from "../../support/properties";
import { drift, recentHalf, slopePath } from "../../../src/model/forecast/drift";
import { forecast, type ForecastMethod } from "../../../src/model/forecast/forecast";
import { optimisedTheta } from "../../../src/model/forecast/optimised-theta";

const methods: readonly ForecastMethod[] = [
  ...(["combination", "theta", "holt", "damped"] as const),
  ...(["drift", "log-drift", "naive"] as const),
];
const positive = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 40 });
const eighths = fc.integer({ min: -8e6, max: 8e6 }).map((value) => value / 8);
const any = fc.array(eighths, { minLength: 5, maxLength: 40 });
const method = fc.constantFrom(...methods);
/** Log drift takes values above 0 only. */
const forAny = methods.filter((each) => each !== "log-drift");
const methodForAny = fc.constantFrom(...forAny);

const expectClose = (actual: readonly number[], expected: readonly number[], size: number): void => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, year) => {
    expect(Math.abs(value - (expected[year] ?? NaN))).toBeLessThanOrEqual(1e-6 * size);
  });
};

test("drift goes on by the mean change, and a slope by that of least squares", () => {
  expect(drift([1, 2, 4, 7], 2)).toEqual([9, 11]);
  expect(drift([3], 2)).toEqual([3, 3]);
  expect(recentHalf([1, 2, 3, 4, 5, 6])).toEqual([3, 4, 5, 6]);
  expect(slopePath([1, 2, 4], 1)).toEqual([5.5]);
});

test.each(methods.filter((each) => !["naive", "log-drift", "combination", "damped"].includes(each)))(
  "%s goes on with a straight line",
  (each) => {
    const { mean } = forecast([3, 5, 7, 9, 11, 13, 15, 17], { horizon: 4, method: each });
    if (each === "theta") {
      // A Theta model takes a share of the trend; on a line it misses by less than a year's growth.
      mean.forEach((value, year) => {
        expect(Math.abs(value - (19 + 2 * year))).toBeLessThan(2);
      });
    } else expectClose(mean, [19, 21, 23, 25], 1);
  },
);

test("log drift goes on with a growth rate, and the combination with growth of square roots", () => {
  const { mean } = forecast([100, 110, 121], { horizon: 2, method: "log-drift" });
  expectClose(mean, [133.1, 146.41], 100);
  const squares = [1, 4, 9, 16, 25, 36, 49, 64];
  expectClose(forecast(squares, { horizon: 3 }).mean, [81, 100, 121], 1);
});

test("a series in another unit has the same forecast in that unit", () => {
  fc.assert(
    fc.property(any, methodForAny, fc.integer({ min: -20, max: 20 }), (values, name, power) => {
      const factor = 2 ** power;
      const options = { horizon: 6, method: name };
      const plain = forecast(values, options);
      const scaled = forecast(
        values.map((value) => value * factor),
        options,
      );
      expect(scaled.mean).toEqual(plain.mean.map((value) => value * factor));
      expect(scaled.bands[0]?.upper).toEqual(plain.bands[0]?.upper.map((value) => value * factor));
    }),
  );
});

test("tonnes or kilotonnes make no difference", () => {
  const tonnes = [15210, 15370, 15990, 16210, 17030, 16530, 17090, 16980, 17520];
  const kilotonnes = tonnes.map((value) => value / 1000);
  for (const name of methods) {
    const options = { horizon: 5, method: name };
    const [a, b] = [forecast(tonnes, options).mean, forecast(kilotonnes, options).mean];
    expectClose(
      b,
      a.map((value) => value / 1000),
      100,
    );
  }
});

test("the mean lies within the band, a wider level has a wider band, and bands widen with the years", () => {
  fc.assert(
    fc.property(any, methodForAny, (values, name) => {
      const { mean, bands } = forecast(values, { horizon: 8, method: name, levels: [0.8, 0.95] });
      const [narrow, wide] = bands;
      mean.forEach((value, year) => {
        const order = [wide?.lower[year], narrow?.lower[year], value, narrow?.upper[year], wide?.upper[year]];
        expect([...order].sort((a, b) => (a ?? NaN) - (b ?? NaN))).toEqual(order);
      });
      const ofNaive = forecast(values, { horizon: 8, method: "naive" }).bands[0];
      ofNaive?.upper.slice(1).forEach((value, year) => {
        expect(value).toBeGreaterThanOrEqual(ofNaive.upper[year] ?? NaN);
      });
    }),
  );
});

test("a positive series has no negative forecast, and a lower bound below its mean", () => {
  fc.assert(
    fc.property(positive, method, (values, name) => {
      const { mean, bands } = forecast(values, { horizon: 10, method: name });
      expect(Math.min(...mean, ...(bands[0]?.lower ?? []))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("zeros, negative values and a constant series have finite forecasts", () => {
  for (const values of [
    [0, 0, 3, 0, 5, 0, 2],
    [-5, -3, -4, 0, 2, 1],
    [0, 0, 0, 0, 0],
    [7, 7, 7],
  ]) {
    for (const name of values.length < 5 ? (["combination", "drift"] as const) : forAny) {
      const { mean, bands } = forecast(values, { horizon: 5, method: name });
      for (const path of [mean, bands[0]?.lower ?? [NaN], bands[0]?.upper ?? [NaN]])
        expect(path.every(Number.isFinite)).toBe(true);
    }
  }
  const { mean, bands } = forecast([7, 7, 7, 7, 7, 7], { horizon: 2 });
  expectClose([...mean, ...(bands[0]?.lower ?? []), ...(bands[0]?.upper ?? [])], [7, 7, 7, 7, 7, 7], 1);
});

test("a constant stays constant in the Theta model, and the very largest and smallest numbers do not break it", () => {
  expectClose(optimisedTheta([5, 5, 5, 5, 5], 2), [5, 5], 1);
  for (const size of [1e300, 1e-300]) {
    const { mean } = forecast(
      [1, 2, 4, 3, 5, 6].map((value) => value * size),
      { horizon: 1 },
    );
    expect((mean[0] ?? 0) / size).toBeGreaterThan(5);
    expect((mean[0] ?? 0) / size).toBeLessThan(8);
  }
});

test("fewer values than a method needs are refused", () => {
  expect(() => forecast([1, 2], { horizon: 1 })).toThrow(RangeError);
  expect(() => forecast([1, 2, 3, 4], { horizon: 1, method: "theta" })).toThrow(RangeError);
});

test("log drift refuses values without a logarithm", () => {
  for (const without of [0, -3]) {
    expect(() => forecast([1, without, 3, 4, 5], { horizon: 1, method: "log-drift" })).toThrow(/above 0/);
  }
});
