import { supplyErrors } from "../../language/en/supply-errors";
import { concentration } from "../../model/security/concentration";
import { optionalNumber } from "../cells/number";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { isOmitted } from "../cells/cell";
import { Memo } from "../cells/memo";
import { wrongInput } from "../function-error";
import { suppliersOf } from "./suppliers";

/** Sums of rounded figures may be that much larger than their total. */
const rounding = 1e-9;

/** Index of concentration; arguments as Excel hands them over. */
export function concentrationValues(shares: unknown, total: unknown): Table {
  const amounts = suppliersOf(shares).map(({ amount }) => amount);
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  return elementwise([total], new Memo<Result>(), ([cell = null]) => {
    const all = isOmitted(cell) ? undefined : optionalNumber(cell, "total");
    if (all !== undefined && !(all >= sum * (1 - rounding)))
      throw wrongInput(supplyErrors.totalTooSmall(all, sum));
    return concentration(amounts, all);
  });
}
