import { checkProtection } from "../limits/protected-cells";
import { defaultStyle } from "../engine/cell-style";
import type { ClassDefinition, PropertyDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { horizontalAlignment, rotation, verticalAlignment } from "./alignments";
import { formatProtectionClass } from "./format-protection";
import { formattedBlock } from "./formatted-area";
import type { RangeTarget } from "./model";
import { rangeBorderCollectionClass } from "./range-border-collection";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";
import { atLeast, flag } from "./readers";
import { styledProperty } from "./styled-property";

/** Points of an average character and of the space beside it. */
const characterWidth = 5.3;
const besideText = 8;

const same = (values: readonly number[]): number | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

const columnWidth: PropertyDefinition<RangeTarget> = {
  get: (target) => {
    const { column, columns } = formattedBlock(target);
    const { model, sheet } = target;
    return same(
      Array.from({ length: columns }, (_, index) => model.engine.columnWidth(sheet, column + index)),
    );
  },
  set: (target, value) => {
    const { column, columns } = formattedBlock(target);
    checkProtection(target.model.document.sheet(target.sheet), "allowFormatColumns");
    target.model.engine.setColumnWidth(target.sheet, column, columns, atLeast(0)(value));
  },
};

const rowHeight: PropertyDefinition<RangeTarget> = {
  get: (target) => {
    const { row, rows } = formattedBlock(target);
    const { model, sheet } = target;
    return same(Array.from({ length: rows }, (_, index) => model.engine.rowHeight(sheet, row + index)));
  },
  set: (target, value) => {
    const { row, rows } = formattedBlock(target);
    checkProtection(target.model.document.sheet(target.sheet), "allowFormatRows");
    target.model.engine.setRowHeight(target.sheet, row, rows, atLeast(0)(value));
  },
};

/** Makes columns as wide as the longest text in the range. */
async function autofitColumns(target: RangeTarget): Promise<void> {
  const { engine } = target.model;
  await engine.settle();
  const block = formattedBlock(target);
  const shown = engine.text(target.sheet, block);
  for (let column = 0; column < block.columns; column += 1) {
    const longest = Math.max(...shown.map((row) => row[column]?.length ?? 0));
    if (longest > 0)
      engine.setColumnWidth(target.sheet, block.column + column, 1, longest * characterWidth + besideText);
  }
}

/** How cells look. */
export const rangeFormatClass: ClassDefinition<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    columnWidth,
    rowHeight,
    horizontalAlignment: styledProperty("horizontalAlignment", horizontalAlignment),
    verticalAlignment: styledProperty("verticalAlignment", verticalAlignment),
    wrapText: styledProperty("wrapText", flag),
    indentLevel: styledProperty("indent", atLeast(0)),
    textOrientation: styledProperty("rotation", rotation),
  },
  navigation: {
    fill: (target) => hostObject(rangeFillClass, target),
    font: (target) => hostObject(rangeFontClass, target),
    borders: (target) => hostObject(rangeBorderCollectionClass, target),
    protection: (target) => hostObject(formatProtectionClass, target),
  },
  methods: {
    autofitColumns,
    // Rows of this host keep their height unless it is set; Excel fits them to their font.
    autofitRows({ model, sheet, block }) {
      const rows = Array.from({ length: Math.min(block.rows, 1000) }, (_, index) => block.row + index);
      for (const row of rows) {
        const size = model.engine.style(sheet, row, block.column).fontSize;
        if (size > defaultStyle.fontSize) model.engine.setRowHeight(sheet, row, 1, size * 1.36);
      }
    },
  },
};
