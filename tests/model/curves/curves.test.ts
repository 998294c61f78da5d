/** Growth curves against the differential equations that define them, and their derivatives against differences. */
import fc from "../../support/properties";
import type { CurveId } from "../../../src/model/curves/curve";
import { curves, curveValue, parameterIds } from "../../../src/model/curves/curves";
import { numericJacobian } from "../regression/numeric-jacobian";
import { digits } from "../statistics/digits";

type Numbers = readonly number[];

/** Parameters of each curve that are worth a test. */
const parametersOf: Readonly<Record<CurveId, fc.Arbitrary<Numbers>>> = {
  exponential: fc.tuple(between(1, 500), between(-0.3, 0.3), between(-5, 5)),
  logistic: fc.tuple(between(1, 500), between(0.05, 0.8), between(-5, 25)),
  gompertz: fc.tuple(between(1, 500), between(0.05, 0.8), between(-5, 25)),
  bass: fc.tuple(between(1, 500), between(0.001, 0.1), between(0.05, 0.8), between(-5, 0)),
  "bass-rate": fc.tuple(between(1, 500), between(0.001, 0.1), between(0.05, 0.8), between(-5, 0)),
};

/** Numbers of four decimals. */
function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 1e4, max: max * 1e4 }).map((value) => value / 1e4);
}

const x = between(0.1, 20);

/** Slope by differences. */
function slopeOf(id: CurveId, place: number, parameters: Numbers): number {
  const step = 1e-3;
  const value = (at: number): number => curveValue(curves[id], at, parameters);
  const near = (value(place + step) - value(place - step)) / (2 * step);
  const far = (value(place + 2 * step) - value(place - 2 * step)) / (4 * step);
  return (4 * near - far) / 3;
}

const definitions: [CurveId, string, (y: number, parameters: Numbers) => number][] = [
  ["exponential", "y′ = r y", (y, [, rate = NaN]) => rate * y],
  ["logistic", "y′ = r y (1 − y/K)", (y, [top = NaN, rate = NaN]) => rate * y * (1 - y / top)],
  [
    "gompertz",
    "y′ = r y ln(K/y)",
    (y, [top = NaN, rate = NaN]) => (y === 0 ? 0 : rate * y * Math.log(top / y)),
  ],
  [
    "bass",
    "y′ = (p + q y/m)(m − y)",
    (y, [market = NaN, p = NaN, q = NaN]) => (p + (q * y) / market) * (market - y),
  ],
];

test.each(definitions)("%s: %s", (id, _equation, slope) => {
  fc.assert(
    fc.property(x, parametersOf[id], (place, parameters) => {
      const wanted = slope(curveValue(curves[id], place, parameters), parameters);
      const found = slopeOf(id, place, parameters);
      expect(Math.abs(found - wanted)).toBeLessThanOrEqual(
        1e-8 * (Math.abs(parameters[0]!) + Math.abs(wanted)),
      );
    }),
  );
});

/** Slope of Bass's curve by the equation that defines it, from the start on. */
function bassSlope(at: number, parameters: Numbers): number {
  const [market = NaN, p = NaN, q = NaN] = parameters;
  const y = curveValue(curves.bass, at, parameters);
  return (p + (q * y) / market) * (market - y);
}

test("the rate of Bass is the slope added up over the unit of x that ends there", () => {
  fc.assert(
    fc.property(between(1, 20), parametersOf.bass, (place, parameters) => {
      const steps = 64;
      const weight = (step: number): number => (step === 0 || step === steps ? 1 : 2 + 2 * (step % 2));
      const simpson = Array.from(
        { length: steps + 1 },
        (_, step) => weight(step) * bassSlope(place - 1 + step / steps, parameters),
      );
      const added = simpson.reduce((sum, value) => sum + value, 0) / (3 * steps);
      expect(curveValue(curves["bass-rate"], place, parameters)).toBeCloseTo(added, 6);
    }),
  );
});

test("the sales of all years add up to the market", () => {
  const sales = Array.from({ length: 80 }, (_, year) =>
    curveValue(curves["bass-rate"], 2021 + year, [100, 0.03, 0.38, 2020]),
  );
  expect(sales.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 8);
});

