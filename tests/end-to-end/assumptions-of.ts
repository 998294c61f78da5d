import type { CompiledWorkbook } from "../../src/workbook-plan/compiled-workbook";
import { cellAddress } from "../../src/workbook-plan/address";
import { isError } from "../../src/line-items/value";
import { parseSheetArea } from "../../src/xlsx/a1";
import type { CellValues } from "../support/read-xlsx";

/** A range as Excel hands it to a custom function: blank cells as "", errors as objects with a code. */
type Rows = unknown[][];

/** VSTACK(Assumptions_Inputs, Assumptions_Scenarios): what a user passes to make functions equal to the sheets. */
export function assumptionsOf(workbook: CompiledWorkbook, values: CellValues): Rows {
  return stacked(
    range(workbook, values, "Assumptions_Inputs"),
    range(workbook, values, "Assumptions_Scenarios"),
  );
}

function range(workbook: CompiledWorkbook, values: CellValues, name: string): Rows {
  const area = parseSheetArea(workbook.names.find((each) => each.name === name)?.reference ?? "");
  if (area === null) throw new Error(`"${name}" names no range.`);
  const cells = values.get(area.sheet);
  return numbersFrom(area.top, area.bottom).map((row) =>
    numbersFrom(area.left, area.right).map((column) => {
      const value = cells?.get(cellAddress(row, column)) ?? "";
      return isError(value) ? { type: "Error", basicValue: value.name } : value;
    }),
  );
}

/** VSTACK fills rows of the narrower range with #N/A. */
function stacked(above: Rows, below: Rows): Rows {
  const width = Math.max(...[...above, ...below].map((row) => row.length));
  const missing = { type: "Error", basicValue: "#N/A" };
  return [...above, ...below].map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => missing),
  ]);
}

const numbersFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
