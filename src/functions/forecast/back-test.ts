import { errors } from "../../language/en/errors";
import { forecastErrors } from "../../language/en/forecast-errors";
import { forecastWords as words } from "../../language/en/forecast-words";
import { backTest, backTestOrigins } from "../../model/forecast/back-test";
import type { Result, Table } from "../cells/elementwise";
import { noResult } from "../function-error";
import { readQuestion } from "./read-question";

/** How well a method would have done on the series: its scores, those of the naive forecast, and their ratio. */
export function backTestTable(series: unknown, ahead: unknown, chosen: unknown): Table {
  const { values, horizon, method } = readQuestion(series, ahead, chosen);
  const [first, last] = backTestOrigins(values.length, horizon);
  if (first > last) {
    throw noResult(forecastErrors.tooFewOrigins(fewestFor(horizon), horizon, values.length));
  }
  const { origins, method: own, naive } = backTest(values, horizon, method);
  const overall = (own.scaledError / naive.scaledError + own.symmetricError / naive.symmetricError) / 2;
  const compared = (label: string, value: number, plain: number): Result[] => [
    label,
    known(value),
    known(plain),
    known(value / plain),
  ];
  const shown = (label: string, value: number, plain: number): Result[] => [
    label,
    known(value),
    known(plain),
    "",
  ];
  return [
    [words.measure, words.methods[method], words.methods.naive, words.ratio],
    compared(words.scaledError, own.scaledError, naive.scaledError),
    compared(words.symmetricError, own.symmetricError, naive.symmetricError),
    shown(words.overall, overall, 1),
    shown(words.bias, own.bias, naive.bias),
    shown(words.coverage80, own.coverage80, naive.coverage80),
    shown(words.coverage95, own.coverage95, naive.coverage95),
    compared(words.intervalScore, own.intervalScore95, naive.intervalScore95),
    [words.origins, origins, origins, ""],
  ];
}

/** Fewest values for which an origin has the horizon behind it. */
function fewestFor(horizon: number): number {
  let count = horizon;
  for (;;) {
    const [first, last] = backTestOrigins(count, horizon);
    if (first <= last) return count;
    count += 1;
  }
}

/** A figure that does not exist, such as a ratio to errors of 0, is left empty. */
function known(value: number): Result {
  if (Math.abs(value) === Infinity) throw noResult(errors.notANumber);
  return Number.isNaN(value) ? "" : value;
}