describe("where the curves begin, turn and end", () => {
  test.each([
    ["exponential", 2024, [100, 0.05, 2024], 100],
    ["exponential", 3, [2, Math.LN2], 16],
    ["logistic", 2030, [100, 0.2, 2030], 50],
    ["logistic", 1e6, [100, 0.2, 2030], 100],
    ["logistic", -1e6, [100, 0.2, 2030], 0],
    ["gompertz", 2030, [100, 0.2, 2030], 100 / Math.E],
    ["gompertz", -1e6, [100, 0.2, 2030], 0],
    ["bass", 2020, [100, 0.03, 0.38, 2020], 0],
    ["bass", 2019, [100, 0.03, 0.38, 2020], 0],
    ["bass", 1e6, [100, 0.03, 0.38, 2020], 100],
    // (1 − e) / (1 + e · 38/3) with e = exp(−0.41).
    ["bass-rate", 2021, [100, 0.03, 0.38, 2020], 3.575816425644],
    ["bass-rate", 2020, [100, 0.03, 0.38, 2020], 0],
  ] as const)("%s at %d of %j is %d", (id, place, parameters, value) => {
    expect(curveValue(curves[id], place, parameters)).toBeCloseTo(value, 10);
  });

  test("Bass needs innovators", () => {
    expect(() => curveValue(curves.bass, 1, [100, 0, 0.4])).toThrow(RangeError);
    expect(() => curveValue(curves.bass, 1, [100, 0.1, -0.2])).toThrow(RangeError);
  });
});

describe("facts", () => {
  const fact = (id: CurveId, name: string, parameters: Numbers): number =>
    new Map<string, number>(curves[id].facts(parameters)).get(name) ?? NaN;

  test("the level doubles in the doubling time and grows by the growth", () => {
    const parameters = [3, 0.07, 10];
    const at = (place: number): number => curveValue(curves.exponential, place, parameters);
    expect(at(10 + fact("exponential", "doubling", parameters))).toBeCloseTo(6, 12);
    expect(at(11) / at(10) - 1).toBeCloseTo(fact("exponential", "growth", parameters), 12);
  });

  test.each(["logistic", "gompertz"] as const)(
    "the %s curve goes from 10 to 90 %% in its takeover time",
    (id) => {
      const parameters = [1, 0.3, 0];
      const at = (place: number): number => curveValue(curves[id], place, parameters);
      // Where it is at 10 %: by definition of each.
      const tenth = id === "logistic" ? -Math.log(9) / 0.3 : -Math.log(Math.log(10)) / 0.3;
      expect(at(tenth)).toBeCloseTo(0.1, 12);
      expect(at(tenth + fact(id, "takeover", parameters))).toBeCloseTo(0.9, 12);
    },
  );

  test("the peak of Bass is where the rate is highest", () => {
    fc.assert(
      fc.property(parametersOf.bass, (parameters) => {
        const place = fact("bass", "peakAt", parameters);
        const top = fact("bass", "peakRate", parameters);
        const [market = NaN, p = NaN, q = NaN] = parameters;
        const rate = (at: number): number => bassSlope(at, parameters);
        expect(digits(rate(place), top)).toBeGreaterThan(10);
        expect(rate(place - 0.5)).toBeLessThanOrEqual(top * (1 + 1e-12));
        expect(rate(place + 0.5)).toBeLessThanOrEqual(top * (1 + 1e-12));
        // Bass (1969), equations 9 to 11, where imitation exceeds innovation.
        if (q > p) {
          expect(digits(top, (market * (p + q) ** 2) / (4 * q))).toBeGreaterThan(10);
          expect(fact("bass", "peakTotal", parameters)).toBeCloseTo(market * (0.5 - p / (2 * q)), 8);
        }
      }),
    );
  });
});

test.each(Object.values(curves))("derivatives of $id are those of differences", (curve) => {
  fc.assert(
    fc.property(between(0, 20), parametersOf[curve.id], (place, parameters) => {
      const shape = parameters.slice(1, curve.parameters.length);
      const differences = numericJacobian((at) => [curve.shape(place, at, 1)], shape).flat();
      curve.slopes(place, shape, 1).forEach((slope, index) => {
        const size = Math.max(1, Math.abs(slope), Math.abs(differences[index]!));
        expect(Math.abs(slope - differences[index]!)).toBeLessThanOrEqual(1e-6 * size);
      });
    }),
  );
});

test("parameters are listed with the origin last", () => {
  expect(parameterIds(curves.bass)).toEqual(["market", "innovation", "imitation", "start"]);
  expect(parameterIds(curves.logistic)).toEqual(["saturation", "growthRate", "midpoint"]);
});
