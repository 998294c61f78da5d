/** The layout that all sheets share: five rows of head, and the columns of series sheets. */
import type { CellPlan, RowPlan, SheetPlan, YearColumns } from "../workbook-plan/sheet-plan";
import type { SheetRole } from "../workbook-plan/compiled-workbook";
import type { Context } from "./context";
import { sentence } from "./sentence";
import { planYears } from "./options";

/** Columns of series sheets; the note stands between what is repeated on paper and the years, and is not printed. */
export const columns = { label: 2, unit: 3, constant: 4, total: 5, note: 6, firstYear: 7 } as const;

/** Row of the column headings; what follows scrolls. */
export const headerRow = 5;

/** Row with the scenario in use and the check total. */
const checkRow = 3;

/** Widths of the columns before the years. */
export const seriesWidths = [2, 44, 13, 10, 10, 38] as const;

export const yearColumns = (axis: YearColumns["axis"]): YearColumns => ({
  axis,
  firstColumn: columns.firstYear,
  width: 9,
  headerRow,
});

export type SheetId = keyof Context["words"]["sheets"]["names"];

/** Rows 1 to 5: title, role, scenario and checks, way back, headings. */
export function head(
  context: Context,
  id: SheetId,
  role: SheetRole,
  headings: readonly CellPlan[],
): RowPlan[] {
  const { words } = context;
  const { sheets } = words;
  const title = words.fill(sheets.titles[id]);
  const back: CellPlan[] =
    id === "cover"
      ? []
      : [
          {
            kind: "value",
            column: columns.label,
            value: sheets.head.back,
            style: "linkText",
            link: { kind: "sheet", sheetId: "cover", tip: sheets.names.cover },
          },
        ];
  const scenario = sentence(sheets.head.scenario, { scenario: "scenario.choice", case: "case.choice" });
  return [
    { height: 27, cells: [{ kind: "value", column: columns.label, value: title, style: "title" }] },
    { cells: [{ kind: "value", column: 1, value: sheets.roles[role], style: "role" }] },
    {
      cells: [
        { kind: "formula", column: columns.label, expression: scenario, style: "label" },
        { kind: "value", column: columns.unit, value: sheets.head.checkTotal, style: "note" },
        {
          kind: "formula",
          column: columns.unit + 1,
          expression: { kind: "item", id: "check.total" },
          style: "check",
          flag: "check",
        },
      ],
    },
    { cells: back },
    { height: 18, cells: headings, mark: "headings" },
  ];
}

/** What the columns of constants and totals hold, where it is something else. */
export interface ColumnHeadings {
  readonly constant?: string;
  readonly total?: string;
}

/** Headings of a series sheet. */
export function seriesHeadings(context: Context, note: string, other: ColumnHeadings = {}): CellPlan[] {
  const { head: words } = context.words.sheets;
  const { constant = words.constant, total = words.total } = other;
  const heading = (column: number, value: string): CellPlan => ({
    kind: "value",
    column,
    value,
    style: "header",
  });
  return [
    heading(columns.label, words.line),
    heading(columns.unit, words.unit),
    { ...heading(columns.constant, constant), style: "headerNumber" },
    { ...heading(columns.total, total), style: "headerNumber" },
    { ...heading(columns.note, note), style: "headerIndented" },
    { kind: "years", column: columns.firstYear, style: "headerYear" },
  ];
}

/** The headings once more, over rows that do not stand below those of the head on paper. */
export const headingsAgain = (headings: readonly CellPlan[]): RowPlan => ({ height: 18, cells: headings });

/** The check total of a head moved to where the columns have room for it, and paper shows it. */
export const withCheckAt = (column: number, rows: readonly RowPlan[]): RowPlan[] =>
  rows.map((row, index) => (index === checkRow - 1 ? { ...row, cells: row.cells.map(moved(column)) } : row));

const moved =
  (column: number) =>
  (cell: CellPlan): CellPlan =>
    cell.column < columns.unit ? cell : { ...cell, column: cell.column - columns.unit + column };

/**
 * A heading over a group of rows, with its rule across the sheet's columns. A note stands over the plan years, which
 * are the last ones, unless told where.
 */
export function section(
  title: string,
  lastColumn: number,
  note = "",
  noteColumn = lastColumn - planYears + 1,
): RowPlan {
  const rule = Array.from({ length: Math.max(0, lastColumn - columns.label) }, (_, index): CellPlan => {
    const column = columns.label + 1 + index;
    return { kind: "value", column, value: column === noteColumn ? note : null, style: "sectionNote" };
  });
  return {
    height: 20,
    cells: [{ kind: "value", column: columns.label, value: title, style: "section" }, ...rule],
  };
}

/** Space before a section, whose rule parts it from what stands above. */
export const gap: RowPlan = { height: 9, cells: [] };

/** A row that a chart lies over. */
export const underChart: RowPlan = { cells: [] };

/** The parts of a sheet that are the same for all of one kind. */
export const printed = (titleRows: string, lastColumn?: number): SheetPlan["print"] => ({
  orientation: "landscape",
  titleRows,
  ...(lastColumn === undefined ? {} : { lastColumn }),
});

/** A series sheet prints its labels and the plan years, without the note between them. */
export const printedPlanYears = (titleRows: string, lastColumn?: number): SheetPlan["print"] => ({
  ...printed(titleRows, lastColumn),
  labels: columns.total,
  lastYears: planYears,
});

/** Last column of a series sheet. */
export const lastYearColumn = (years: number): number => columns.firstYear + years - 1;
