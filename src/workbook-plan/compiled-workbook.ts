/**
 * A workbook as plain data: what a renderer needs and nothing it would have to decide.
 * Rows and columns count from 1, as people and Excel do.
 */
import type { Value } from "../line-items/value";
import type { StyleName } from "./styles";

export interface CompiledWorkbook {
  readonly properties: WorkbookProperties;
  readonly sheets: readonly CompiledSheet[];
  readonly names: readonly CompiledName[];
}

export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly description: string;
  /** BCP 47 tag of the language the sheets are written in. */
  readonly language: string;
  readonly version: string;
  /** ISO date of the build; part of the plan so that the same options give the same file. */
  readonly date: string;
}

/** The part a sheet plays; shown by tab colour and in words in cell A2. */
export type SheetRole = "guide" | "input" | "calculation" | "output" | "check" | "log";

export interface CompiledSheet {
  /** Stable id that does not change with the language. */
  readonly id: string;
  readonly name: string;
  readonly role: SheetRole;
  /** Six hexadecimal digits, no leading #. */
  readonly tabColor: string;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that differ from the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly cells: readonly CompiledCell[];
  /** First row and column that scroll. */
  readonly freeze: { readonly row: number; readonly column: number } | null;
  readonly validations: readonly CompiledValidation[];
  readonly conditionalFormats: readonly CompiledConditionalFormat[];
  readonly charts: readonly CompiledChart[];
  readonly print: CompiledPrint;
  /** Protected without a password, leaving filter, sort and objects allowed. */
  readonly protected: boolean;
}

export interface CompiledCell {
  readonly row: number;
  readonly column: number;
  /** The stored value: of the input, or of the formula as the evaluator finds it. */
  readonly value: Value;
  /** A formula in English A1 notation without the leading "=". */
  readonly formula?: string;
  readonly style: StyleName;
  /** Overrides the number format of the style. */
  readonly format?: string;
  readonly link?: CompiledLink;
}

export type CompiledLink =
  | { readonly kind: "sheet"; readonly sheet: string; readonly cell: string; readonly tip: string }
  | { readonly kind: "web"; readonly address: string; readonly tip: string };

export interface CompiledName {
  readonly name: string;
  /** Absolute reference with sheet, such as `Inputs!$F$8`. */
  readonly reference: string;
  readonly comment: string;
}

/** A rule for what may be typed into a range; bounds are formulas or numbers as text. */
export interface CompiledValidation {
  readonly range: string;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "decimal" | "whole"; readonly minimum: string; readonly maximum: string };
  readonly allowBlank: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface CompiledConditionalFormat {
  readonly range: string;
  /** True for the top left cell of the range when the format applies; without leading "=". */
  readonly formula: string;
  readonly font?: { readonly color?: string; readonly bold?: boolean };
  /** Six hexadecimal digits. */
  readonly fill?: string;
}

export interface CompiledChart {
  readonly id: string;
  /** A tornado is bars that lie over each other on both sides of zero. */
  readonly kind: "line" | "column" | "stacked-column" | "bar" | "tornado";
  /** What the chart is about; its title, where no cell says more. */
  readonly title: string;
  /** Absolute reference of the cell whose sentence the title shows. */
  readonly titleCell?: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Whether the axis of values begins at 0 even where all values are far from it. */
  readonly fromZero?: boolean;
  readonly categories: string;
  readonly series: readonly CompiledChartSeries[];
  readonly legend: boolean;
  /** Read aloud in the place of the picture. */
  readonly alternativeText: string;
  /** Top left and bottom right cells, the latter exclusive. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface CompiledChartSeries {
  /** Absolute reference of the cell that names the series. */
  readonly name: string;
  readonly values: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  /** Outlined instead of filled; used for unmet need. */
  readonly outlined: boolean;
}

export interface CompiledPrint {
  /** Parts of the printed area from above; each begins a page. */
  readonly areas: readonly string[];
  /** Pages beside each other. */
  readonly pagesAcross: number;
  /** Pages below each other; as many as it takes where absent. */
  readonly pagesDown?: number;
  /** Rows between the parts and below them that are left out on purpose: free ones, and words for formulas only. */
  readonly rowsLeftOut: number;
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on each page, such as `1:6`; empty for none. */
  readonly titleRows: string;
  /** Columns repeated on each page, such as `A:F`, beside the area or its second page; empty for none. */
  readonly titleColumns: string;
  /** Rows within the parts that start a page, so that a section or a chart is not cut where it need not be. */
  readonly breaks: readonly number[];
  readonly footerLeft: string;
  readonly footerCenter: string;
  readonly footerRight: string;
}
