/** The choice that docs/validation.md repeats is among the forecasts that FORECAST could have been, on halves that share nothing. */
import { bandVariants, bandWith, shippedNumbers } from "../../docs/make/validation/band-choice";
import {
  candidates,
  combined,
  saidOf,
  shippedCandidate,
} from "../../docs/make/validation/forecast-candidates";
import { choicesOf } from "../../docs/make/validation/forecast-choice";
import { halvesOf } from "../../docs/make/validation/halves";
import { forecast } from "../../src/model/forecast/forecast";
import { m1Trials } from "../support/forecast-sets";

const expectSame = (one: readonly number[], other: readonly number[]): void => {
  expect(one).toHaveLength(other.length);
  one.forEach((value, year) => {
    const size = Math.max(1, Math.abs(value));
    expect(Math.abs(value - (other[year] ?? NaN)) / size).toBeLessThan(1e-9);
  });
};

test("FORECAST is one of the candidates, with its own band", () => {
  for (const { past } of m1Trials()) {
    const { mean, bands } = forecast(past, { horizon: 6, levels: [0.8] });
    const [band] = bands;
    const repeated = bandWith(past, mean, 0.8, shippedNumbers);
    expectSame(combined(saidOf(past, 6), shippedCandidate), mean);
    expectSame(repeated.lower, band?.lower ?? []);
    expectSame(repeated.upper, band?.upper ?? []);
  }
});

test("no candidate is tried twice, and FORECAST's are among them", () => {
  const names = candidates.map((candidate) => JSON.stringify(candidate));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain(JSON.stringify(shippedCandidate));
  expect(bandVariants).toContainEqual(shippedNumbers);
});

test("halves share nothing, leave nothing out, and depend on the seed alone", () => {
  const items = Array.from({ length: 181 }, (_, index) => index);
  const [one, other] = halvesOf(items, 1);
  expect([one.length, other.length]).toEqual([91, 90]);
  expect([...one, ...other].sort((a, b) => a - b)).toEqual(items);
  expect(halvesOf(items, 1)).toEqual([one, other]);
  expect(halvesOf(items, 2)).not.toEqual([one, other]);
});

test("nothing is better than the chosen where it was chosen, and something may be elsewhere", () => {
  const [first, second] = choicesOf(1);
  expect(first.owaWhereChosen).toBeCloseTo(second.leastOwa, 12);
  expect(second.owaWhereChosen).toBeCloseTo(first.leastOwa, 12);
  expect(first.owa).toBeGreaterThanOrEqual(first.leastOwa);
  expect(second.owa).toBeGreaterThanOrEqual(second.leastOwa);
});
