/** Named styles: those of the workbook, and those of Excel that cells have. */
import type { SheetDocument } from "../../document/sheet-document";
import type { WorkbookDocument } from "../../document/workbook-document";
import { type Block, intersection } from "../../engine/block";
import type { NamedStyle } from "../../engine/cell-style";
import { builtInStyles } from "../../office-objects/built-in-styles";

/** The styles that a file has to list, Normal first. */
export function namedStyles(document: WorkbookDocument): ReadonlyMap<string, Partial<NamedStyle>> {
  const used = document.sheets().flatMap(({ cellStyles }) => cellStyles.map(({ name }) => name));
  const ofExcel = [...new Set(used)].flatMap((name) => {
    const look = document.styles.has(name) ? undefined : builtInStyles.get(name);
    return look === undefined ? [] : [[name, look] as const];
  });
  return new Map([["Normal", {}], ...document.styles, ...ofExcel]);
}

/** The named style of each cell of an area; undefined for Normal. Later entries of the document win. */
export function cellStyleNames(
  { cellStyles }: SheetDocument,
  area: Block,
): (row: number, column: number) => string | undefined {
  const told = new Map<string, string>();
  for (const { block, name } of cellStyles) {
    const inside = intersection(block, area);
    if (inside === null) continue;
    for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
      for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
        told.set(`${row},${column}`, name);
      }
    }
  }
  return (row, column) => {
    const name = told.get(`${row},${column}`);
    return name === "Normal" ? undefined : name;
  };
}

/** The numbers by which Excel knows its own styles, whatever its language. */
export const builtInIds: Readonly<Record<string, number>> = {
  Normal: 0,
  Comma: 3,
  Currency: 4,
  Percent: 5,
  "Comma [0]": 6,
  "Currency [0]": 7,
  Hyperlink: 8,
  "Followed Hyperlink": 9,
  Note: 10,
  "Warning Text": 11,
  Title: 15,
  "Heading 1": 16,
  "Heading 2": 17,
  "Heading 3": 18,
  "Heading 4": 19,
  Input: 20,
  Output: 21,
  Calculation: 22,
  "Check Cell": 23,
  "Linked Cell": 24,
  Total: 25,
  Good: 26,
  Bad: 27,
  Neutral: 28,
  ...accentIds(),
  "Explanatory Text": 53,
};

/** Each accent and its tints have four numbers that follow each other. */
function accentIds(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((accent) =>
      ["", "20% - ", "40% - ", "60% - "].map((tint, index) => [
        `${tint}Accent${accent}`,
        29 + 4 * (accent - 1) + index,
      ]),
    ),
  );
}
