import { errors } from "../../language/en/errors";
import { functions } from "../../language/en/functions";
import { driverPath } from "../../model/demand/driver-path";
import { baseYear, lastYear } from "../../model/years";
import { withinModel } from "../cells/year";
import { noFigure } from "../function-error";
import type { CitedFigure, CitedSeries } from "./cited-series";

/** The value of a year, or of the latest year there is. */
export function valueIn(series: CitedSeries, year: number | undefined): number {
  const { path } = series;
  if (path !== undefined) return driverPath(path.rule, path.anchors, withinModel(year ?? lastYear));
  return figureIn(series, year).value;
}

/**
 * The figure of a year, or the latest.
 * @throws FunctionError #N/A that names the years there are
 */
export function figureIn(series: CitedSeries, year: number | undefined): CitedFigure {
  const { figures, id, note } = series;
  const latest = figures[figures.length - 1];
  if (latest === undefined) throw noFigure(errors.userToSupply(id, note ?? ""));
  const figure = year === undefined ? latest : figures.find((each) => each.year === year);
  if (figure === undefined) throw noFigure(errors.noFigureInYear(id, year ?? latest.year, yearsOf(series)));
  return figure;
}

/** Years and values in order; a driver has every year of the scenarios. */
export function yearlyValues({
  path,
  figures,
}: CitedSeries): readonly (readonly [year: number, value: number])[] {
  if (path === undefined) return figures.map(({ year, value }) => [year, value]);
  return Array.from({ length: lastYear - baseYear + 1 }, (_, offset) => {
    const year = baseYear + offset;
    return [year, driverPath(path.rule, path.anchors, year)];
  });
}

/** The years of a series in words: "2000, 2004, 2016–2019 and 2024". */
export function yearsOf(series: CitedSeries): string {
  const spans: { from: number; to: number }[] = [];
  for (const [year] of yearlyValues(series)) {
    const span = spans[spans.length - 1];
    if (span !== undefined && year === span.to + 1) span.to = year;
    else spans.push({ from: year, to: year });
  }
  return functions.yearsList(
    spans.map(({ from, to }) => (from === to ? String(from) : functions.yearSpan(from, to))),
  );
}
