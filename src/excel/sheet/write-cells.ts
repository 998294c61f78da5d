/** Contents and looks of the cells of a sheet, in blocks. */
import { cellAddress, quotedSheet } from "../../workbook-plan/address";
import type { CompiledCell, CompiledLink, CompiledSheet } from "../../workbook-plan/compiled-workbook";
import { styleTitle } from "../../workbook-plan/style-title";
import { formats } from "../../workbook-plan/styles";
import { areasJob } from "./areas";
import { actionBytes, callsJob, type Job, jsonBytes } from "../gate/requests";
import { type CellInput, cellInput, formatOf } from "./cell-input";
import type { Extent } from "../../workbook-plan/extent";
import { rectangleAddress, rectangles } from "./rectangles";

type SheetJob = Job<Excel.Worksheet>;

/** Bytes of one block of values; several fit into a request beside the rest. */
const blockLimit = 300_000;

/**
 * Links first, since Excel gives linked cells a look and a text of its own; styles over that; number formats over
 * the formats of the styles; contents last, so that a cell formatted as text takes its text as text.
 */
export function cellJobs(sheet: CompiledSheet, extent: Extent): SheetJob[] {
  return [
    ...linkJobs(sheet),
    ...styleJobs(sheet),
    ...blockJobs(gridOf(sheet, extent, formatOf, formats.general), (range, block) => {
      range.numberFormat = block;
    }),
    ...blockJobs(gridOf<CellInput>(sheet, extent, cellInput, ""), (range, block) => {
      range.formulas = block;
    }),
  ];
}

function linkJobs({ cells }: CompiledSheet): SheetJob[] {
  const linked = cells.flatMap(({ row, column, link }) =>
    link === undefined ? [] : [{ address: cellAddress(row, column), hyperlink: hyperlink(link) }],
  );
  if (linked.length === 0) return [];
  return [
    callsJob(linked.length, (sheet: Excel.Worksheet) => {
      for (const { address, hyperlink } of linked) sheet.getRange(address).hyperlink = hyperlink;
    }),
  ];
}

const hyperlink = (link: CompiledLink): Excel.RangeHyperlink =>
  link.kind === "web"
    ? { address: link.address, screenTip: link.tip }
    : { documentReference: `${quotedSheet(link.sheet)}!${link.cell}`, screenTip: link.tip };

function styleJobs({ cells }: CompiledSheet): SheetJob[] {
  const placed = cells.map(({ row, column, style }) => ({ row, column, word: styleTitle(style) }));
  const found = rectangles(placed).map((each) => ({ address: rectangleAddress(each), word: each.word }));
  return [
    areasJob(found, (areas, word) => {
      areas.style = word;
    }),
  ];
}

/** All cells of an extent as rows, with `blank` where the plan has no cell. */
function gridOf<T>(
  { cells }: CompiledSheet,
  { rows, columns }: Extent,
  valueOf: (cell: CompiledCell) => T,
  blank: T,
): T[][] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
  for (const cell of cells) {
    const row = grid[cell.row - 1];
    if (row !== undefined) row[cell.column - 1] = valueOf(cell);
  }
  return grid;
}

/** Whole rows of a grid, as many at once as fit into a block. */
export function blockJobs<T>(
  grid: readonly T[][],
  write: (range: Excel.Range, block: T[][]) => void,
): SheetJob[] {
  return splitRows(grid).map(({ first, rows }) => ({
    bytes: actionBytes + jsonBytes(rows),
    queue: (sheet) => {
      const last = cellAddress(first + rows.length, rows[0]?.length ?? 1);
      write(sheet.getRange(`A${String(first + 1)}:${last}`), rows);
    },
  }));
}

interface RowBlock<T> {
  /** Counted from 0. */
  readonly first: number;
  readonly rows: T[][];
}

/** Rows of a grid in blocks below a limit of bytes; a row is never cut. */
export function splitRows<T>(grid: readonly T[][], limit = blockLimit): readonly RowBlock<T>[] {
  const blocks: RowBlock<T>[] = [];
  let bytes = Infinity;
  grid.forEach((row, index) => {
    const more = jsonBytes(row);
    if (bytes + more > limit) {
      blocks.push({ first: index, rows: [] });
      bytes = 0;
    }
    blocks.at(-1)?.rows.push(row);
    bytes += more;
  });
  return blocks;
}
