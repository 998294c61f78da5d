/** A compiled workbook against the values of a file. */
import { isError, type Value } from "../../src/line-items/value";
import { cellAddress } from "../../src/workbook-plan/address";
import type { CompiledCell, CompiledWorkbook } from "../../src/workbook-plan/compiled-workbook";
import { parseSheetArea } from "../../src/xlsx/a1";
import type { CellValues } from "./read-xlsx";
import { sameValue, shownValue } from "./same-value";

interface Placed {
  readonly sheet: string;
  readonly address: string;
  readonly cell: CompiledCell;
}

/** Every cell with its sheet and address. */
export const placedCells = (workbook: CompiledWorkbook): Placed[] =>
  workbook.sheets.flatMap(({ name, cells }) =>
    cells.map((cell) => ({ sheet: name, address: cellAddress(cell.row, cell.column), cell })),
  );

export const formulaCount = (workbook: CompiledWorkbook): number =>
  placedCells(workbook).filter(({ cell }) => cell.formula !== undefined).length;

/** Cells whose value in the file is not the computed one, as sentences. */
export function differences(workbook: CompiledWorkbook, values: CellValues): string[] {
  return placedCells(workbook).flatMap(({ sheet, address, cell }) => {
    const read = values.get(sheet)?.get(address);
    if (sameValue(cell.value, read)) return [];
    const formula = cell.formula === undefined ? "" : ` =${cell.formula}`;
    return [`${sheet}!${address}${formula}: computed ${shownValue(cell.value)}, file ${shownValue(read)}`];
  });
}

/** Addresses of all error values in a file. */
export const errorCells = (values: CellValues): string[] =>
  [...values].flatMap(([sheet, cells]) =>
    [...cells].filter(([, value]) => isError(value)).map(([address]) => `${sheet}!${address}`),
  );

/** The value of the cell that a workbook name stands for. */
export function namedValue(workbook: CompiledWorkbook, values: CellValues, name: string): Value | undefined {
  const area = parseSheetArea(workbook.names.find((each) => each.name === name)?.reference ?? "");
  return area === null ? undefined : values.get(area.sheet)?.get(cellAddress(area.top, area.left));
}
