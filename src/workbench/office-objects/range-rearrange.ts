import type { CellInput } from "../engine/cell";
import type { CellStyle } from "../engine/cell-style";
import { blockOf } from "../engine/block";
import { copiedFormula } from "../engine/formula-references";
import { cellContents } from "./cell-contents";
import type { RangeTarget } from "./model";

/** Puts the rows of a range into another order, `order` naming for each place the row that comes there; -1 empties it. */
export function rearrangeRows(target: RangeTarget, order: readonly number[]): void {
  const { model, sheet, block } = target;
  const contents = cellContents(target);
  const styles = blockOf(block, (row, column) =>
    model.engine.style(sheet, block.row + row, block.column + column),
  );
  const cells = order.map((from, to) => movedRow(contents[from] ?? [], to - from, block.columns));
  const looks = order.map((from) => styles[from] ?? emptyRow(block.columns));
  model.engine.write(sheet, block, cells);
  if (styles.some((row) => row.some((style) => !sameStyle(style, styles[0]?.[0])))) {
    model.engine.setStyles(sheet, block, looks);
  }
}

/** References of a formula go along with its row, as when it is copied. */
const movedRow = (row: readonly CellInput[], down: number, columns: number): CellInput[] =>
  Array.from({ length: columns }, (_, column) => {
    const cell = row[column] ?? { value: null };
    return cell.formula === undefined ? cell : { formula: copiedFormula(cell.formula, down, 0), value: null };
  });

const emptyRow = (columns: number): Partial<CellStyle>[] => Array.from({ length: columns }, () => ({}));

const sameStyle = (one: CellStyle, other: CellStyle | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
