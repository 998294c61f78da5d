import { errors } from "../../language/en/errors";
import { stockErrors } from "../../language/en/stock-errors";
import { survivalOf } from "../../model/stocks/survival";
import { isOmitted } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { numberOf, optionalNumber } from "../cells/number";
import { wrongInput } from "../function-error";
import { distributionOf, lifetimeOf } from "./lifetimes";

const memo = new Memo<Result>();

/** Share still in use at an age; arguments as Excel hands them over: age, lifetime, spread, distribution. */
export const survivalValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([age = null, lifetime = null, spread = null, distribution = null]) => {
    const years = numberOf(age, "age");
    if (years < 0) throw wrongInput(stockErrors.ageNegative(years));
    if (isOmitted(lifetime) && isOmitted(distribution)) throw wrongInput(errors.missing("lifetime"));
    const mean = numberOf(lifetime, "lifetime");
    const sd = optionalNumber(spread, "spread") ?? 0;
    return survivalOf(lifetimeOf(distributionOf(distribution, sd !== 0), mean, sd))(years);
  });
