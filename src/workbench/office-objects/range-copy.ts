import {
  blockOf,
  contains,
  intersection,
  sheetColumns,
  sheetRows,
  wholeSheet,
  type Block,
} from "../engine/block";
import type { CellInput } from "../engine/cell";
import { copiedFormula } from "../engine/formula-references";
import { checkProtection } from "../limits/protected-cells";
import type { Arguments } from "../rich-api/arguments";
import { objectArgument } from "../rich-api/host-object";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { absoluteAddress, sheetPrefix } from "./addresses";
import { cellContents, isBlank } from "./cell-contents";
import type { RangeTarget } from "./model";
import { usedPart } from "./range-data";
import { oneOf } from "./readers";
import { rangeArgument } from "./target-arguments";

const copyTypes = oneOf("All", "Formulas", "Values", "Formats", "Link");

/** From which cell of the source each cell of the destination comes. */
interface Copy {
  readonly from: RangeTarget;
  readonly to: RangeTarget;
  readonly source: (row: number, column: number) => { readonly row: number; readonly column: number };
}

/** Range.copyFrom. */
export async function copyFrom(target: RangeTarget, args: Arguments): Promise<void> {
  if (objectArgument(args, 0)?.definition.name === "RangeAreas") {
    throw apiNotFound("Range.copyFrom of several areas");
  }
  const kind = args.has(1) ? copyTypes(args.raw(1)) : "All";
  const copy = plan(rangeArgument(target, args, 0), target, args.optionalBoolean(3) === true);
  checkProtection(target.model.document.sheet(target.sheet), "write", copy.to.block);
  await target.model.engine.settle();
  // What is copied is read before anything is written: the areas may overlap.
  const contents = kind === "Formats" ? null : newContents(copy, kind, args.optionalBoolean(2) === true);
  const looks = kind === "All" || kind === "Formats" ? newStyles(copy) : null;
  const { engine } = target.model;
  if (contents !== null) engine.write(copy.to.sheet, copy.to.block, contents);
  if (looks !== null) engine.setStyles(copy.to.sheet, copy.to.block, looks);
  if (kind === "All") copyMerges(copy);
}

/** The destination is filled with copies if the source fits into it a whole number of times, and else takes one. */
function plan(given: RangeTarget, target: RangeTarget, transposed: boolean): Copy {
  const from = withoutEmptyEnd(given);
  const [rows, columns] = transposed
    ? [from.block.columns, from.block.rows]
    : [from.block.rows, from.block.columns];
  const fills = (room: number, size: number): number => (room % size === 0 ? room : size);
  const block = {
    ...target.block,
    rows: target.block.rows === sheetRows ? rows : fills(target.block.rows, rows),
    columns: target.block.columns === sheetColumns ? columns : fills(target.block.columns, columns),
  };
  if (!contains(wholeSheet, block)) throw invalidArgument();
  return {
    from,
    to: { ...target, block },
    source: (row, column) =>
      transposed
        ? { row: column % from.block.rows, column: row % from.block.columns }
        : { row: row % from.block.rows, column: column % from.block.columns },
  };
}

/** Whole rows and columns are copied as far as something is in them. */
function withoutEmptyEnd(target: RangeTarget): RangeTarget {
  const { block } = target;
  if (block.rows < sheetRows && block.columns < sheetColumns) return target;
  const used = usedPart(target) ?? { ...block, rows: 1, columns: 1 };
  return { ...target, block: used };
}

function newContents(copy: Copy, kind: string, skipBlanks: boolean): CellInput[][] {
  const { from, to, source } = copy;
  const contents = cellContents(from);
  const values = from.model.engine.values(from.sheet, from.block);
  const before = skipBlanks ? cellContents(to) : [];
  const at = <T>(cells: readonly (readonly T[])[], row: number, column: number): T | undefined =>
    cells[row]?.[column];
  return blockOf(to.block, (row, column) => {
    const { row: r, column: c } = source(row, column);
    const content = at(contents, r, c) ?? blank;
    if (skipBlanks && isBlank(content)) return at(before, row, column) ?? blank;
    if (kind === "Values") return { value: at(values, r, c) ?? null };
    const place = { row: from.block.row + r, column: from.block.column + c, rows: 1, columns: 1 };
    if (kind === "Link") return { formula: linkTo(from, place), value: null };
    return copied(content, to.block.row + row - place.row, to.block.column + column - place.column);
  });
}

const blank: CellInput = { value: null };
const copied = (content: CellInput, down: number, right: number): CellInput =>
  content.formula === undefined
    ? content
    : { formula: copiedFormula(content.formula, down, right), value: null };

const linkTo = ({ model, sheet }: RangeTarget, cell: Block): string =>
  `=${sheetPrefix(model.engine.sheetName(sheet))}${absoluteAddress(cell)}`;

const newStyles = ({ from, to, source }: Copy): ReturnType<RangeTarget["model"]["engine"]["style"]>[][] =>
  blockOf(to.block, (row, column) => {
    const { row: r, column: c } = source(row, column);
    return from.model.engine.style(from.sheet, from.block.row + r, from.block.column + c);
  });

/** Merged cells of a source that is copied once. */
function copyMerges({ from, to }: Copy): void {
  const { engine } = from.model;
  if (to.block.rows !== from.block.rows || to.block.columns !== from.block.columns) return;
  for (const merge of engine.merges(from.sheet)) {
    if (intersection(merge, from.block) === null || !contains(from.block, merge)) continue;
    engine.merge(to.sheet, {
      ...merge,
      row: merge.row - from.block.row + to.block.row,
      column: merge.column - from.block.column + to.block.column,
    });
  }
}
