import { isError, type Value } from "../../line-items/value";
import type { CompiledCell, CompiledLink } from "../../workbook-plan/compiled-workbook";
import { cellAddress, lastColumn, lastRow, parseArea } from "../a1";
import { formulaProblem } from "./formula-problem";
import { limits } from "./limits";

/** What is wrong with a cell as a clause that names it, or null. */
export function cellProblem(cell: CompiledCell, sheetNames: ReadonlySet<string>): string | null {
  if (!isPosition(cell.row, lastRow) || !isPosition(cell.column, lastColumn)) {
    return `row ${cell.row}, column ${cell.column} lies outside the sheet`;
  }
  const problem =
    valueProblem(cell.value) ??
    (cell.formula === undefined ? null : formulaProblem(cell.formula)) ??
    (cell.link === undefined ? null : linkProblem(cell.link, sheetNames));
  return problem === null ? null : `cell ${cellAddress(cell.row, cell.column)} ${problem}`;
}

function isPosition(value: number, last: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= last;
}

function valueProblem(value: Value): string | null {
  if (typeof value === "string" && value.length > limits.cellText) {
    return `holds a text longer than ${limits.cellText} characters`;
  }
  if (typeof value === "number" && !Number.isFinite(value))
    return `holds ${value}, which is no number in Excel`;
  if (isError(value) || value === null || typeof value !== "object") return null;
  return "holds a value of an unknown kind";
}

function linkProblem(link: CompiledLink, sheetNames: ReadonlySet<string>): string | null {
  if (link.tip.length > limits.tip) return `has a link whose tip is longer than ${limits.tip} characters`;
  if (link.kind === "web") {
    return /^(https?|mailto):/i.test(link.address)
      ? null
      : `links to "${link.address}", which is no web address`;
  }
  if (!sheetNames.has(link.sheet)) return `links to the sheet "${link.sheet}", which does not exist`;
  return parseArea(link.cell) === null ? `links to "${link.cell}", which is no cell` : null;
}
