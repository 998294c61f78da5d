import { curveErrors } from "../../language/en/curve-errors";
import { errors, type Parameter } from "../../language/en/errors";
import { elasticDemand } from "../../model/regression/elastic-demand";
import { isOmitted, type Cell } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { numberOf, optionalNumber } from "../cells/number";
import { noResult, wrongInput } from "../function-error";

const memo = new Memo<Result>();

/** Demand by constant elasticities; arguments: base, driver, elasticity, price ratio, price elasticity. */
export const elasticDemandValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([base = null, driver = null, elasticity = null, ratio = null, price = null]) => {
    const start = numberOf(base, "base");
    if (start < 0) throw wrongInput(errors.negative("base", start));
    return elasticDemand(start, {
      driver: positive(driver, "driver"),
      elasticity: numberOf(elasticity, "elasticity"),
      priceRatio: isOmitted(ratio) ? 1 : positive(ratio, "priceRatio"),
      priceElasticity: optionalNumber(price, "priceElasticity") ?? 0,
    });
  });

function positive(cell: Cell, parameter: Parameter): number {
  const value = numberOf(cell, parameter);
  if (value <= 0) throw noResult(curveErrors.aboveZero(parameter, value));
  return value;
}
