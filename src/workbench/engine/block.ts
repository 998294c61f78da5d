/** A rectangle of cells. Rows and columns count from 0, as they do on the wire of Office.js. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Size of a sheet in Excel. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
export const wholeSheet: Block = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** The cells two blocks share, or null. */
export function intersection(one: Block, other: Block): Block | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether two blocks share a cell. */
export const overlap = (one: Block, other: Block): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The smallest block around two. */
export function boundingBlock(one: Block, other: Block): Block {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export const sameBlock = (one: Block, other: Block): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

export const contains = (outer: Block, inner: Block): boolean => {
  const shared = intersection(outer, inner);
  return shared !== null && sameBlock(shared, inner);
};

/** An array of rows of a block's shape, filled cell by cell. */
export function blockOf<T>(
  block: Pick<Block, "rows" | "columns">,
  cell: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (__, column) => cell(row, column)),
  );
}
