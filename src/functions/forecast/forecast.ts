import { errors } from "../../language/en/errors";
import { forecastErrors } from "../../language/en/forecast-errors";
import { forecastWords } from "../../language/en/forecast-words";
import { forecast } from "../../model/forecast/forecast";
import { type Cell, isOmitted } from "../cells/cell";
import type { Table } from "../cells/elementwise";
import { boundedGrid } from "../cells/grid";
import { numberOf } from "../cells/number";
import { noResult, wrongInput } from "../function-error";
import { readQuestion } from "./read-question";

/** Arguments of FORECAST as Excel hands them over. */
export interface ForecastArguments {
  readonly values: unknown;
  readonly horizon: unknown;
  readonly method: unknown;
  readonly level: unknown;
}

/** Most bands in one table. */
const mostLevels = 5;

/** Forecast with its bands: a header, and a row for each year ahead. */
export function forecastTable(args: ForecastArguments): Table {
  const { years, values, horizon, method } = readQuestion(args.values, args.horizon, args.method);
  const levels = levelsOf(args.level);
  const { mean, bands } = forecast(values, { horizon, method, levels });
  // Series without years are numbered from 1.
  const isNumbered = years[0] === 1;
  const last = isNumbered ? 0 : (years[years.length - 1] ?? 0);
  const percents = levels.map((level) => String(Number((100 * level).toPrecision(6))));
  return [
    [
      isNumbered ? forecastWords.step : forecastWords.year,
      forecastWords.mean,
      ...percents.flatMap((percent) => [forecastWords.lower(percent), forecastWords.upper(percent)]),
    ],
    ...mean.map((value, step) => [
      last + step + 1,
      ...[value, ...bands.flatMap(({ lower, upper }) => [lower[step], upper[step]])].map(finite),
    ]),
  ];
}

function finite(value: number | undefined): number {
  if (value === undefined || !Number.isFinite(value)) throw noResult(errors.notANumber);
  return value;
}

/** The probabilities of the bands: 0.95 if left out. */
function levelsOf(argument: unknown): number[] {
  const cells = boundedGrid(argument)
    .flat()
    .filter((cell) => !isOmitted(cell));
  if (cells.length > mostLevels) throw wrongInput(forecastErrors.tooManyLevels(cells.length, mostLevels));
  return cells.length === 0 ? [0.95] : cells.map(levelOf);
}

/** A probability, written as 0.95 or as 95. */
function levelOf(cell: Cell): number {
  const given = numberOf(cell, "level");
  const level = given > 1 ? given / 100 : given;
  if (!(level > 0 && level <= 0.999) || given === 1) throw wrongInput(forecastErrors.level(given));
  return level;
}
