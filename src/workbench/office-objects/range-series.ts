import { blockOf, contains, sameBlock, type Block } from "../engine/block";
import type { CellInput } from "../engine/cell";
import { copiedFormula } from "../engine/formula-references";
import { checkProtection } from "../limits/protected-cells";
import type { Arguments } from "../rich-api/arguments";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { cellContents } from "./cell-contents";
import { continuation } from "./continue-series";
import type { RangeTarget } from "./model";
import { oneOf } from "./readers";
import { rangeArgument } from "./target-arguments";
import { isDateFormat } from "./serial-date";

const fillTypes = oneOf(
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
);
type FillType = ReturnType<typeof fillTypes>;

/** Range.autoFill: carries the cells of a range on into a larger one that holds it. */
export async function autoFill(target: RangeTarget, args: Arguments): Promise<void> {
  const type = args.has(1) ? fillTypes(args.raw(1)) : "FillDefault";
  if (type === "FlashFill") throw apiNotFound("Range.autoFill by FlashFill");
  // Without a destination Excel looks at the cells beside the range, as a double click does.
  if (!args.has(0)) throw apiNotFound("Range.autoFill without a destination");
  const { sheet, block } = rangeArgument(target, args, 0);
  if (sheet !== target.sheet || !contains(block, target.block)) throw invalidArgument();
  if (sameBlock(block, target.block)) return;
  checkProtection(target.model.document.sheet(sheet), "write", block);
  await target.model.engine.settle();
  for (const lane of lanes(target.block, block)) fillLane(target, lane, type);
}

/** A line of cells that are carried on, and those that it is carried on into, the nearest first. */
interface Lane {
  readonly source: readonly Cell[];
  readonly goal: readonly Cell[];
}
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Excel fills one way at a time: down or up, or else to the right or left. */
function lanes(source: Block, whole: Block): Lane[] {
  const vertical = source.columns === whole.columns;
  if (!vertical && source.rows !== whole.rows) throw invalidArgument();
  const [start, size, from, total] = vertical
    ? [source.row, source.rows, whole.row, whole.rows]
    : [source.column, source.columns, whole.column, whole.columns];
  const back = from < start;
  if (back && from + total > start + size) throw invalidArgument();
  const indexes = Array.from({ length: size }, (_, index) =>
    back ? start + size - 1 - index : start + index,
  );
  const goals = Array.from({ length: total - size }, (_, index) =>
    back ? start - 1 - index : start + size + index,
  );
  const count = vertical ? source.columns : source.rows;
  return Array.from({ length: count }, (_, index) => {
    const cell = (at: number): Cell =>
      vertical ? { row: at, column: source.column + index } : { row: source.row + index, column: at };
    return { source: indexes.map(cell), goal: goals.map(cell) };
  });
}

const one = ({ row, column }: Cell): Block => ({ row, column, rows: 1, columns: 1 });

function fillLane({ model, sheet }: RangeTarget, { source, goal }: Lane, type: FillType): void {
  const { engine } = model;
  const contents = source.map(
    (cell) => cellContents({ model, sheet, block: one(cell) })[0]?.[0] ?? { value: null },
  );
  const styles = source.map(({ row, column }) => engine.style(sheet, row, column));
  const next = continuation(contents, {
    type,
    dates: styles.every(({ numberFormat }) => isDateFormat(numberFormat)),
  });
  goal.forEach((cell, index) => {
    const at = index % source.length;
    if (type !== "FillFormats")
      engine.write(sheet, one(cell), [[filled(next(index), source[at] ?? cell, cell)]]);
    if (type !== "FillValues")
      engine.setStyles(
        sheet,
        one(cell),
        blockOf(one(cell), () => styles[at] ?? {}),
      );
  });
}

/** A formula is copied from its cell, everything else is as the series has it. */
const filled = (content: CellInput, from: Cell, to: Cell): CellInput =>
  content.formula === undefined
    ? content
    : { formula: copiedFormula(content.formula, to.row - from.row, to.column - from.column), value: null };
