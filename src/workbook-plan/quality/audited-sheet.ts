import type { CompiledCell, CompiledSheet } from "../compiled-workbook";
import { type Reference, tokenize, type Token } from "./formula-tokens";

/** A cell with a formula, cut into tokens. */
export interface FormulaCell {
  readonly cell: CompiledCell;
  readonly formula: string;
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
}

/** The row that shows the years, and the columns it spans. */
export interface TimeHeader {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly cells: readonly CompiledCell[];
}

/** Cells of one row, left to right. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly CompiledCell[];
}

/** A compiled sheet that answers what the rules ask of it. */
export class AuditedSheet {
  /** Cells with formulas, in the order of the sheet. */
  readonly formulas: readonly FormulaCell[];
  /** Null on a sheet without years. */
  readonly timeHeader: TimeHeader | null;
  /** The year cells of rows below the header that hold numbers, formulas, or cells to fill in. */
  readonly seriesRows: readonly SheetRow[];
  /** Rows with their cells left to right, top to bottom. */
  readonly rows: readonly SheetRow[];
  private readonly byPlace: ReadonlyMap<string, CompiledCell>;
  private readonly formulaByCell: ReadonlyMap<CompiledCell, FormulaCell>;

  constructor(
    readonly compiled: CompiledSheet,
    /** Place in the workbook, from 0. */
    readonly position: number,
  ) {
    this.byPlace = new Map(compiled.cells.map((cell) => [key(cell.row, cell.column), cell]));
    this.rows = inRows(compiled.cells);
    this.formulas = compiled.cells.flatMap(readFormula);
    this.formulaByCell = new Map(this.formulas.map((formula) => [formula.cell, formula]));
    this.timeHeader = findTimeHeader(this.rows);
    this.seriesRows = findSeriesRows(this.rows, this.timeHeader);
  }

  get name(): string {
    return this.compiled.name;
  }

  get role(): CompiledSheet["role"] {
    return this.compiled.role;
  }

  cell(row: number, column: number): CompiledCell | undefined {
    return this.byPlace.get(key(row, column));
  }

  formula(cell: CompiledCell): FormulaCell | undefined {
    return this.formulaByCell.get(cell);
  }

  /** Whether a row stays in sight while the sheet scrolls. */
  isFrozen(row: number): boolean {
    return row < (this.compiled.freeze?.row ?? 1);
  }
}

/** The text of a cell, without blanks around it; empty for anything else. */
export const wordsOf = (cell: CompiledCell | undefined): string =>
  typeof cell?.value === "string" ? cell.value.trim() : "";

const key = (row: number, column: number): string => `${String(row)} ${String(column)}`;

function inRows(cells: readonly CompiledCell[]): SheetRow[] {
  const rows = new Map<number, CompiledCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, unsorted]) => ({ row, cells: unsorted.sort((a, b) => a.column - b.column) }));
}

function readFormula(cell: CompiledCell): FormulaCell[] {
  if (cell.formula === undefined) return [];
  const tokens = tokenize(cell.formula);
  const references = tokens.filter((token) => token.kind === "reference");
  return [{ cell, formula: cell.formula, tokens, references }];
}

function findTimeHeader(rows: readonly SheetRow[]): TimeHeader | null {
  for (const { row, cells } of rows) {
    const years = cells.filter(isYearHeading);
    const [first] = years;
    const last = years[years.length - 1];
    if (first === undefined || last === undefined || first === last) continue;
    return { row, firstColumn: first.column, lastColumn: last.column, cells: years };
  }
  return null;
}

function findSeriesRows(rows: readonly SheetRow[], header: TimeHeader | null): SheetRow[] {
  if (header === null) return [];
  return rows
    .filter(({ row }) => row > header.row)
    .map(({ row, cells }) => ({ row, cells: cells.filter((cell) => isYearCell(cell, header)) }))
    .filter(({ cells }) => cells.filter(holdsFigure).length > 1);
}

/** Whether a cell heads a column of years. */
export const isYearHeading = ({ style }: Pick<CompiledCell, "style">): boolean =>
  style === "headerYear" || style === "headerYearCentred";

const isYearCell = ({ column, style }: CompiledCell, header: TimeHeader): boolean =>
  column >= header.firstColumn && column <= header.lastColumn && !isYearHeading({ style });

const holdsFigure = ({ formula, value, style }: CompiledCell): boolean =>
  formula !== undefined || typeof value === "number" || style === "input";
