import { sheetColumns, sheetRows } from "../engine/block";
import type { ClassDefinition, HostObject, PropertyDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { blockAddress, sheetPrefix } from "./addresses";
import { wrongShape } from "../limits/cell-limits";
import { cellProperties } from "./cell-properties";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { eventTypes } from "./event-registry";
import { hyperlink } from "./hyperlink";
import type { RangeTarget } from "./model";
import { namedStyle } from "./named-style";
import { rangeActs } from "./range-acts";
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readValues,
  readValueTypes,
  writeCells,
  writeFormulasR1C1,
  writeNumberFormats,
} from "./range-data";
import { rangeFormatClass } from "./range-format";
import { rangeParts } from "./range-parts";
import { rangeSearches } from "./range-searches";
import { rangeSortClass } from "./range-sort";
import { rangeOutline } from "./range-outline";
import { flag } from "./readers";

const address = ({ model, sheet, block }: RangeTarget): string =>
  `${sheetPrefix(model.engine.sheetName(sheet))}${blockAddress(block)}`;

/** Whether all rows or columns of a block are hidden; null where some are. */
function hidden(first: number, count: number, isHidden: (index: number) => boolean): boolean | null {
  const states = new Set(
    Array.from({ length: Math.min(count, 10_000) }, (_, index) => isHidden(first + index)),
  );
  return states.size === 1 ? states.has(true) : null;
}

const rowHidden: PropertyDefinition<RangeTarget> = {
  get: ({ model, sheet, block }) =>
    hidden(block.row, block.rows, (row) => model.engine.rowHidden(sheet, row)),
  set: ({ model, sheet, block }, value) => {
    model.engine.setRowsHidden(sheet, block.row, block.rows, flag(value));
    model.events.raiseForSheet(eventTypes.rowHiddenChanged, sheet, {
      address: blockAddress({ ...block, column: 0, columns: sheetColumns }),
      changeType: flag(value) ? "Hidden" : "Unhidden",
    });
  },
};
const columnHidden: PropertyDefinition<RangeTarget> = {
  get: ({ model, sheet, block }) =>
    hidden(block.column, block.columns, (column) => model.engine.columnHidden(sheet, column)),
  set: ({ model, sheet, block }, value) => {
    model.engine.setColumnsHidden(sheet, block.column, block.columns, flag(value));
  },
};

const sum = (first: number, count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(first + index);
  return total;
};

const place: Readonly<Record<string, PropertyDefinition<RangeTarget>>> = {
  top: { get: ({ model, sheet, block }) => sum(0, block.row, (row) => model.engine.rowHeight(sheet, row)) },
  left: {
    get: ({ model, sheet, block }) =>
      sum(0, block.column, (column) => model.engine.columnWidth(sheet, column)),
  },
  height: {
    get: ({ model, sheet, block }) => sum(block.row, block.rows, (row) => model.engine.rowHeight(sheet, row)),
  },
  width: {
    get: ({ model, sheet, block }) =>
      sum(block.column, block.columns, (column) => model.engine.columnWidth(sheet, column)),
  },
};

/** A block of cells. */
export const rangeClass: ClassDefinition<RangeTarget> = {
  name: "Range",
  tracked: true,
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    cellCount: {
      get: ({ block }) => (block.rows * block.columns > 2 ** 31 - 1 ? -1 : block.rows * block.columns),
    },
    rowIndex: { get: ({ block }) => block.row },
    columnIndex: { get: ({ block }) => block.column },
    rowCount: { get: ({ block }) => block.rows },
    columnCount: { get: ({ block }) => block.columns },
    isEntireRow: { get: ({ block }) => block.columns === sheetColumns },
    isEntireColumn: { get: ({ block }) => block.rows === sheetRows },
    values: { get: readValues, set: writeCells },
    formulas: { get: readFormulas, set: writeCells },
    formulasR1C1: { get: readFormulasR1C1, set: writeFormulasR1C1 },
    formulasLocal: { get: readFormulas, set: writeCells },
    text: { get: ({ model, sheet, block }) => model.engine.text(sheet, block) },
    valueTypes: { get: readValueTypes },
    numberFormat: { get: readNumberFormats, set: writeNumberFormats },
    numberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    hasSpill: {
      get: ({ model, sheet, block }) => model.engine.spillParent(sheet, block.row, block.column) !== null,
    },
    hidden: { get: (target) => rowHidden.get(target) === true || columnHidden.get(target) === true },
    rowHidden,
    columnHidden,
    hyperlink,
    style: namedStyle,
    ...place,
  },
  navigation: {
    worksheet: ({ model, sheet }): HostObject => model.create.worksheet(sheet),
    format: (target) => hostObject(rangeFormatClass, target),
    sort: (target) => hostObject(rangeSortClass, target),
    dataValidation: (target) => hostObject(dataValidationClass, target),
    conditionalFormats: (target) =>
      hostObject(conditionalFormatCollectionClass, { ...target, blocks: [target.block] }),
  },
  methods: { ...rangeParts, ...rangeActs, ...rangeSearches, ...rangeOutline, ...cellProperties },
  internalMethods: {
    // The client splits large arrays into several writes and asks first whether the whole fits.
    _ValidateArraySize({ block }, args) {
      if (args.number(0) !== block.rows || args.number(1) !== block.columns) throw wrongShape();
    },
  },
};
