import { blockOf, type Block } from "../engine/block";
import { noLine, type Border, type CellEdge } from "../engine/cell-style";
import { checkProtection } from "../limits/protected-cells";
import type { ClassDefinition, PropertyDefinition } from "../rich-api/host-object";
import { formattedBlock } from "./formatted-area";
import type { RangeTarget } from "./model";
import { color, oneOf, type Reader } from "./readers";

/** Which lines of a range: its edges, or those between its cells. */
export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderIndex = (typeof borderIndexes)[number];
export const lineStyles = oneOf(
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
);
export const lineWeights = oneOf("Hairline", "Thin", "Medium", "Thick");
export interface BorderTarget extends RangeTarget {
  readonly index: BorderIndex;
}

/** The edge of a cell that a line of the range runs along, null if it does not touch the cell. */
function edgesAt(index: BorderIndex, row: number, column: number, { rows, columns }: Block): CellEdge[] {
  switch (index) {
    case "EdgeTop":
      return row === 0 ? ["top"] : [];
    case "EdgeBottom":
      return row === rows - 1 ? ["bottom"] : [];
    case "EdgeLeft":
      return column === 0 ? ["left"] : [];
    case "EdgeRight":
      return column === columns - 1 ? ["right"] : [];
    case "InsideVertical":
      return column < columns - 1 ? ["right"] : [];
    case "InsideHorizontal":
      return row < rows - 1 ? ["bottom"] : [];
  }
}

/** The line of the first cell it touches. */
function lineOf(target: BorderTarget): Border {
  const block = formattedBlock(target);
  for (let row = 0; row < block.rows; row += 1) {
    for (let column = 0; column < block.columns; column += 1) {
      const [edge] = edgesAt(target.index, row, column, block);
      if (edge === undefined) continue;
      return (
        target.model.engine.style(target.sheet, block.row + row, block.column + column).borders[edge] ??
        noLine
      );
    }
  }
  return noLine;
}

function draw(target: BorderTarget, change: Partial<Border>): void {
  checkProtection(target.model.document.sheet(target.sheet), "allowFormatCells");
  const before = lineOf(target);
  // A weight or colour makes a line where there was none.
  const style = before.style === "None" ? "Continuous" : before.style;
  const line: Border = { ...before, style, ...change };
  const block = formattedBlock(target);
  target.model.engine.setStyles(
    target.sheet,
    block,
    blockOf(block, (row, column) => {
      const edges = edgesAt(target.index, row, column, block);
      return edges.length === 0 ? {} : { borders: Object.fromEntries(edges.map((edge) => [edge, line])) };
    }),
  );
}

const lineProperty = <K extends keyof Border>(
  key: K,
  reader: Reader<Border[K]>,
): PropertyDefinition<BorderTarget> => ({
  get: (target) => lineOf(target)[key],
  set: (target, value) => {
    draw(target, Object.fromEntries([[key, reader(value)]]));
  },
});

/** One line around or between cells. */
export const rangeBorderClass: ClassDefinition<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ index }) => ({ Id: index, SideIndex: index }),
  properties: {
    sideIndex: { get: ({ index }) => index },
    style: lineProperty("style", lineStyles),
    weight: lineProperty("weight", lineWeights),
    color: lineProperty("color", color),
  },
};
