import type { Block } from "../engine/block";
import type { ChartModel } from "./chart-model";
import type { ConditionalFormatModel } from "./conditional-format-model";
import type { FilterModel } from "./filter-model";
import { newPageLayout, type PageLayoutModel } from "./page-layout-model";
import type { ValidationModel } from "./validation-model";

export interface HyperlinkModel {
  readonly block: Block;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface ProtectionModel {
  isProtected: boolean;
  options: Readonly<Record<string, boolean | string>>;
  password: string;
}

/** In how many groups rows and columns are, by their index. */
export interface OutlineModel {
  readonly rows: Map<number, number>;
  readonly columns: Map<number, number>;
}

/** What a sheet has besides cells. */
export interface SheetDocument {
  charts: ChartModel[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  hyperlinks: HyperlinkModel[];
  protection: ProtectionModel;
  /** Whether cells are locked or hide their formula when the sheet is protected; later entries win. */
  cellProtection: { readonly block: Block; readonly locked?: boolean; readonly formulaHidden?: boolean }[];
  /** Named styles of cells; later entries win. */
  cellStyles: { readonly block: Block; readonly name: string }[];
  pageLayout: PageLayoutModel;
  /** Frozen rows and columns. */
  freeze: { rows: number; columns: number };
  outline: OutlineModel;
  /** The filter of the sheet over cells with headers. */
  autoFilter: (FilterModel & { readonly block: Block }) | null;
  customProperties: Map<string, string>;
  showHeadings: boolean;
  standardWidth: number;
}

/** A sheet that nothing was done to. */
export const newSheetDocument = (): SheetDocument => ({
  charts: [],
  validations: [],
  conditionalFormats: [],
  hyperlinks: [],
  protection: { isProtected: false, options: {}, password: "" },
  cellProtection: [],
  cellStyles: [],
  pageLayout: newPageLayout(),
  freeze: { rows: 0, columns: 0 },
  autoFilter: null,
  outline: { rows: new Map(), columns: new Map() },
  customProperties: new Map(),
  showHeadings: true,
  standardWidth: 8.43,
});
