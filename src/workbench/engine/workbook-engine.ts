import type { Block } from "./block";
import type { CellInput, CellValue } from "./cell";
import type { CellShift } from "./cell-shift";
import type { CellStyle } from "./cell-style";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet by a name of its own that outlives renaming. */
export type SheetId = string;

/** Whether changes are calculated by themselves, in Excel's words. Data tables, the exception, there are none. */
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** Where an event comes from: a request of the add-in, or a person at the grid. */
export type ChangeSource = "addin" | "person";

/** What happened in the workbook. Calculated cells are reported by `calculated` only. */
export type EngineEvent =
  | {
      readonly kind: "changed";
      readonly sheet: SheetId;
      readonly block: Block;
      readonly source: ChangeSource;
    }
  /** Only the look of cells changed. */
  | { readonly kind: "formatted"; readonly sheet: SheetId; readonly block: Block }
  /** Cells came or went, so that others moved; the document moves with them. */
  | {
      readonly kind: "shifted";
      readonly sheet: SheetId;
      readonly shift: CellShift;
      readonly source: ChangeSource;
    }
  | { readonly kind: "calculated"; readonly sheets: readonly SheetId[] }
  | { readonly kind: "selected"; readonly sheet: SheetId; readonly block: Block }
  | { readonly kind: "activated"; readonly sheet: SheetId; readonly previous: SheetId }
  | { readonly kind: "sheetAdded"; readonly sheet: SheetId; readonly source: ChangeSource }
  | { readonly kind: "sheetDeleted"; readonly sheet: SheetId; readonly source: ChangeSource }
  | { readonly kind: "sheetRenamed"; readonly sheet: SheetId };

/** Where a custom function is called from. */
export interface FunctionCaller {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** An argument: a value, or the cells of a reference; undefined where it is left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[] | undefined;
export type FunctionResult = CellValue | readonly (readonly CellValue[])[];

/** What the formula bar offers for a function. */
export interface FunctionSignature {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}

/** Answers at once; what needs time answers `{ error: "#BUSY!" }` and asks for a calculation later. */
export type EngineFunction = (args: readonly FunctionArgument[], caller: FunctionCaller) => FunctionResult;

/** What the host needs from a spreadsheet: cells, calculation, sheets. The rest of a workbook is src/workbench/document. */
export interface WorkbookEngine {
  /** Ids of the sheets in the order of their tabs. */
  sheets(): readonly SheetId[];
  addSheet(name: string, position?: number): SheetId;
  deleteSheet(sheet: SheetId): void;
  sheetName(sheet: SheetId): string;
  renameSheet(sheet: SheetId, name: string): void;
  moveSheet(sheet: SheetId, position: number): void;
  visibility(sheet: SheetId): SheetVisibility;
  setVisibility(sheet: SheetId, visibility: SheetVisibility): void;
  tabColor(sheet: SheetId): string;
  setTabColor(sheet: SheetId, color: string): void;
  showGridlines(sheet: SheetId): boolean;
  setShowGridlines(sheet: SheetId, shown: boolean): void;
  activeSheet(): SheetId;
  activate(sheet: SheetId): void;
  selection(): { readonly sheet: SheetId; readonly block: Block };
  select(sheet: SheetId, block: Block): void;

  values(sheet: SheetId, block: Block): CellValue[][];
  /** The formula of each cell, null where there is none. */
  formulas(sheet: SheetId, block: Block): (string | null)[][];
  /** What the cells show. */
  text(sheet: SheetId, block: Block): string[][];
  write(sheet: SheetId, block: Block, cells: readonly (readonly CellInput[])[]): void;
  clearContents(sheet: SheetId, block: Block): void;
  /** The block that holds values or formulas; with `withFormats` cells that only look different count too. */
  usedBlock(sheet: SheetId, withFormats: boolean): Block | null;
  /** Where the array formula in a cell has put its results, null if it does not spill. */
  spill(sheet: SheetId, row: number, column: number): Block | null;
  /** The cell whose array formula fills this one, null if none does. */
  spillParent(
    sheet: SheetId,
    row: number,
    column: number,
  ): { readonly row: number; readonly column: number } | null;

  style(sheet: SheetId, row: number, column: number): CellStyle;
  setStyle(sheet: SheetId, block: Block, style: Partial<CellStyle>): void;
  /** A style for each cell, written at once. */
  setStyles(sheet: SheetId, block: Block, styles: readonly (readonly Partial<CellStyle>[])[]): void;
  clearFormats(sheet: SheetId, block: Block): void;
  /** Points. */
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, first: number, count: number, height: number): void;
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, first: number, count: number, width: number): void;
  rowHidden(sheet: SheetId, row: number): boolean;
  setRowsHidden(sheet: SheetId, first: number, count: number, hidden: boolean): void;
  columnHidden(sheet: SheetId, column: number): boolean;
  setColumnsHidden(sheet: SheetId, first: number, count: number, hidden: boolean): void;
  merges(sheet: SheetId): readonly Block[];
  merge(sheet: SheetId, block: Block): void;
  unmerge(sheet: SheetId, block: Block): void;
  insertRows(sheet: SheetId, first: number, count: number): void;
  deleteRows(sheet: SheetId, first: number, count: number): void;
  insertColumns(sheet: SheetId, first: number, count: number): void;
  deleteColumns(sheet: SheetId, first: number, count: number): void;
  /** Inserts or deletes cells of a part of the sheet; others move, and formulas follow them. */
  shiftCells(sheet: SheetId, shift: CellShift): Promise<void>;
  /** Moves cells to another place, as cutting and pasting does. */
  moveCells(
    from: SheetId,
    block: Block,
    to: SheetId,
    place: { readonly row: number; readonly column: number },
  ): Promise<void>;
  /** Rows and columns that stay in sight. */
  freeze(sheet: SheetId, rows: number, columns: number): void;

  /** Makes a name known to formulas; `scope` limits it to a sheet. `formula` begins with "=". */
  defineName(name: string, formula: string, scope?: SheetId): void;
  removeName(name: string, scope?: SheetId): void;

  calculationMode(): CalculationMode;
  setCalculationMode(mode: CalculationMode): void;
  /** Keeps changes from being calculated, as in manual mode, until the answer is called. */
  holdCalculation(): Unsubscribe;
  /** Keeps what is on the screen, if there is one, until the answer is called. */
  holdScreen(): Unsubscribe;
  /**
   * Resolves when every change so far has been calculated, but for those that manual mode or a hold keeps back.
   * Custom functions may still be #BUSY!.
   */
  settle(): Promise<void>;
  /** Calculates what changed, in manual mode and under a hold too. */
  calculate(): Promise<void>;
  /** Calculates all formulas, or those in some cells and what depends on them, in any mode. */
  recalculate(cells?: readonly FunctionCaller[]): Promise<void>;
  registerFunction(signature: FunctionSignature, answer: EngineFunction): Unsubscribe;

  undo(): Promise<boolean>;
  canUndo(): boolean;
  /** Changes made inside `change` become one step. */
  asOneUndoStep(change: () => Promise<void>): Promise<void>;
  clearUndo(): void;

  subscribe(listener: (event: EngineEvent) => void): Unsubscribe;
  /** Says who makes the changes that follow; the answer goes back to what it was. */
  actAs(source: ChangeSource): Unsubscribe;
  dispose(): void;
}
