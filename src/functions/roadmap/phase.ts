import { roadmapErrors } from "../../language/en/roadmap-errors";
import { phase } from "../../model/planning/phase";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { yearOf } from "../cells/year";
import { wrongInput } from "../function-error";

const memo = new Memo<Result>();

/** Part of a measure in force; arguments as Excel hands them over: start, end, year. */
export const phaseValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([startCell = null, endCell = null, year = null]) => {
    const start = yearOf(startCell, "start");
    const end = yearOf(endCell, "end");
    if (end < start) throw wrongInput(roadmapErrors.endBeforeStart);
    return phase(start, end, yearOf(year));
  });
