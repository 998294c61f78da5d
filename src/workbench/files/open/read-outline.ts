import type { OutlineModel } from "../../document/sheet-document";
import type { Node } from "../../manifest/xml-nodes";
import { entriesOf, numberAt } from "./nodes";

/** Groups of rows and columns. Which are closed stands with what is hidden. */
export const readOutline = (sheet: Node): OutlineModel => ({
  rows: new Map(
    entriesOf(sheet, "sheetData", "row").flatMap((row, index) => {
      const level = numberAt(row, "outlineLevel") ?? 0;
      return level === 0 ? [] : [[(numberAt(row, "r") ?? index + 1) - 1, level] as const];
    }),
  ),
  columns: new Map(
    entriesOf(sheet, "cols", "col").flatMap((column) => {
      const level = numberAt(column, "outlineLevel") ?? 0;
      const first = numberAt(column, "min") ?? 1;
      const count = level === 0 ? 0 : (numberAt(column, "max") ?? first) - first + 1;
      return Array.from({ length: count }, (_, index) => [first - 1 + index, level] as const);
    }),
  ),
});
