import type { Block } from "../engine/block";
import { invalidArgument, RichApiError } from "../rich-api/rich-api-error";
import { isList } from "../rich-api/wire";

/** Characters of a formula, and of a cell. */
export const longestFormula = 8192;
export const longestText = 32_767;
/** Bytes of one request on the web. */
export const largestRequest = 5 * 1024 * 1024;
/** Cells whose values fit into an answer of 5 MB, by the shortest value there is. */
const mostCells = 1_000_000;

/** Refuses text and formulas that are too long for a cell. */
export function checkCell(value: unknown): void {
  if (typeof value !== "string") return;
  if (value.length > (value.startsWith("=") ? longestFormula : longestText)) throw invalidArgument();
}

export const wrongShape = (): RichApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** What the add-in sets on a range: one value for all cells, or rows of exactly the shape of the range. */
export function cellsOf(block: Block, value: unknown): (row: number, column: number) => unknown {
  checkCellCount(block);
  if (!isList(value)) return () => value;
  const rows = value.filter(isList);
  if (rows.length === 1 && rows[0]?.length === 1 && value.length === 1) return () => rows[0]?.[0];
  const fits =
    value.length === block.rows &&
    rows.length === block.rows &&
    rows.every((row) => row.length === block.columns);
  if (!fits) throw wrongShape();
  return (row, column) => rows[row]?.[column];
}

/** Whole columns and sheets hold too many cells to send. */
export function checkCellCount({ rows, columns }: Block): void {
  if (rows * columns > mostCells) {
    throw new RichApiError(
      "ResponsePayloadSizeLimitExceeded",
      'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
      413,
    );
  }
}
