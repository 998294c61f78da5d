import { errors, type Parameter } from "../../language/en/errors";
import { roadmapErrors } from "../../language/en/roadmap-errors";
import { firstDayOf, lastDayOf, progress } from "../../model/planning/progress";
import { BadCell, isOmitted, type Cell } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { numberIn } from "../cells/number";
import { wrongInput } from "../function-error";

const memo = new Memo<Result>();
const years = { first: 1950, last: 2149 };

/** Part of a period that has passed; arguments as Excel hands them over: start, end, as of. */
export const progressValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([start = null, end = null, asOf = null]) => {
    const first = dayOf(start, "start", firstDayOf);
    const last = dayOf(end, "end", lastDayOf);
    if (last < first) throw wrongInput(roadmapErrors.endBeforeStart);
    return progress(first, last, dayOf(asOf, "asOf", lastDayOf));
  });

/** A date, or the day that stands for a year. The time of a date does not count. */
function dayOf(cell: Cell, what: Parameter, ofYear: (year: number) => number): number {
  if (cell instanceof BadCell) throw cell.toError();
  if (isOmitted(cell)) throw wrongInput(errors.missing(what));
  const value = numberIn(cell);
  if (value === undefined) throw wrongInput(errors.notNumeric(what, cell));
  if (Number.isInteger(value) && value >= years.first && value <= years.last) return ofYear(value);
  const day = Math.floor(value);
  if (day >= firstDayOf(years.first) && day <= lastDayOf(years.last)) return day;
  throw wrongInput(roadmapErrors.notDay(what, value));
}
