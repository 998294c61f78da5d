import { errors } from "../../language/en/errors";
import { functions } from "../../language/en/functions";
import type { Table } from "../cells/elementwise";
import { checkSize } from "../cells/grid";
import { oneCell } from "../cells/one-cell";
import { optionalYear } from "../cells/year";
import { noFigure, wrongInput } from "../function-error";
import { entryOf } from "./entries";
import { figureIn, yearlyValues, yearsOf } from "./figures";

/** A header and a row for every year that has a figure; years without one are left out. */
export function seriesTable(series: unknown, fromArgument: unknown, toArgument: unknown): Table {
  const entry = entryOf(oneCell(series, "series"));
  const from = optionalYear(oneCell(fromArgument, "from"), "from") ?? -Infinity;
  const to = optionalYear(oneCell(toArgument, "to"), "to") ?? Infinity;
  if (from > to) throw wrongInput(errors.yearsReversed(from, to));
  if (entry.path === undefined) figureIn(entry, undefined);
  const all = yearlyValues(entry);
  const rows = all.filter(([year]) => year >= from && year <= to);
  if (rows.length === 0) {
    const first = all[0]?.[0] ?? from;
    const last = all[all.length - 1]?.[0] ?? to;
    throw noFigure(errors.noFigureBetween(entry.id, Math.max(from, Math.min(first, to)), Math.min(to, Math.max(last, from)), yearsOf(entry)));
  }
  checkSize(rows.length + 1, 2);
  return [[functions.year, functions.named(entry.name, entry.unit)], ...rows.map(([year, value]) => [year, value])];
}
