/** Rule 14: few conditional formats, over ranges with an end. */
import type { CompiledConditionalFormat } from "../../compiled-workbook";
import { type Area, readAreas } from "../area";
import { qualityRule, type QualityRule } from "../finding";

const most = 5;

const fewConditionalFormats = qualityRule(
  14,
  "E",
  `A sheet has more than ${String(most)} conditional formats`,
  ({ sheets }) =>
    sheets
      .filter(({ compiled }) => compiled.conditionalFormats.length > most)
      .map(({ name, compiled }) => ({ sheet: name, detail: String(compiled.conditionalFormats.length) })),
);

const boundedConditionalFormats = qualityRule(
  14,
  "E",
  "A conditional format covers no range, or more than the cells of the sheet",
  ({ sheets }) =>
    sheets.flatMap(({ name, compiled }) => {
      const lastRow = compiled.cells.reduce((last, { row }) => Math.max(last, row), 0);
      const lastColumn = compiled.cells.reduce((last, { column }) => Math.max(last, column), 0);
      const isBounded = ({ whole, last }: Area): boolean =>
        !whole && last.row <= lastRow && last.column <= lastColumn;
      return compiled.conditionalFormats
        .filter(({ range }) => readAreas(range)?.every(isBounded) !== true)
        .map(({ range }) => ({ sheet: name, cells: [range] }));
    }),
);

/**
 * Programs take a format's formula as written for the top left cell of its ranges; some mean the first range by that,
 * some the rectangle around all of them. Where both are the same cell, all agree.
 */
const unambiguousConditionalFormats = qualityRule(
  14,
  "E",
  "The ranges of a conditional format do not begin with the one furthest up and left",
  ({ sheets }) =>
    sheets.flatMap(({ name, compiled }) =>
      compiled.conditionalFormats.filter(isAmbiguous).map(({ range }) => ({ sheet: name, cells: [range] })),
    ),
);

function isAmbiguous({ range }: CompiledConditionalFormat): boolean {
  const [first, ...others] = readAreas(range) ?? [];
  return others.some(
    (area) => area.first.row < (first?.first.row ?? 1) || area.first.column < (first?.first.column ?? 1),
  );
}

/** Rules of this file. */
export const conditionalFormatRules: readonly QualityRule[] = [
  fewConditionalFormats,
  boundedConditionalFormats,
  unambiguousConditionalFormats,
];
