/** Formulas as they read from their own cell: a formula and its copy to the right are the same text. */
import type { Corner } from "./area";
import type { Token } from "./formula-tokens";

/** R1C1 text of a formula that stands in the given cell. */
export const toR1C1 = (tokens: readonly Token[], row: number, column: number): string =>
  tokens.map((token) => (token.kind === "reference" ? reference(token, row, column) : token.text)).join("");

function reference(
  { sheet, area }: Extract<Token, { kind: "reference" }>,
  row: number,
  column: number,
): string {
  const corner = (at: Corner): string =>
    part("R", at.row, at.fixedRow, row) + part("C", at.column, at.fixedColumn, column);
  const cells = area.single ? corner(area.first) : `${corner(area.first)}:${corner(area.last)}`;
  return sheet === null ? cells : `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

function part(letter: "R" | "C", number: number, fixed: boolean, from: number): string {
  if (fixed) return `${letter}${String(number)}`;
  return number === from ? letter : `${letter}[${String(number - from)}]`;
}
