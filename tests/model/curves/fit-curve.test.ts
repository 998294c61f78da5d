/** Fits of growth curves: parameters that come back, units that do not matter, and data that tell nothing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "../../support/properties";
import type { CurveId } from "../../../src/model/curves/curve";
import { curves, curveValue } from "../../../src/model/curves/curves";
import { type CurveFit, fitCurve } from "../../../src/model/curves/fit-curve";
import { Unidentified } from "../../../src/model/regression/unidentified";
import { seededRandom } from "../../support/seeded-random";
import { digits } from "../statistics/digits";

type Numbers = readonly number[];

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const yearsFrom = (first: number, count = 30): number[] =>
  Array.from({ length: count }, (_, year) => first + year);

const valuesOf = (id: CurveId, x: Numbers, parameters: Numbers): number[] =>
  x.map((place) => curveValue(curves[id], place, parameters));

/** Values a few per cent off the curve, the same in every run. */
function noisy(id: CurveId, x: Numbers, parameters: Numbers, noise = 0.04): number[] {
  const random = seededRandom(7);
  return valuesOf(id, x, parameters).map((value) => value * (1 + noise * (random() - 0.5)));
}

const closest = (found: Numbers, wanted: Numbers): number =>
  Math.min(...wanted.map((value, index) => digits(found[index]!, value)));

describe("known answers", () => {
  test("NIST's Rat42 is a logistic curve with certified parameters", () => {
    const file = join(__dirname, "../regression/known-answers/nist-nonlinear.json");
    const { nonlinear } = JSON.parse(readFileSync(file, "utf8")) as {
      nonlinear: {
        name: string;
        params: number[];
        se: number[];
        residualSd: number;
        x: number[];
        y: number[];
      }[];
    };
    const rat42 = nonlinear.find(({ name }) => name === "Rat42")!;
    const [b1 = NaN, b2 = NaN, b3 = NaN] = rat42.params;
    const fit = fitCurve(curves.logistic, rat42);
    expect(closest(fit.parameters, [b1, b3, b2 / b3])).toBeGreaterThan(9);
    expect(closest(fit.standardErrors, [rat42.se[0]!, rat42.se[2]!])).toBeGreaterThan(8);
    expect(digits(fit.residualSd, rat42.residualSd)).toBeGreaterThan(9);
  });

  // Ten years of sales of video recorders, in thousands, a common example of Bass's diffusion. Estimates of Srinivasan
  // and Mason's form, sales as differences of the cumulative curve, computed to 40 digits elsewhere.
  test("sales of video recorders: market, innovation and imitation", () => {
    const y = [840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890];
    const fit = fitCurve(curves["bass-rate"], { x: yearsFrom(1, 10), y });
    const [market, p, q, start] = fit.parameters;
    expect(
      closest([market!, p!, q!], [67660.0249269642, 0.00878896255733856, 0.642158902853409]),
    ).toBeGreaterThan(8);
    expect(
      closest(fit.standardErrors, [3070.90593875306, 0.00177644819861942, 0.0425712928396864]),
    ).toBeGreaterThan(6);
    expect(digits(fit.residualSd, 724.287459150372)).toBeGreaterThan(8);
    expect(start).toBe(0);
  });
});

