import { forecastWords } from "../../language/en/forecast-words";
import { type ForecastMethod, fewestValues } from "../../model/forecast/forecast";
import { forecastErrors } from "../../language/en/forecast-errors";
import { isOmitted } from "../cells/cell";
import { numberOf } from "../cells/number";
import { oneCell } from "../cells/one-cell";
import { noResult, wrongInput } from "../function-error";
import { Names } from "../names/names";
import { type YearlySeries, yearlySeries } from "../stocks/yearly-series";
import { errors } from "../../language/en/errors";

const { methods } = forecastWords;

/** Most values that are taken. */
const longest = 300;
/** Most years ahead. */
const farthest = 100;

const methodNames = new Names<ForecastMethod>("forecastMethod", [
  { id: "combination", name: methods.combination, also: ["default", "combined", "combinación", "組合せ"] },
  { id: "theta", name: methods.theta, also: ["DOTM", "dynamic optimised theta", "dynamic optimized theta"] },
  { id: "holt", name: methods.holt, also: ["Holt linear", "double exponential smoothing"] },
  { id: "damped", name: methods.damped, also: ["damped", "Holt damped", "damped trend"] },
  { id: "drift", name: methods.drift, also: ["random walk with drift", "deriva"] },
  { id: "log-drift", name: methods["log-drift"], also: ["geometric drift", "log", "growth"] },
  { id: "naive", name: methods.naive, also: ["last value", "random walk", "ingenuo"] },
]);

/** What both functions are asked. */
export interface ForecastQuestion extends YearlySeries {
  readonly horizon: number;
  readonly method: ForecastMethod;
}

/**
 * Series, horizon and method, within what can be answered.
 * @throws FunctionError that says what is not
 */
export function readQuestion(values: unknown, horizon: unknown, method: unknown): ForecastQuestion {
  const series = yearlySeries(values, "values");
  const given = series.values.length;
  if (given > longest) throw wrongInput(forecastErrors.tooLong(given, longest));
  const ahead = horizonOf(horizon);
  const name = oneCell(method, "forecastMethod");
  const chosen = isOmitted(name) ? "combination" : methodNames.find(name);
  const needed = fewestValues(chosen);
  if (given < needed) throw noResult(forecastErrors.tooFew(methods[chosen], needed, given));
  const without = chosen === "log-drift" ? series.values.find((value) => value <= 0) : undefined;
  if (without !== undefined) throw noResult(forecastErrors.notPositive(without));
  return { ...series, horizon: ahead, method: chosen };
}

function horizonOf(argument: unknown): number {
  const cell = oneCell(argument, "horizon");
  if (cell === null || cell === "") throw wrongInput(errors.missing("horizon"));
  const horizon = numberOf(cell, "horizon");
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > farthest) {
    throw wrongInput(forecastErrors.horizon(horizon, farthest));
  }
  return horizon;
}
