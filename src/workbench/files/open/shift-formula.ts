import { columnName, parseAddress } from "../../office-objects/addresses";
import { sheetColumns, sheetRows } from "../../engine/block";

/** Texts and sheets in quotes, then references that no name or call could be. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/gi;

/** A formula as it stands so many cells further down and to the right: references without `$` move along. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(token, (whole: string, ...groups: readonly (string | undefined)[]) => {
    const [fixedColumn = "", letters, fixedRow = "", digits = ""] = groups;
    const place = letters === undefined ? null : parseAddress(letters + digits);
    if (place === null) return whole;
    const column = moved(place.block.column, fixedColumn === "$" ? 0 : columns, sheetColumns);
    const row = moved(place.block.row, fixedRow === "$" ? 0 : rows, sheetRows);
    return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
  });

/** Beyond an edge of the sheet Excel goes on at the other. */
const moved = (index: number, by: number, count: number): number => (((index + by) % count) + count) % count;