describe("parameters of data on the curve come back", () => {
  const cases: [CurveId, Numbers, fc.Arbitrary<Numbers>][] = [
    ["exponential", yearsFrom(1995), fc.tuple(between(1, 900), between(0.01, 0.2), fc.constant(1995))],
    ["logistic", yearsFrom(1995), fc.tuple(between(1, 900), between(0.1, 1), between(1998, 2030))],
    ["logistic", yearsFrom(1995), fc.tuple(between(1, 900), between(-1, -0.1), between(1998, 2020))],
    ["gompertz", yearsFrom(1995), fc.tuple(between(1, 900), between(0.1, 0.6), between(1998, 2020))],
    ["bass", yearsFrom(1), fc.tuple(between(1, 900), between(0.002, 0.1), between(0.1, 0.8), fc.constant(0))],
    [
      "bass",
      yearsFrom(2001),
      fc.tuple(between(1, 900), between(0.002, 0.1), between(0.1, 0.8), fc.constant(2000)),
    ],
    ["bass", yearsFrom(0), fc.tuple(between(1, 900), between(0.002, 0.1), between(0.1, 0.8), fc.constant(0))],
    [
      "bass-rate",
      yearsFrom(0),
      fc.tuple(between(1, 900), between(0.002, 0.1), between(0.1, 0.8), fc.constant(-1)),
    ],
    [
      "bass-rate",
      yearsFrom(1),
      fc.tuple(between(1, 900), between(0.002, 0.1), between(0.1, 0.8), fc.constant(0)),
    ],
    [
      "bass-rate",
      yearsFrom(2001),
      fc.tuple(between(1, 900), between(0.002, 0.1), between(0.1, 0.8), fc.constant(2000)),
    ],
  ];
  test.each(cases)("%s", (id, x, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (parameters) => {
        const fit = fitCurve(curves[id], { x, y: valuesOf(id, x, parameters) });
        const misses = parameters.map(
          (value, index) => Math.abs(fit.parameters[index]! - value) / Math.max(1, Math.abs(value)),
        );
        expect(Math.max(...misses)).toBeLessThanOrEqual(1e-7);
        expect(fit.rSquared).toBeCloseTo(1, 9);
      }),
      { numRuns: 20 },
    );
  });

  test("a start that is given is kept", () => {
    const x = yearsFrom(2005, 15);
    const fit = fitCurve(curves.bass, { x, y: valuesOf("bass", x, [50, 0.02, 0.5, 2001]) }, 2001);
    expect(closest(fit.parameters, [50, 0.02, 0.5, 2001])).toBeGreaterThan(8);
    expect(fit.standardErrors).toHaveLength(3);
  });
});

describe("units do not matter", () => {
  const x = yearsFrom(1995);
  const examples: [CurveId, Numbers][] = [
    ["logistic", [100, 0.3, 2010]],
    ["gompertz", [100, 0.2, 2006]],
    ["bass", [100, 0.01, 0.4, 1994]],
    ["exponential", [100, 0.05, 1995]],
  ];

  test.each(examples)("%s: a factor on y, a factor on x, and a shift of x", (id, parameters) => {
    const y = noisy(id, x, parameters);
    const before = fitCurve(curves[id], { x, y });
    fc.assert(
      fc.property(between(1e-6, 1e6), between(0.01, 50), between(200, 4000), (size, stretch, shift) => {
        const moved = (place: number): number => (place - 1995) * stretch + shift + 40 * stretch;
        const after = fitCurve(
          curves[id],
          { x: x.map(moved), y: y.map((value) => value * size) },
          originFor(),
        );
        function originFor(): number | undefined {
          return curves[id].origin === undefined ? undefined : moved(before.parameters.at(-1)!);
        }
        const expected = curves[id].parameters.map(({ dimension }, index) => {
          const value = before.parameters[index]!;
          if (dimension === "place") return moved(value);
          return dimension === "rate" ? value / stretch : value * size;
        });
        expect(closest(after.parameters, expected)).toBeGreaterThan(6);
        expect(digits(after.standardErrors[0]!, before.standardErrors[0]! * size)).toBeGreaterThan(5);
        expect(digits(after.rSquared, before.rSquared)).toBeGreaterThan(9);
      }),
      { numRuns: 15 },
    );
  });

  test("the order of the points does not matter either", () => {
    const y = noisy("logistic", x, [100, 0.3, 2010]);
    const before = fitCurve(curves.logistic, { x, y });
    const after = fitCurve(curves.logistic, { x: [...x].reverse(), y: [...y].reverse() });
    expect(closest(after.parameters, before.parameters)).toBeGreaterThan(9);
  });
});

test("no nearby parameters fit better", () => {
  const x = yearsFrom(1995);
  for (const [id, parameters] of [
    ["logistic", [100, 0.3, 2010]],
    ["gompertz", [100, 0.2, 2006]],
    ["bass", [100, 0.01, 0.4, 1994]],
    ["exponential", [100, 0.05, 1995]],
  ] as const) {
    const y = noisy(id, x, parameters, 0.2);
    const fit = fitCurve(curves[id], { x, y });
    const squares = (at: Numbers): number =>
      valuesOf(id, x, at).reduce((sum, value, row) => sum + (value - y[row]!) ** 2, 0);
    const best = squares(fit.parameters);
    expect(Math.sqrt(best / fit.degrees)).toBeCloseTo(fit.residualSd, 9);
    fit.standardErrors.forEach((error, place) => {
      for (const step of [-0.1, 0.1]) {
        const moved = fit.parameters.map((value, index) => (index === place ? value + step * error : value));
        expect(squares(moved)).toBeGreaterThan(best);
      }
    });
  }
});

