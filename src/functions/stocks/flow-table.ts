import { errors } from "../../language/en/errors";
import type { Table } from "../cells/elementwise";
import { noResult } from "../function-error";

/** What rounding may leave of a balance, as a share of the greatest value of the table. */
const rounding = 1e-12;

/**
 * A header, and a row for every year. The last column is a mass balance, of which rounding is shown as 0.
 * @throws FunctionError #NUM! where a value is beyond all numbers
 */
export function flowTable(
  header: readonly string[],
  years: readonly number[],
  columns: readonly (readonly number[])[],
): Table {
  const greatest = Math.max(...columns.map(largest));
  if (!Number.isFinite(greatest)) throw noResult(errors.notANumber);
  const last = columns.length - 1;
  const shown = (value: number, column: number): number =>
    column === last && Math.abs(value) <= greatest * rounding ? 0 : value;
  return [
    [...header],
    ...years.map((year, row) => [year, ...columns.map((values, column) => shown(values[row] ?? 0, column))]),
  ];
}

/** The largest size in a column; NaN where there is one. */
const largest = (values: readonly number[]): number =>
  values.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
