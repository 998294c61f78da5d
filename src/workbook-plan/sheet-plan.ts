/**
 * The vocabulary in which a workbook is described: sheets made of rows, rows made of cells, cells that hold a value,
 * a line item, a table field or a formula. It says what stands where; addresses and A1 come later.
 */
import type { Expression } from "../line-items/expression";
import type { ItemModel } from "../line-items/item-model";
import type { Value } from "../line-items/value";
import type { CompiledChart, CompiledLink, SheetRole, WorkbookProperties } from "./compiled-workbook";
import type { StyleName } from "./styles";

export interface WorkbookPlan {
  readonly properties: WorkbookProperties;
  readonly model: ItemModel;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

/** A name for a public cell: a scalar item, or a table's or an input block's range. */
export interface NamePlan {
  readonly name: string;
  readonly target:
    | { readonly kind: "item"; readonly id: string }
    | { readonly kind: "range"; readonly sheet: string; readonly from: RowMark; readonly to: RowMark };
  readonly comment: string;
}

/** A marked row and a column of it. */
export interface RowMark {
  readonly mark: string;
  readonly column: number;
}

export interface SheetPlan {
  readonly id: string;
  readonly name: string;
  readonly role: SheetRole;
  /** Widths in characters from column A; years follow with `yearWidth`. */
  readonly columnWidths: readonly number[];
  readonly years?: YearColumns;
  /** Widths of columns right of the years. */
  readonly widthsAfterYears?: readonly number[];
  readonly rows: readonly RowPlan[];
  readonly freeze: { readonly row: number; readonly column: number } | null;
  readonly charts: readonly ChartPlan[];
  readonly print: PrintPlan;
  readonly protected: boolean;
}

/** The year columns of a sheet. */
export interface YearColumns {
  readonly axis: "model" | "plan";
  readonly firstColumn: number;
  readonly width: number;
  /** Row that shows the years. */
  readonly headerRow: number;
}

export interface PrintPlan {
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on each page, such as `1:5`. */
  readonly titleRows: string;
  /** First row of the printed area, where rows between those repeated and it are left out on paper. */
  readonly firstRow?: number;
  /** Last column of the printed area; the last used one where absent. */
  readonly lastColumn?: number;
  /** So many columns at the left are repeated on each page; those at their end that hold nothing are left out. */
  readonly labels?: number;
  /** First column printed beside the labels; columns between the two are left out on paper. */
  readonly firstColumn?: number;
  /** Prints the labels beside the last of the years only, so many of them. */
  readonly lastYears?: number;
  /** Pages beside each other; one where absent. */
  readonly pagesAcross?: number;
  /** On one page, in smaller letters where its rows need that. */
  readonly onePage?: boolean;
  /** Marked rows that start a page whatever the space left. */
  readonly breakAt?: readonly string[];
  /** Marked row from which on nothing is printed. */
  readonly endAbove?: string;
}

export interface RowPlan {
  readonly height?: number;
  readonly cells: readonly CellPlan[];
  /** A word by which ranges find the row. */
  readonly mark?: string;
  /** The record that the row shows; where the last of a sheet or of a page are still empty, they are not printed. */
  readonly record?: { readonly table: string; readonly row: number };
}

/** Cells from the first to the last row and column, which count from 1. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

interface CellLook {
  readonly column: number;
  readonly style: StyleName;
  readonly format?: string;
  readonly link?: LinkPlan;
  readonly validation?: ValidationPlan;
  /** A series whose years say how many decimals the figure has; its own row's where it stands beside one. */
  readonly decimalsOf?: string;
  /** Native conditional formats by meaning. */
  readonly flag?: Flag;
}

/**
 * shortfall: above 0 is bad; check: other than 0 is bad; missing: words instead of a number; bar: 2 done, 1 planned;
 * standing: good after ✓, bad after ✗, muted after –.
 */
export type Flag = "shortfall" | "check" | "missing" | "status" | "bar" | "standing";

export type LinkPlan =
  /** To cells of a sheet; to its first one unless told which. */
  | { readonly kind: "sheet"; readonly sheetId: string; readonly cells?: CellArea; readonly tip: string }
  | Extract<CompiledLink, { kind: "web" }>;

export type CellPlan = CellLook & CellContent;

export type CellContent =
  /** A constant, such as a heading. */
  | { readonly kind: "value"; readonly value: Value }
  /** The home of a scalar item: its formula, or the cell people fill in. */
  | { readonly kind: "item"; readonly id: string }
  /** The home of a series: one cell a year from the first year column on. */
  | { readonly kind: "series"; readonly id: string }
  /** The home of a table field. */
  | { readonly kind: "field"; readonly table: string; readonly row: number; readonly name: string }
  /** A formula of this cell only. */
  | { readonly kind: "formula"; readonly expression: Expression }
  /** The sum of the row's years. */
  | { readonly kind: "total"; readonly id: string }
  /** The year headers, one cell a year. */
  | { readonly kind: "years" };

/** What may be typed into a cell. */
export interface ValidationPlan {
  readonly rule:
    | { readonly kind: "list"; readonly items: readonly string[] }
    | { readonly kind: "fields"; readonly table: string; readonly name: string }
    | { readonly kind: "decimal" | "whole"; readonly minimum: number; readonly maximum: number };
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface ChartPlan extends Pick<
  CompiledChart,
  | "id"
  | "kind"
  | "title"
  | "categoryTitle"
  | "valueTitle"
  | "valueFormat"
  | "fromZero"
  | "legend"
  | "alternativeText"
> {
  /** The cell of the sheet whose sentence the title shows. */
  readonly titleAt?: RowMark;
  /** All of one kind: rows over the years, or columns of a table. */
  readonly series: readonly YearsSeriesPlan[] | readonly ColumnSeriesPlan[];
  /** Marked rows between which the chart stands, and its columns. */
  readonly fromMark: string;
  readonly rows: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

interface SeriesLook {
  readonly color: string;
  readonly outlined?: boolean;
}

/** A series item over its years; its name is the label of its row. */
export interface YearsSeriesPlan extends SeriesLook {
  readonly item: string;
}

/** Scalar items below each other; the labels of their rows are the categories. */
export interface ColumnSeriesPlan extends SeriesLook {
  readonly column: readonly string[];
  /** Marked row whose cell above the column names the series. */
  readonly headingMark: string;
}
