import { sourceById } from "../../data/sources";
import { functions } from "../../language/en/functions";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { optionalYear, withinModel } from "../cells/year";
import type { CitedFigure, CitedSeries } from "./cited-series";
import { entryOf } from "./entries";
import { figureIn } from "./figures";

const memo = new Memo<Result>();

/** A sentence that cites a figure, with licence and confidence; arguments: series, year. */
export const citations = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([series = null, year = null]) => citation(entryOf(series), optionalYear(year)));

function citation(series: CitedSeries, year: number | undefined): string {
  if (series.path !== undefined) return pathCitation(series, series.path, year);
  const figure = figureIn(series, year);
  return sentences([functions.figureOf(figure.year), figureCitation(figure), noteOf(series.note)]);
}

/** A driver's path: the points around the year, or all of them, and the rule between. */
function pathCitation(
  series: CitedSeries,
  path: NonNullable<CitedSeries["path"]>,
  year: number | undefined,
): string {
  const points = year === undefined ? series.figures : around(series.figures, withinModel(year));
  const first = points[0];
  const last = points[points.length - 1];
  const between =
    year !== undefined && first !== undefined && last !== undefined && first !== last
      ? [functions.pathFrom(first.year, last.year), `${functions.pathRule[path.rule]}.`]
      : [];
  return sentences([
    ...between,
    ...points.flatMap((point) => [functions.figureOf(point.year), figureCitation(point)]),
    noteOf(path.reason),
  ]);
}

/** The points before and after a year; one point where it is that of the year, or nothing follows or precedes. */
function around(points: readonly CitedFigure[], year: number): readonly CitedFigure[] {
  const before = points.filter((point) => point.year <= year).slice(-1);
  const after = points.filter((point) => point.year >= year).slice(0, 1);
  return [...new Set([...before, ...after])];
}

function figureCitation({ source: id, confidence, note }: CitedFigure): string {
  const source = sourceById(id);
  const name = functions.source(source.publisher, source.title, source.year);
  return sentences([
    functions.citation(name, source.address, source.licence, source.licenceStatus),
    functions.confidence(confidence),
    noteOf(note),
  ]);
}

const noteOf = (note: string | undefined): string => (note === undefined ? "" : functions.note(note));

const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");
