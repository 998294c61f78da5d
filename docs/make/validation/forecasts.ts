/** Forecasts against what came, on published yearly series. */
import type { ForecastMethod } from "../../../src/model/forecast/forecast";
import { forecastWords } from "../../../src/language/en/forecast-words";
import {
  forecasterOf,
  m1EarlierTrials,
  m1Trials,
  scoreSet,
  type Trial,
  worldTrials,
} from "../../../tests/support/forecast-sets";
import { fixed, percent, table } from "../markdown";
import { selectionParts } from "./forecast-selection";

const methods = Object.keys(forecastWords.methods) as ForecastMethod[];

const header = ["Method", "OWA", "MASE", "sMAPE", "Within 95 %", "Within 80 %", "MSIS of 95 %"];

const rowOf = (name: string, trials: readonly Trial[], method: ForecastMethod): string[] => {
  const scores = scoreSet(trials, forecasterOf(method));
  return [
    name,
    fixed(scores.owa, 3),
    fixed(scores.scaledError, 2),
    `${fixed(scores.symmetricError, 1)} %`,
    percent(scores.coverage95),
    percent(scores.coverage80),
    fixed(scores.intervalScore95, 1),
  ];
};

export const forecastSection = (): string[] => [
  "## Forecasts of yearly series",
  "FORECAST and BACKTEST are scored as the M4 competition defines it: sMAPE, MASE, their mean ratio to the naive forecast " +
    "(OWA, below 1 is better), how often reality fell inside the band, and the interval score MSIS.",
  "The 181 yearly series of the M1 competition, six years ahead, each method with the band FORECAST gives it:",
  table(
    header,
    methods.map((method) => rowOf(forecastWords.methods[method], m1Trials(), method)),
  ),
  "The band around the combination comes near to what it promises. Around Naive and Log drift it is too narrow, because a series that grows leaves " +
    "a flat forecast, and old growth rates compound; use them to compare.",
  "The combination on other series:",
  table(
    ["Series", ...header.slice(1)],
    [
      rowOf("M1, earlier origins, six years ahead", m1EarlierTrials(), "combination"),
      rowOf(
        "World copper mine production, ten years ahead, from 1970 on",
        worldTrials("cu_world_mine"),
        "combination",
      ),
      rowOf(
        "World zinc mine production, ten years ahead, from 1970 on",
        worldTrials("zn_world_mine"),
        "combination",
      ),
      rowOf(
        "Copper and zinc together",
        [...worldTrials("cu_world_mine"), ...worldTrials("zn_world_mine")],
        "combination",
      ),
    ],
  ),
  ...selectionParts(),
];
