/** What a forecast costs and how far it errs, against a trend line with its textbook band and Holt by plain search. */
import { backTestTable, forecastTable } from "../../src/functions/analysis";
import { forecast } from "../../src/model/forecast/forecast";
import { forecasterOf, m1Trials, scoreSet } from "../support/forecast-sets";
import type { BenchLine } from "./bench-line";
import { plainHolt, trendLine } from "./forecast-rivals";
import { medianTime } from "./timing";

const series = Array.from({ length: 30 }, (_, year) => 100 + 3 * year + 8 * Math.sin(2 * year));
const column = series.map((value) => [value]);

/** What the bench prints about forecasts. */
export async function run(): Promise<BenchLine[]> {
  const times = 20;
  const timeOf = async (run: () => unknown): Promise<number> =>
    (await medianTime(() => {
      for (let time = 0; time < times; time += 1) run();
    })) / times;
  const levels = [0.8, 0.95];
  const model = await timeOf(() => forecast(series, { horizon: 10, levels }));
  const call = await timeOf(() => forecastTable({ values: column, horizon: 10, method: null, level: null }));
  const test = await timeOf(() => backTestTable(column, 5, null));
  const holt = { name: "Holt by a grid of 1 %", value: await timeOf(() => plainHolt(series, 10)) };
  const trials = m1Trials();
  const owa = scoreSet(trials, forecasterOf("combination"));
  const trend = scoreSet(trials, trendLine);
  return [
    { name: "Forecast of 30 values, two bands", value: model, unit: "ms", target: 3, rival: holt },
    { name: "FORECAST, the same with its table", value: call, unit: "ms", target: 5, rival: holt },
    { name: "BACKTEST of 30 values", value: test, unit: "ms", target: 100, rival: holt },
    {
      name: "Error on M1 yearly, OWA",
      value: owa.owa,
      unit: "OWA",
      target: 0.72,
      rival: { name: "TREND", value: trend.owa },
    },
    {
      name: "Interval score on M1 yearly, 95 %",
      value: owa.intervalScore95,
      unit: "MSIS",
      target: 40,
      rival: { name: "TREND's band", value: trend.intervalScore95 },
    },
  ];
}
