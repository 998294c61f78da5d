import { sheetColumns, sheetRows, type Block } from "./block";

/** Cells that come or go; those below (along "rows") or to the right (along "columns") of them move. */
export interface CellShift {
  readonly kind: "insert" | "delete";
  readonly along: "rows" | "columns";
  /** The new cells, or those that go. Whole rows and columns reach to the edge of the sheet. */
  readonly block: Block;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

const across = (block: Block, along: CellShift["along"]): Span =>
  along === "rows"
    ? { start: block.column, length: block.columns }
    : { start: block.row, length: block.rows };
const lengthwise = (block: Block, along: CellShift["along"]): Span =>
  along === "rows"
    ? { start: block.row, length: block.rows }
    : { start: block.column, length: block.columns };

/** Where a block is after a shift; null if all its cells are gone. A block that moves only in part stays. */
export function shiftedBlock(block: Block, shift: CellShift): Block | null {
  const { along } = shift;
  const wide = across(shift.block, along);
  const own = across(block, along);
  if (own.start < wide.start || own.start + own.length > wide.start + wide.length) return block;
  const size = along === "rows" ? sheetRows : sheetColumns;
  const span = shiftedSpan(lengthwise(block, along), lengthwise(shift.block, along), shift.kind, size);
  if (span === null) return null;
  return along === "rows"
    ? { ...block, row: span.start, rows: span.length }
    : { ...block, column: span.start, columns: span.length };
}

function shiftedSpan(span: Span, moved: Span, kind: CellShift["kind"], size: number): Span | null {
  // Whole columns and rows stay whole.
  if (span.length === size) return span;
  const end = span.start + span.length;
  const start = kind === "insert" ? inserted(span.start, moved) : deleted(span.start, moved);
  // The end is where the cell after the last one goes, so that cells inserted there do not widen the block.
  const next = kind === "insert" ? inserted(end - 1, moved) + 1 : deleted(end, moved);
  const last = Math.min(next, size);
  return last > start ? { start, length: last - start } : null;
}

const inserted = (index: number, moved: Span): number =>
  index >= moved.start ? index + moved.length : index;
const deleted = (index: number, moved: Span): number =>
  index <= moved.start ? index : Math.max(moved.start, index - moved.length);

/** Where a single index of a row or column goes, such as a page break; null if it goes with its cells. */
export function shiftedIndex(index: number, shift: CellShift): number | null {
  const { start, length } = lengthwise(shift.block, shift.along);
  if (shift.kind === "insert") return inserted(index, { start, length });
  return index >= start && index < start + length ? null : deleted(index, { start, length });
}
