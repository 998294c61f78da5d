/** Forecasts against what came, on published series. */
import { trendLine } from "../../bench/forecast-rivals";
import { forecasterOf, m1EarlierTrials, m1Trials, scoreSet, worldTrials } from "../../support/forecast-sets";

test("the combination forecasts the yearly series of M1, and its bands hold", () => {
  const scores = scoreSet(m1Trials(), forecasterOf("combination"));
  expect(m1Trials()).toHaveLength(181);
  expect(scores.owa).toBeLessThanOrEqual(0.69);
  expect(scores.coverage95).toBeGreaterThan(0.92);
  expect(scores.coverage95).toBeLessThan(0.97);
  expect(scores.coverage80).toBeGreaterThan(0.76);
  expect(scores.coverage80).toBeLessThan(0.85);
  expect(scores.intervalScore95).toBeLessThanOrEqual(35);
});

test("it does as well from earlier origins", () => {
  const scores = scoreSet(m1EarlierTrials(), forecasterOf("combination"));
  expect(scores.owa).toBeLessThanOrEqual(0.68);
  expect(scores.coverage95).toBeGreaterThan(0.9);
  expect(scores.coverage95).toBeLessThan(0.98);
});

test("it forecasts world mine production of copper and zinc ten years ahead", () => {
  const trials = [...worldTrials("cu_world_mine"), ...worldTrials("zn_world_mine")];
  const scores = scoreSet(trials, forecasterOf("combination"));
  expect(scores.owa).toBeLessThanOrEqual(0.6);
  expect(scores.coverage95).toBeGreaterThan(0.9);
});

test.each([
  ["theta", 0.8],
  ["holt", 0.78],
  ["drift", 0.75],
] as const)("%s is better than naive on M1, and its band holds 90 %", (method, worst) => {
  const { owa, coverage95 } = scoreSet(m1Trials(), forecasterOf(method));
  expect(owa).toBeLessThan(worst);
  expect(coverage95).toBeGreaterThan(0.9);
});

// Known from scoring Excel's TREND and the naive forecast on the same series apart from this code.
test("scores are those of the competitions: TREND reaches an OWA of 0.927 on M1", () => {
  expect(scoreSet(m1Trials(), trendLine).owa).toBeCloseTo(0.927, 3);
});
