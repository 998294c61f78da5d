/** Where pages start: before a section that would not fit on the rest of the page, or behind free rows that would not. */
import type { CompiledSheet } from "./compiled-workbook";
import type { RowPlan, SheetPlan } from "./sheet-plan";

/** A4 less margins of 18 mm at the sides and 19 mm above and below, in points. */
const page = { landscape: { width: 741, height: 487 }, portrait: { width: 494, height: 734 } } as const;

/** Excel's default row of Calibri 11, in points. */
const defaultHeight = 15;

/** Points of a column of so many characters: 7 pixels each and 5 of padding, at 96 pixels an inch. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Leaves room for rounding between programs. */
const caution = 0.94;

/** Characters of the columns of the printed area, and of the labels that are repeated beside it. */
interface PrintedWidths {
  readonly columns: readonly number[];
  readonly labels: readonly number[];
}

/** Points of all pages beside each other, with the labels as often as they are printed. */
function pointsAcross({ print }: SheetPlan, { columns, labels }: PrintedWidths, pages: number): number {
  const points = (widths: readonly number[]): number =>
    widths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const isApart = print.firstColumn !== undefined || print.lastYears !== undefined;
  return points(columns) + points(labels) * (isApart ? pages : pages - 1);
}

/** Whether a row shows a record that is still empty. */
export type IsFree = (row: RowPlan) => boolean;

interface PrintedRows {
  readonly rowHeights?: CompiledSheet["rowHeights"];
  readonly isFree?: IsFree;
}

/**
 * Rows, from 1, that start a page. Free rows at the end of a section stand on one page with what is around them or above
 * the start of a page, where `withoutFreeEnd` leaves them out.
 */
export function pageBreaks(
  plan: SheetPlan,
  widths: PrintedWidths,
  { rowHeights = [], isFree = () => false }: PrintedRows = {},
): number[] {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const sheet = { ...plan, rows: plan.rows.map((row, index) => withHeight(row, heights.get(index + 1))) };
  const { width, height } = page[sheet.print.orientation];
  const pages = sheet.print.pagesAcross ?? 1;
  const scale = Math.min(1, (width * pages) / pointsAcross(sheet, widths, pages));
  const title = heightOfAll(repeatedRows(sheet));
  const capacity = (height / scale) * caution;
  const breaks: number[] = [];
  let used = 0;
  for (const block of blocks(sheet)) {
    const filled = withoutFreeEnd(block.rows, isFree);
    const free = heightOfAll(withoutBlankEnd(block.rows)) - heightOfAll(filled);
    const needed = heightOfAll(block.rows) - free;
    // The rows repeated on top are no reason to start another page, nor are blank or free ones that end the block.
    const printed = heightOfAll(filled);
    if (used > title && (block.forced || used + printed > capacity)) {
      breaks.push(block.first);
      used = title;
    }
    const end = used + needed;
    used = Math.min(capacity, free + (used + printed > capacity ? end % capacity : end));
  }
  return breaks;
}

interface Block {
  /** Number of its first row. */
  readonly first: number;
  readonly rows: RowPlan[];
  readonly forced: boolean;
}

const withHeight = (row: RowPlan, height: number | undefined): RowPlan =>
  height === undefined ? row : { ...row, height };

const heightOfAll = (rows: readonly RowPlan[]): number =>
  rows.reduce((sum, { height }) => sum + (height ?? defaultHeight), 0);

/** At most one blank row: what stands below others may hold a chart. */
const withoutBlankEnd = (rows: readonly RowPlan[]): readonly RowPlan[] =>
  rows.at(-1)?.cells.length === 0 ? rows.slice(0, -1) : rows;

/** The rows of a block or page to the last that is printed where another page follows. */
export function withoutFreeEnd(rows: readonly RowPlan[], isFree: IsFree): readonly RowPlan[] {
  const last = withoutBlankEnd(rows).reduce((found, row, index) => (isFree(row) ? found : index + 1), 0);
  return rows.slice(0, last);
}

/** The rows between one section heading and the next; a marked break starts a block too. */
function blocks(sheet: SheetPlan): Block[] {
  const found: Block[] = [];
  sheet.rows.forEach((row, index) => {
    const forced = row.mark !== undefined && sheet.print.breakAt?.includes(row.mark) === true;
    const isSection = row.cells.some((cell) => cell.style === "section");
    const open = found[found.length - 1];
    if (open === undefined || forced || isSection) found.push({ first: index + 1, rows: [row], forced });
    else open.rows.push(row);
  });
  return found;
}

function repeatedRows(sheet: SheetPlan): readonly RowPlan[] {
  const last = /:(\d+)$/.exec(sheet.print.titleRows)?.[1];
  return last === undefined ? [] : sheet.rows.slice(0, Number(last));
}
