/** The ranges of a roadmap that functions take as assumptions. */
import type { Roadmap } from "../../src/roadmap/build-roadmap";

/** The values of a named range, as rows. */
function rangeOf({ workbook }: Roadmap, name: string): unknown[][] {
  const reference = workbook.names.find((each) => each.name === name)?.reference ?? "";
  const parts = /^'?(.+?)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(reference);
  if (parts === null) throw new Error(`${name} is no range: ${reference}`);
  const [, sheetName, left = "", top, right = "", bottom] = parts;
  const sheet = workbook.sheets.find((each) => each.name === sheetName);
  const cells = new Map(sheet?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  const rows = span(Number(top), Number(bottom));
  const columns = span(columnNumber(left), columnNumber(right));
  return rows.map((row) => columns.map((column) => cells.get(`${row} ${column}`) ?? null));
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Both ranges on top of each other, as VSTACK hands them over. */
export function stacked(of: Roadmap): unknown[][] {
  const rows = [...rangeOf(of, "Assumptions_Inputs"), ...rangeOf(of, "Assumptions_Scenarios")];
  const width = Math.max(...rows.map((row) => row.length));
  const padding = { type: "Error", basicType: "Error", basicValue: "#N/A" };
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => padding)]);
}
