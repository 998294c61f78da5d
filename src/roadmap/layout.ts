/** The layout that all sheets share: five rows of head, and the columns of series sheets. */
import type { CellPlan, RowPlan, SheetPlan, YearColumns } from "../workbook-plan/sheet-plan";
import type { SheetRole } from "../workbook-plan/compiled-workbook";
import type { Context } from "./context";
import { sentence } from "./sentence";
import { planYears } from "./options";

/** Columns of series sheets. */
export const columns = { label: 2, unit: 3, note: 4, constant: 5, total: 6, firstYear: 7 } as const;

/** Row of the column headings; what follows scrolls. */
export const headerRow = 5;

/** Widths of the columns before the years. */
export const seriesWidths = [2, 44, 13, 38, 10, 10] as const;

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
        { kind: "value", column: columns.note, value: sheets.head.checkTotal, style: "note" },
        {
          kind: "formula",
          column: columns.constant,
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
    heading(columns.note, note),
    { ...heading(columns.constant, constant), style: "headerNumber" },
    { ...heading(columns.total, total), style: "headerNumber" },
    { kind: "years", column: columns.firstYear, style: "headerYear" },
  ];
}

/** A heading over a group of rows, with its rule across the sheet's columns. */
export function section(title: string, lastColumn: number, note = ""): RowPlan {
  const rule = Array.from({ length: Math.max(0, lastColumn - columns.label) }, (_, index): CellPlan => {
    const column = columns.label + 1 + index;
    return { kind: "value", column, value: column === columns.note ? note : null, style: "sectionNote" };
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

/** A series sheet prints its labels and the plan years. */
export const printedPlanYears = (titleRows: string, lastColumn?: number): SheetPlan["print"] => ({
  ...printed(titleRows, lastColumn),
  lastYears: planYears,
});

/** Last column of a series sheet. */
export const lastYearColumn = (years: number): number => columns.firstYear + years - 1;
