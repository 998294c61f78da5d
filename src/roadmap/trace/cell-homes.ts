/** Where the figures of a workbook stand, and under which words. */
import type { CellArea, CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import { styles, type StyleSpec } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { columns } from "../layout";
import { type CellKey, columnKey } from "./input-lineage";

/** The home of an item or of a table's column. */
export interface Home {
  readonly sheet: SheetPlan;
  /** Heading of the group of rows; empty on a sheet without. */
  readonly section: string;
  /** Words of the row, or over the column. */
  readonly label: string;
  readonly kind: "row" | "column";
  readonly area: CellArea;
  /** Whether people fill it in. */
  readonly open: boolean;
}

const textOf = (cell: CellPlan | undefined): string | undefined =>
  cell?.kind === "value" && typeof cell.value === "string" ? cell.value : undefined;

/** Heading of a group of rows. */
export const sectionOf = (row: RowPlan): string | undefined =>
  textOf(row.cells.find(({ style }) => style === "section"));

/** The words that name a row, where they are no formula. */
export const labelOf = (row: RowPlan): string | undefined =>
  textOf(row.cells.find(({ column }) => column === columns.label));

/** Homes by item id, or by table and column. */
export function homesOf(context: Context, sheets: readonly SheetPlan[]): ReadonlyMap<CellKey, Home> {
  const homes = new Map<CellKey, Home>();
  for (const sheet of sheets) {
    const headings = new Map<number, string>();
    let section = "";
    sheet.rows.forEach((row, index) => {
      section = sectionOf(row) ?? section;
      for (const cell of row.cells) {
        if (cell.style.startsWith("header")) headings.set(cell.column, textOf(cell) ?? "");
        const key = keyOf(cell);
        if (key === null) continue;
        const home = homeOf(context, { sheet, section, headings, row, number: index + 1 }, cell);
        homes.set(key, joined(homes.get(key), home));
      }
    });
  }
  return homes;
}

function keyOf(cell: CellPlan): CellKey | null {
  if (cell.kind === "field") return columnKey(cell.table, cell.name);
  return cell.kind === "item" || cell.kind === "series" ? cell.id : null;
}

interface Place {
  readonly sheet: SheetPlan;
  readonly section: string;
  readonly headings: ReadonlyMap<number, string>;
  readonly row: RowPlan;
  readonly number: number;
}

function homeOf(context: Context, place: Place, cell: CellPlan): Home {
  const { sheet, section, headings, row, number } = place;
  const style: StyleSpec = styles[cell.style];
  const years = cell.kind === "series" ? yearsOn(context, sheet) : 1;
  const labelled =
    cell.kind === "field"
      ? ({ kind: "column", label: headings.get(cell.column) ?? "" } as const)
      : ({ kind: "row", label: labelOf(row) ?? itemLabel(context, cell) } as const);
  return {
    sheet,
    section,
    ...labelled,
    area: { row: number, lastRow: number, column: cell.column, lastColumn: cell.column + years - 1 },
    open: style.unlocked === true,
  };
}

const itemLabel = ({ model, words }: Context, cell: CellPlan): string =>
  cell.kind === "item" || cell.kind === "series" ? words.itemLabel(model.find(cell.id).item) : "";

function yearsOn(context: Context, { years }: SheetPlan): number {
  const first = years?.axis === "plan" ? context.options.start : context.baseYear;
  return context.lastYear - first + 1;
}

/** The rows of a table's column follow each other. */
const joined = (before: Home | undefined, home: Home): Home =>
  before === undefined ? home : { ...before, area: together([before.area, home.area]) };

/** The smallest area that holds all. */
export const together = (areas: readonly CellArea[]): CellArea => ({
  row: Math.min(...areas.map(({ row }) => row)),
  column: Math.min(...areas.map(({ column }) => column)),
  lastRow: Math.max(...areas.map(({ lastRow }) => lastRow)),
  lastColumn: Math.max(...areas.map(({ lastColumn }) => lastColumn)),
});
