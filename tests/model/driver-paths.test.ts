/** Paths run through their anchors, hold outside them, and move between them as their rule says. */
import fc from "../support/properties";
import { scenarioPaths } from "../../src/data/scenario-anchors";
import { driverPath } from "../../src/model/demand/driver-path";
import { driverId, drivers } from "../../src/model/demand/drivers";
import { inScenario } from "../../src/model/per-scenario";
import { shippedScenarios } from "../../src/model/scenarios";
import { baseYear, lastYear } from "../../src/model/years";
import { demandWith, numberOf } from "./evaluations";

const evaluation = demandWith();
const cases = drivers.flatMap((driver) => shippedScenarios.map((scenario) => [driver, scenario] as const));

describe.each(cases)("%s in %s", (driver, scenario) => {
  const anchors = scenarioPaths[driver]?.[scenario].anchors ?? [];
  const valueIn = (year: number): number =>
    numberOf(evaluation, inScenario(driverId(driver), scenario), year);

  test("has its first anchor in the base year, its others in the years of the model, in order", () => {
    const years = anchors.map(({ year }) => year);
    expect(years[0]).toBeLessThanOrEqual(baseYear);
    expect(years.at(-1)).toBeLessThanOrEqual(lastYear);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
  });

  test("meets every anchor exactly", () => {
    for (const { year, value } of anchors) if (year >= baseYear) expect(valueIn(year)).toBe(value);
  });

  test("holds the last anchor to the end", () => {
    const last = anchors.at(-1);
    for (let year = Math.max(baseYear, last?.year ?? 0); year <= lastYear; year += 1) {
      expect(valueIn(year)).toBe(last?.value);
    }
  });
});

describe("any path", () => {
  const point = fc.record({
    year: fc.integer({ min: 2000, max: 2060 }),
    value: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
  });
  const anchorsOf = fc
    .uniqueArray(point, { minLength: 1, maxLength: 6, selector: ({ year }) => year })
    .map((points) => points.sort((a, b) => a.year - b.year));
  const rules = fc.constantFrom("growth", "line");

  test("meets its anchors exactly", () => {
    fc.assert(
      fc.property(rules, anchorsOf, (rule, anchors) => {
        for (const { year, value } of anchors) expect(driverPath(rule, anchors, year)).toBe(value);
      }),
    );
  });

  test("holds before the first and after the last anchor", () => {
    fc.assert(
      fc.property(rules, anchorsOf, fc.integer({ min: 1, max: 50 }), (rule, anchors, distance) => {
        expect(driverPath(rule, anchors, anchors[0]!.year - distance)).toBe(anchors[0]!.value);
        expect(driverPath(rule, anchors, anchors.at(-1)!.year + distance)).toBe(anchors.at(-1)!.value);
      }),
    );
  });

  test("moves by equal steps on a line and at one rate under growth", () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const first = { ...one, year: 2000 };
        const last = { ...other, year: 2010 };
        const at = (rule: "growth" | "line", year: number): number => driverPath(rule, [first, last], year);
        for (let year = 2000; year < 2010; year += 1) {
          const step = (last.value - first.value) / 10;
          expect(at("line", year + 1) - at("line", year)).toBeCloseTo(step, 6);
          const rate = (last.value / first.value) ** 0.1;
          expect(at("growth", year + 1) / at("growth", year) / rate).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  test("needs an anchor", () => {
    expect(() => driverPath("line", [], 2030)).toThrow(RangeError);
  });
});
