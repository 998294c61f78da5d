import { errors } from "../../language/en/errors";
import { forecastErrors } from "../../language/en/forecast-errors";
import { forecastWords } from "../../language/en/forecast-words";
import { forecast } from "../../model/forecast/forecast";
import { isOmitted } from "../cells/cell";
import type { Table } from "../cells/elementwise";
import { numberOf } from "../cells/number";
import { oneCell } from "../cells/one-cell";
import { noResult, wrongInput } from "../function-error";
import { readQuestion } from "./read-question";

/** Arguments of FORECAST as Excel hands them over. */
export interface ForecastArguments {
  readonly values: unknown;
  readonly horizon: unknown;
  readonly method: unknown;
  readonly level: unknown;
}

/** Forecast with its band: a header, and a row for each year ahead. */
export function forecastTable(args: ForecastArguments): Table {
  const { years, values, horizon, method } = readQuestion(args.values, args.horizon, args.method);
  const level = levelOf(args.level);
  const { mean, bands } = forecast(values, { horizon, method, levels: [level] });
  const { lower = [], upper = [] } = bands[0] ?? {};
  const percent = String(Number((100 * level).toPrecision(6)));
  // Series without years are numbered from 1.
  const isNumbered = years[0] === 1;
  const last = isNumbered ? 0 : (years[years.length - 1] ?? 0);
  return [
    [
      isNumbered ? forecastWords.step : forecastWords.year,
      forecastWords.mean,
      forecastWords.lower(percent),
      forecastWords.upper(percent),
    ],
    ...mean.map((value, step) => [last + step + 1, ...[value, lower[step], upper[step]].map(finite)]),
  ];
}

function finite(value: number | undefined): number {
  if (value === undefined || !Number.isFinite(value)) throw noResult(errors.notANumber);
  return value;
}

/** A probability, written as 0.95 or as 95. */
function levelOf(argument: unknown): number {
  const cell = oneCell(argument, "level");
  if (isOmitted(cell)) return 0.95;
  const given = numberOf(cell, "level");
  const level = given > 1 ? given / 100 : given;
  if (!(level > 0 && level <= 0.999) || given === 1) throw wrongInput(forecastErrors.level(given));
  return level;
}
