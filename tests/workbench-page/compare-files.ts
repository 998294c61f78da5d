/** Two .xlsx files, sheet by sheet and cell by cell, as a reader tells them that neither road wrote. */
import { type Cell, readXlsx, type Sheet } from "hucre/xlsx";
import { digitPixels } from "../../src/workbook-plan/column-pixels";
import { blockOf } from "../../src/workbench/engine/block";
import { columnName, parseAddress } from "../../src/workbench/office-objects/addresses";
import { agree } from "../support/same-value";

type File = Awaited<ReturnType<typeof readXlsx>>;

export const readFile = (file: Uint8Array): Promise<File> => readXlsx(file, { readStyles: true });

/** What of a sheet is compared, besides its cells. */
const aspects: Readonly<Record<string, (sheet: Sheet) => unknown>> = {
  // A file can state half a pixel; Excel itself, and so the workbench, has whole ones.
  widths: ({ columns = [] }) => columns.map(({ width = 0 }) => Math.ceil(width * digitPixels - 0.01)),
  heights: ({ rowDefs }) =>
    [...(rowDefs ?? [])].flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height]])),
  frozen: ({ freezePane }) => freezePane,
  gridlines: ({ view }) => view?.showGridLines,
  tab: ({ view }) => view?.tabColor,
  protection: ({ protection }) => protection,
  merges: ({ merges = [] }) => merges,
  page: ({ pageSetup }) => pageSetup,
  footer: ({ headerFooter }) => headerFooter,
  breaks: ({ rowBreaks = [] }) => rowBreaks,
  validations: ({ dataValidations = [] }) => dataValidations.flatMap(perCell).sort(),
  // Which rule wins is said by its priority, and not by its place in the file.
  rules: ({ conditionalRules = [] }) =>
    conditionalRules
      .map(({ range, formula, style, priority }) => ({ range, formula, style, priority }))
      .sort((one, next) => one.priority - next.priority),
  charts: ({ charts = [] }) => charts.map(chartWords),
};

/** What differs between the sheets of one name in two files, in words. */
export function differences(name: string, one: File, other: File): string[] {
  const [left, right] = [one, other].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
  if (left === undefined || right === undefined) return [`${name} is missing`];
  return [...sheetDifferences(left, right), ...cellDifferences([left, one], [right, other])];
}

function sheetDifferences(one: Sheet, other: Sheet): string[] {
  return Object.entries(aspects).flatMap(([name, aspect]) => {
    const [left, right] = [plain(aspect(one)), plain(aspect(other))];
    return left === right ? [] : [`${name}: ${left} | ${right}`];
  });
}

type SheetOf = readonly [sheet: Sheet, file: File];

function cellDifferences([one, oneFile]: SheetOf, [other, otherFile]: SheetOf): string[] {
  const keys = new Set([...(one.cells?.keys() ?? []), ...(other.cells?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [left, right] = [one.cells?.get(key), other.cells?.get(key)];
    return cellAspects.flatMap(([name, aspect]) => {
      const [was, is] = [aspect(left, oneFile), aspect(right, otherFile)];
      return sameContent(was, is) ? [] : [`${name} of ${key}: ${plain(was)} | ${plain(is)}`];
    });
  });
}

const cellAspects: readonly (readonly [string, (cell: Cell | undefined, file: File) => unknown])[] = [
  ["formula", (cell) => cell?.formula ?? null],
  ["value", (cell) => (cell?.formula === undefined ? cell?.value : cell.formulaResult) ?? null],
  ["link", (cell) => (cell?.hyperlink === undefined ? null : linkWords(cell.hyperlink))],
  ["number format", (cell) => cell?.style?.numFmt ?? "General"],
  [
    "fill",
    ({ style } = none) => (style?.fill?.type === "pattern" ? (style.fill.fgColor?.rgb ?? null) : null),
  ],
  ["bold", ({ style } = none) => style?.font?.bold === true],
  ["underline", ({ style } = none) => Boolean(style?.font?.underline)],
  ["size", ({ style } = none, { defaultFont }) => style?.font?.size ?? defaultFont?.size],
  ["color", ({ style } = none, { defaultFont }) => style?.font?.color?.rgb ?? defaultFont?.color?.rgb],
  ["border", ({ style } = none) => plain(style?.border ?? null)],
  ["alignment", ({ style } = none) => plain(style?.alignment ?? null)],
  ["lock", ({ style } = none) => style?.protection?.locked !== false],
];
const none: Cell = { value: null, type: "empty" };

/** Sheets stand in apostrophes in one road and not in the other where they need none. */
const linkWords = ({ target, location, tooltip }: NonNullable<Cell["hyperlink"]>): string =>
  [target, location ?? "", tooltip ?? ""].join(" ").replaceAll("'", "");

function sameContent(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return agree(one, other);
  return (one ?? "") === (other ?? "");
}

function perCell(rule: NonNullable<Sheet["dataValidations"]>[number]): string[] {
  const { range, ...rest } = rule;
  const words = plain({ operator: "between", errorStyle: "stop", ...rest });
  return range.split(" ").flatMap((area) => cellsOf(area).map((cell) => `${cell} ${words}`));
}

function cellsOf(area: string): string[] {
  const block = parseAddress(area)?.block ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return blockOf(block, (row, column) => `${columnName(block.column + column)}${block.row + row + 1}`).flat();
}

/** What the two roads cannot have in common; saved-roadmap.test.ts says why. */
const overlooked = ["axisTitleColor", "axisTitleFontSize", "sourceLinked", "cap"];

function chartWords(chart: NonNullable<Sheet["charts"]>[number]): unknown {
  const { kinds, title, series, legend, axes, anchor, barGrouping, gapWidth, overlap } = chart;
  const words = { kinds, title, series, legend, axes, anchor, barGrouping, gapWidth, overlap };
  return JSON.parse(
    JSON.stringify(words, (key, value: unknown) => (overlooked.includes(key) ? undefined : value)),
  ) as unknown;
}

/** As text, keys in order and without what is not said. */
const plain = (value: unknown): string | undefined => JSON.stringify(value, sorted);

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)))
    : value;
