import type { Cell } from "hucre/xlsx";
import { isError, type Value } from "../../line-items/value";
import type { CompiledCell, CompiledLink } from "../../workbook-plan/compiled-workbook";
import { quoteSheet } from "../a1";
import type { CellFormats } from "../styles/cell-formats";
import { markError } from "../parts/error-results";

/** Cells by hucre's "row,column"; in reading order, so that formats are counted as hucre counts them. */
export function cellOptions(
  cells: readonly CompiledCell[],
  formats: CellFormats,
): Map<string, Partial<Cell>> {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return new Map(inOrder.map((cell) => [`${cell.row - 1},${cell.column - 1}`, cellOption(cell, formats)]));
}

function cellOption(cell: CompiledCell, formats: CellFormats): Partial<Cell> {
  return {
    style: { numFmt: formats.marker(cell.style, cell.format) },
    ...(cell.formula === undefined ? constant(cell.value) : formula(cell.formula, cell.value)),
    ...(cell.link === undefined ? {} : { hyperlink: hyperlink(cell.link) }),
  };
}

function formula(text: string, result: Value): Partial<Cell> {
  return { formula: text, formulaResult: isError(result) ? markError(result.name) : result };
}

function constant(value: Value): Partial<Cell> {
  if (isError(value)) return { value: value.name };
  // hucre takes a text such as "#N/A" for the error of that name; a rich text stays a text.
  if (typeof value === "string" && value.startsWith("#")) return { richText: [{ text: value }] };
  return { value };
}

function hyperlink(link: CompiledLink): { target: string; location?: string; tooltip: string } {
  return link.kind === "web"
    ? { target: link.address, tooltip: link.tip }
    : { target: "", location: `${quoteSheet(link.sheet)}!${link.cell}`, tooltip: link.tip };
}
