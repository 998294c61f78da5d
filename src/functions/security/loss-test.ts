import { supplyErrors } from "../../language/en/supply-errors";
import { lossOfSupplier } from "../../model/security/loss-of-supplier";
import { amountOf } from "../cells/amount";
import { BadCell, isOmitted, type Cell } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { numberIn } from "../cells/number";
import { wrongInput } from "../function-error";
import { Names } from "../names/names";
import { suppliersOf, type Supplier } from "./suppliers";

/** Demand unmet without one supplier; arguments as Excel hands them over. */
export function lossTestValues(shares: unknown, demand: unknown, lost: unknown): Table {
  const suppliers = suppliersOf(shares);
  const amounts = suppliers.map(({ amount }) => amount);
  const find = finder(suppliers);
  return elementwise([demand, lost], new Memo<Result>(), ([need = null, which = null]) =>
    lossOfSupplier(amounts, amountOf(need, "demand"), find(which)),
  );
}

/** Finds the place of a supplier by number from 1 or by name; undefined where it is left out. */
function finder(suppliers: readonly Supplier[]): (cell: Cell) => number | undefined {
  let names: Names<string> | undefined;
  return (cell) => {
    if (isOmitted(cell)) return undefined;
    if (cell instanceof BadCell) throw cell.toError();
    const place = numberIn(cell);
    if (place !== undefined) return checkedPlace(place, suppliers.length);
    names ??= namesOf(suppliers);
    if (names.entries.length === 0) throw wrongInput(supplyErrors.noNames(suppliers.length));
    return Number(names.find(cell));
  };
}

const namesOf = (suppliers: readonly Supplier[]): Names<string> =>
  new Names(
    "supplier",
    suppliers.flatMap(({ name }, place) => (name === "" ? [] : [{ id: String(place), name }])),
    supplyErrors.seeSuppliers,
  );

function checkedPlace(place: number, count: number): number {
  if (Number.isInteger(place) && place >= 1 && place <= count) return place - 1;
  throw wrongInput(supplyErrors.placeOutside(place, count));
}
