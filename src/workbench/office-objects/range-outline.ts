import type { OutlineModel } from "../document/sheet-document";
import type { Arguments } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { RangeTarget, SheetTarget } from "./model";
import { oneOf } from "./readers";

/** Levels of an outline that Excel has. */
const mostLevels = 8;
const options = oneOf("ByRows", "ByColumns");

type Axis = keyof OutlineModel;

function lines({ block }: RangeTarget, args: Arguments): { axis: Axis; first: number; count: number } {
  return options(args.raw(0)) === "ByRows"
    ? { axis: "rows", first: block.row, count: block.rows }
    : { axis: "columns", first: block.column, count: block.columns };
}

const levels = ({ model, sheet }: SheetTarget, axis: Axis): Map<number, number> =>
  model.document.sheet(sheet).outline[axis];

function changeLevel(target: RangeTarget, args: Arguments, by: 1 | -1): void {
  const { axis, first, count } = lines(target, args);
  const map = levels(target, axis);
  const indexes = Array.from({ length: count }, (_, index) => first + index);
  const level = (index: number): number => map.get(index) ?? 0;
  // What is in no group is left as it is, unless nothing is.
  const moved = by === 1 ? indexes : indexes.filter((index) => level(index) > 0);
  if (moved.length === 0 || moved.some((index) => level(index) + by >= mostLevels)) throw invalidArgument();
  for (const index of moved) map.set(index, level(index) + by);
  // What is in no group any more can be seen again.
  if (by === -1)
    setHidden(
      target,
      axis,
      indexes.filter((index) => map.get(index) === 0),
      false,
    );
}

function setHidden(
  { model, sheet }: SheetTarget,
  axis: Axis,
  indexes: readonly number[],
  hidden: boolean,
): void {
  const { engine } = model;
  for (const index of indexes) {
    const now = axis === "rows" ? engine.rowHidden(sheet, index) : engine.columnHidden(sheet, index);
    if (now === hidden) continue;
    if (axis === "rows") engine.setRowsHidden(sheet, index, 1, hidden);
    else engine.setColumnsHidden(sheet, index, 1, hidden);
  }
}

/** Hides or shows the grouped rows or columns of the range. */
function setDetails(target: RangeTarget, args: Arguments, hidden: boolean): void {
  const { axis, first, count } = lines(target, args);
  const grouped = [...levels(target, axis)].filter(
    ([index, level]) => level > 0 && index >= first && index < first + count,
  );
  setHidden(
    target,
    axis,
    grouped.map(([index]) => index),
    hidden,
  );
}

/** Worksheet.showOutlineLevels: shows so many levels; 0 leaves an axis as it is. */
export function showOutlineLevels(target: SheetTarget, args: Arguments): void {
  const shown = [args.count(0), args.count(1)];
  if (shown.some((each) => each > mostLevels)) throw invalidArgument();
  (["rows", "columns"] as const).forEach((axis, at) => {
    const wanted = shown[at] ?? 0;
    if (wanted === 0) return;
    for (const [index, level] of levels(target, axis)) setHidden(target, axis, [index], level >= wanted);
  });
}

/** Methods of Range for groups of rows and columns. */
export const rangeOutline: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  group: (target, args) => {
    changeLevel(target, args, 1);
  },
  ungroup: (target, args) => {
    changeLevel(target, args, -1);
  },
  hideGroupDetails: (target, args) => {
    setDetails(target, args, true);
  },
  showGroupDetails: (target, args) => {
    setDetails(target, args, false);
  },
};
