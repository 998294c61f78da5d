/** What an .xlsx file holds, read and understood, before anything open is touched. */
import type { ChartModel, ChartSeriesModel } from "../../document/chart-model";
import type { CommentModel } from "../../document/comment-model";
import type { FilterModel } from "../../document/filter-model";
import type { SheetDocument } from "../../document/sheet-document";
import type { PropertiesModel, SortModel, TableModel } from "../../document/workbook-document";
import type { Block } from "../../engine/block";
import type { CellInput } from "../../engine/cell";
import type { CalculationMode, SheetVisibility } from "../../engine/workbook-engine";
import type { Corner } from "../charts/anchor";
import type { FileStyles } from "./read-styles";

export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  readonly activeSheet: number;
  readonly calculationMode: CalculationMode;
  readonly names: readonly FileName[];
  readonly styles: FileStyles;
  readonly properties: Partial<PropertiesModel>;
  readonly customProperties: ReadonlyMap<string, string | number | boolean | Date>;
  readonly settings: ReadonlyMap<string, unknown>;
  /** Protection of which sheets there are. */
  readonly structureProtected: boolean;
  /** Custom XML parts by their id. */
  readonly customXml: ReadonlyMap<string, string>;
  /** What the file holds and the workbench cannot, in words. */
  readonly lost: readonly string[];
  /** Whether notes of the file are comments now. */
  readonly notesBecameComments: boolean;
}

export interface FileName {
  readonly name: string;
  /** With its sign of equality. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The place of the sheet it belongs to; null for the workbook. */
  readonly scope: number | null;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  /** The number of its look. */
  readonly format: number;
}

/** A row or columns that are not as usual. */
export interface FileSize {
  readonly first: number;
  readonly count: number;
  /** Points. */
  readonly size?: number;
  readonly hidden: boolean;
}

/** The parts of a sheet's document that a file gives as they are. */
type DocumentParts = Pick<
  SheetDocument,
  | "validations"
  | "conditionalFormats"
  | "hyperlinks"
  | "protection"
  | "pageLayout"
  | "freeze"
  | "customProperties"
  | "showHeadings"
  | "outline"
  | "autoFilter"
  | "standardWidth"
>;

export interface FileSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: readonly FileCell[];
  readonly rows: readonly FileSize[];
  readonly columns: readonly FileSize[];
  readonly merges: readonly Block[];
  readonly showGridlines: boolean;
  /** `#RRGGBB`, or empty. */
  readonly tabColor: string;
  readonly selected: Block | null;
  readonly document: DocumentParts;
  readonly tables: readonly FileTable[];
  readonly comments: readonly FileComment[];
  readonly charts: readonly FileChart[];
}

/** A table, with what the document keeps beside it. */
export interface FileTable {
  readonly model: Omit<TableModel, "id" | "sheet">;
  readonly filter: FilterModel | null;
  readonly sort: SortModel | null;
  /** Texts of headers that are hidden; null where they are shown. */
  readonly hiddenHeaders: readonly string[] | null;
}

export type FileComment = Omit<CommentModel, "sheet">;

/** A chart whose references are texts and whose place is cells. */
export interface FileChart {
  readonly from: Corner;
  readonly to: Corner;
  /** The reference of the cell that the title shows, with its sign of equality. */
  readonly titleCell: string | null;
  readonly model: Omit<ChartModel, "id" | "sheet" | "left" | "top" | "width" | "height" | "series">;
  readonly series: readonly FileSeries[];
}

export interface FileSeries {
  /** Its place among all series of the chart. */
  readonly order: number;
  /** A text, or a reference with its sign of equality. */
  readonly name: string;
  readonly values: string | null;
  readonly categories: string | null;
  readonly look: Omit<ChartSeriesModel, "id" | "name" | "values" | "categories">;
}
