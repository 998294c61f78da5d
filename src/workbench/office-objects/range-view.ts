import type { Block } from "../engine/block";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { blockAddress, sheetPrefix } from "./addresses";
import type { RangeTarget } from "./model";

/** The rows and columns of a range that can be seen. */
interface ViewTarget extends RangeTarget {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
}

const shown = (first: number, count: number, isHidden: (index: number) => boolean): number[] =>
  Array.from({ length: count }, (_, index) => first + index).filter((index) => !isHidden(index));

/** Range.getVisibleView. */
export function visibleView(target: RangeTarget): HostObject {
  const { model, sheet, block } = target;
  return hostObject(rangeViewClass, {
    ...target,
    rows: shown(block.row, block.rows, (row) => model.engine.rowHidden(sheet, row)),
    columns: shown(block.column, block.columns, (column) => model.engine.columnHidden(sheet, column)),
    index: 0,
  });
}

/** A property of Range, of the visible cells only. */
const ofCells = (property: string): { get: (target: ViewTarget) => unknown[][] } => ({
  get({ model, sheet, block, rows, columns }) {
    const all = model.create.range(sheet, block).get(property) as readonly (readonly unknown[])[];
    return rows.map((row) => columns.map((column) => all[row - block.row]?.[column - block.column] ?? ""));
  },
});

const cell = (row: number, column: number): Block => ({ row, column, rows: 1, columns: 1 });

/** What of a range is not hidden. */
export const rangeViewClass: ClassDefinition<ViewTarget> = {
  name: "RangeView",
  properties: {
    values: ofCells("values"),
    text: ofCells("text"),
    formulas: ofCells("formulas"),
    formulasLocal: ofCells("formulas"),
    formulasR1C1: ofCells("formulasR1C1"),
    numberFormat: ofCells("numberFormat"),
    valueTypes: ofCells("valueTypes"),
    rowCount: { get: ({ rows }) => rows.length },
    columnCount: { get: ({ columns }) => columns.length },
    index: { get: ({ index }) => index },
    cellAddresses: {
      get: ({ model, sheet, rows, columns }) =>
        rows.map((row) =>
          columns.map(
            (column) => `${sheetPrefix(model.engine.sheetName(sheet))}${blockAddress(cell(row, column))}`,
          ),
        ),
    },
  },
  navigation: { rows: (target) => hostObject(rangeViewCollectionClass, target) },
  methods: { getRange: ({ model, sheet, block }) => model.create.range(sheet, block) },
};

const rowViews = (target: ViewTarget): HostObject[] =>
  target.rows.map((row, index) => hostObject(rangeViewClass, { ...target, rows: [row], index }));

export const rangeViewCollectionClass: ClassDefinition<ViewTarget> = {
  name: "RangeViewCollection",
  items: rowViews,
  methods: {
    getCount: ({ rows }) => rows.length,
    getItemAt(target, args) {
      const view = rowViews(target)[args.count(0)];
      if (view === undefined) throw itemNotFound();
      return view;
    },
  },
};
