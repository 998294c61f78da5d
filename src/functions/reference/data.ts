import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { optionalYear } from "../cells/year";
import { entryOf } from "./entries";
import { valueIn } from "./figures";

const memo = new Memo<Result>();

/** A cited figure in the unit of its series; arguments as Excel hands them over: series, year. */
export const dataValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([series = null, year = null]) => valueIn(entryOf(series), optionalYear(year)));
