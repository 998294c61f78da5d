import { errors } from "../../language/en/errors";
import { supplyErrors } from "../../language/en/supply-errors";
import { BadCell, isBlank, type Cell } from "../cells/cell";
import { boundedGrid, type Grid } from "../cells/grid";
import { numberIn, numberOf } from "../cells/number";
import { FunctionError, wrongInput } from "../function-error";

/** Suppliers in the order of the range; those with a blank amount are left out. */
export interface Supplier {
  /** Empty where the range has amounts only. */
  readonly name: string;
  readonly amount: number;
}

/**
 * A row or column of amounts, or names with the amounts beside them, with or without a header.
 * @throws FunctionError for another shape, a negative amount, or where nothing is supplied
 */
export function suppliersOf(argument: unknown): Supplier[] {
  const pairs = pairsOf(boundedGrid(argument));
  const suppliers = pairs.filter(([, amount]) => !isBlank(amount)).map(supplierOf);
  if (suppliers.length === 0) throw wrongInput(errors.missing("shares"));
  if (suppliers.every(({ amount }) => amount === 0)) {
    throw new FunctionError("#DIV/0!", supplyErrors.nothingSupplied);
  }
  return suppliers;
}

type Pair = readonly [name: Cell, amount: Cell];

function pairsOf(grid: Grid): readonly Pair[] {
  const width = grid[0]?.length ?? 0;
  if (width === 1) return grid.map(([amount = null]): Pair => [null, amount]);
  if (grid.length === 1) return (grid[0] ?? []).map((amount): Pair => [null, amount]);
  if (width === 2) return named(grid.map(([name = null, amount = null]): Pair => [name, amount]));
  if (grid.length !== 2) throw wrongInput(supplyErrors.sharesShape);
  const [names = [], amounts = []] = grid;
  return named(names.map((name, place): Pair => [name, amounts[place] ?? null]));
}

/** Names with amounts, without the header above them. */
function named(pairs: readonly Pair[]): readonly Pair[] {
  const [, amount] = pairs[0] ?? [null, null];
  const header = typeof amount === "string" && !isBlank(amount) && numberIn(amount) === undefined;
  const rows = header ? pairs.slice(1) : pairs;
  if (rows.some(([name]) => typeof name === "number")) throw wrongInput(supplyErrors.sharesShape);
  return rows;
}

function supplierOf([name, cell]: Pair): Supplier {
  if (name instanceof BadCell) throw name.toError();
  const amount = numberOf(cell, "shares");
  if (amount < 0) throw wrongInput(supplyErrors.negative("shares", amount));
  return { name: typeof name === "string" ? name.trim() : "", amount };
}
