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
  const from = optionalYear(oneCell(fromArgument, "from"), "from");
  const to = optionalYear(oneCell(toArgument, "to"), "to");
  if (from !== undefined && to !== undefined && from > to) throw wrongInput(errors.yearsReversed(from, to));
  if (entry.path === undefined) figureIn(entry, undefined);
  const rows = yearlyValues(entry).filter(([year]) => year >= (from ?? year) && year <= (to ?? year));
  if (rows.length === 0) throw noFigure(errors.noFigureBetween(entry.id, from, to, yearsOf(entry)));
  checkSize(rows.length + 1, 2);
  return [
    [functions.year, functions.named(entry.name, entry.unit)],
    ...rows.map(([year, value]) => [year, value]),
  ];
}
