import { isCellError, type CellValue } from "../engine/cell";
import { blockOf } from "../engine/block";
import { copiedFormula } from "../engine/formula-references";
import { checkProtection } from "../limits/protected-cells";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { isList, isRecord } from "../rich-api/wire";
import { blockAddress } from "./addresses";
import { cellContents } from "./cell-contents";
import { eventTypes } from "./event-registry";
import type { RangeTarget } from "./model";
import { rearrangeRows } from "./range-rearrange";
import { flag } from "./readers";

/** How cells are sorted. */
export interface SortOptions {
  readonly fields: unknown;
  readonly matchCase?: boolean;
  readonly hasHeaders?: boolean;
  /** "Rows" moves rows, by the columns that fields name; "Columns" moves columns. */
  readonly orientation?: string;
}

/** One key of a sort, checked. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly textAsNumber: boolean;
}

/** The fields of a sort; what sorts by colours or icons is not played. */
export function sortFields(given: unknown, keys: number): SortField[] {
  if (!isList(given) || given.length === 0) throw invalidArgument();
  return given.map((field) => sortField(field, keys));
}

function sortField(field: unknown, keys: number): SortField {
  if (!isRecord(field)) throw invalidArgument();
  const { key, ascending = true, sortOn = "Value", dataOption = "Normal" } = field;
  if (sortOn !== "Value") throw apiNotFound(`RangeSort.apply on ${String(sortOn)}`);
  if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= keys) throw invalidArgument();
  return { key, ascending: flag(ascending), textAsNumber: dataOption === "TextAsNumber" };
}

/** Sorts the cells of a range. */
export async function sortCells(target: RangeTarget, options: SortOptions): Promise<void> {
  const { model, sheet, block } = target;
  checkProtection(model.document.sheet(sheet), "write", block);
  await model.engine.settle();
  const byColumns = options.orientation === "Columns";
  const fields = sortFields(options.fields, byColumns ? block.rows : block.columns);
  const values = model.engine.values(sheet, block);
  const lanes = byColumns
    ? Array.from({ length: block.columns }, (_, column) => values.map((row) => row[column] ?? null))
    : values;
  const order = sortedOrder(lanes, options.hasHeaders === true ? 1 : 0, (one, other) => {
    for (const field of fields) {
      const ranked = compareValues(
        one[field.key] ?? null,
        other[field.key] ?? null,
        field,
        options.matchCase,
      );
      if (ranked !== 0) return ranked;
    }
    return 0;
  });
  if (byColumns) rearrangeColumns(target, order);
  else rearrangeRows(target, order);
  const sorted = byColumns ? eventTypes.columnSorted : eventTypes.rowSorted;
  model.events.raiseForSheet(sorted, sheet, { address: blockAddress(block) });
}

/** The order of rows by their values; those that are equal keep theirs. */
function sortedOrder(
  lanes: readonly (readonly CellValue[])[],
  first: number,
  compareLanes: (one: readonly CellValue[], other: readonly CellValue[]) => number,
): number[] {
  const order = lanes.map((_, index) => index);
  const moved = order.slice(first).sort((one, other) => compareLanes(lanes[one] ?? [], lanes[other] ?? []));
  return [...order.slice(0, first), ...moved];
}

function compareValues(one: CellValue, other: CellValue, field: SortField, matchCase = false): number {
  const { ascending, textAsNumber } = field;
  // Blank cells come last either way.
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const ranked = compare(ranking(one, textAsNumber, matchCase), ranking(other, textAsNumber, matchCase));
  return ascending ? ranked : -ranked;
}

/** Numbers come before texts, texts before logical values, and errors last. */
type Ranking = readonly [rank: number, value: number | string];
function ranking(value: Exclude<CellValue, null>, textAsNumber: boolean, matchCase: boolean): Ranking {
  if (typeof value === "number") return [0, value];
  if (typeof value === "boolean") return [2, Number(value)];
  if (isCellError(value)) return [3, 0];
  if (textAsNumber && value.trim() !== "" && Number.isFinite(Number(value))) return [0, Number(value)];
  return [1, matchCase ? value : value.toLowerCase()];
}

const collator = new Intl.Collator("en", { caseFirst: "lower" });
function compare([rank, one]: Ranking, [otherRank, other]: Ranking): number {
  if (rank !== otherRank) return rank - otherRank;
  return typeof one === "string" || typeof other === "string"
    ? collator.compare(String(one), String(other))
    : one - other;
}

function rearrangeColumns({ model, sheet, block }: RangeTarget, order: readonly number[]): void {
  const contents = cellContents({ model, sheet, block });
  const cells = contents.map((row) =>
    order.map((from, to) => {
      const { formula, value } = row[from] ?? { value: null };
      return formula === undefined ? { value } : { formula: copiedFormula(formula, 0, to - from), value };
    }),
  );
  const styles = blockOf(block, (row, column) =>
    model.engine.style(sheet, block.row + row, block.column + (order[column] ?? column)),
  );
  model.engine.write(sheet, block, cells);
  model.engine.setStyles(sheet, block, styles);
}
