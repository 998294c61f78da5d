import { rampUp } from "../../model/supply/ramp-up";
import { amountOf } from "../cells/amount";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { yearOf } from "../cells/year";

const memo = new Memo<Result>();

/** Output on the way to capacity; arguments as Excel hands them over: capacity, start year, ramp-up years, year. */
export const rampUpValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([capacity = null, start = null, years = null, year = null]) =>
    rampUp(
      amountOf(capacity, "capacity"),
      yearOf(start, "startYear"),
      amountOf(years, "rampYears"),
      yearOf(year),
    ),
  );