test("standard errors are those that repeated samples show", () => {
  const x = yearsFrom(0, 25);
  const random = seededRandom(11);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const fits: CurveFit[] = Array.from({ length: 150 }, () =>
    fitCurve(curves.logistic, {
      x,
      y: valuesOf("logistic", x, [100, 0.4, 12]).map((value) => value + normal()),
    }),
  );
  for (const place of [0, 1, 2]) {
    const found = fits.map(({ parameters }) => parameters[place]!);
    const centre = found.reduce((sum, value) => sum + value, 0) / found.length;
    const spread = Math.sqrt(
      found.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (found.length - 1),
    );
    const stated = fits.reduce((sum, { standardErrors }) => sum + standardErrors[place]!, 0) / fits.length;
    // The spread of 150 samples is itself known to 6 %.
    expect(stated / spread).toBeGreaterThan(0.8);
    expect(stated / spread).toBeLessThan(1.25);
  }
});

describe("data that do not tell the curve", () => {
  const reasonOf = (id: CurveId, x: Numbers, y: Numbers): string => {
    try {
      fitCurve(curves[id], { x, y });
    } catch (error) {
      if (error instanceof Unidentified) return `${error.reason} ${error.detail}`;
      throw error;
    }
    return "identified";
  };
  const years = yearsFrom(1995, 20);

  test("too few points, or too few places", () => {
    expect(reasonOf("logistic", [1, 2, 3], [1, 3, 4])).toBe("too-few 4");
    expect(reasonOf("exponential", [1, 2], [1, 3])).toBe("too-few 3");
    expect(reasonOf("logistic", [1, 1, 2, 2], [1, 2, 4, 5])).toBe("too-few-x 3");
    expect(reasonOf("exponential", [5, 5, 5], [1, 2, 3])).toBe("too-few-x 2");
  });

  test("a constant series", () => {
    for (const id of Object.keys(curves) as CurveId[]) {
      expect(
        reasonOf(
          id,
          years,
          years.map(() => 7),
        ),
      ).toBe("constant 0");
    }
  });

  test("growth without an end has no saturation", () => {
    const y = noisy("exponential", years, [10, 0.08, 1995]);
    for (const id of ["logistic", "gompertz", "bass"] as const) {
      expect(reasonOf(id, years, y)).toBe("no-saturation 0");
      expect(reasonOf(id, years, valuesOf("exponential", years, [10, 0.08, 1995]))).toBe("no-saturation 0");
    }
  });

  test("a jump has no speed", () => {
    const y = years.map((year) => (year < 2005 ? 1 : 9));
    expect(
      reasonOf(
        "logistic",
        years,
        y.map((value) => value - 1),
      ),
    ).toBe("no-transition 0");
    expect(
      reasonOf(
        "gompertz",
        years,
        y.map((value) => value - 1),
      ),
    ).toBe("no-transition 0");
  });

  test("adoption that only wavers, jumps or falls again has no speed", () => {
    const eight = yearsFrom(1, 8);
    for (const y of [
      [10, 12, 15, 13, 11, 14, 12, 13],
      [1, 1, 1, 1, 10, 10, 10, 10.1],
      [1, 3, 6, 9, 9, 6, 3, 1],
    ]) {
      expect(reasonOf("bass", eight, y)).toBe("no-transition 0");
    }
    // Published sales may leave p in doubt, as long as q is known.
    expect(reasonOf("bass-rate", eight, [0, 0, 0, 0, 10, 10, 10, 10])).toBe("identified");
  });

  test("adoption that slows down from the start has no imitation", () => {
    // Bass's curve with q = −p/2, started one year before the first.
    const y = years.map((year) => {
      const left = Math.exp(-0.2 * (year - 1994));
      return (50 * (1 - left)) / (1 - left / 2);
    });
    expect(reasonOf("bass", years, y)).toBe("no-imitation 0");
  });

  test("any data are answered or refused with a reason, never with something else", () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e3, max: 1e3, noNaN: true })),
      {
        minLength: 4,
        maxLength: 15,
      },
    );
    fc.assert(
      fc.property(points, fc.constantFrom(...(Object.keys(curves) as CurveId[])), (pairs, id) => {
        const [x, y] = [pairs.map(([place]) => place), pairs.map(([, value]) => value)];
        if (reasonOf(id, x, y) !== "identified") return;
        const { parameters, standardErrors, residualSd } = fitCurve(curves[id], { x, y });
        expect([...parameters, ...standardErrors, residualSd].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
