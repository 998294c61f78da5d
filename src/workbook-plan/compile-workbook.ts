/**
 * From plan to plain data. The phases, each with its name:
 * place (address book) → write formulas → evaluate → lay out cells, validations, formats, charts, print.
 */
import { Evaluation, type GivenValues } from "../line-items/evaluation";
import type { Expression } from "../line-items/expression";
import { ItemModel } from "../line-items/item-model";
import type { Axis, LineItem } from "../line-items/line-item";
import { isError, type Value } from "../line-items/value";
import { areaAddress, cellAddress } from "./address";
import { AddressBook } from "./address-book";
import { compileCharts } from "./compile-charts";
import { compileFlags } from "./compile-flags";
import { compileNames } from "./compile-names";
import { compilePrint } from "./compile-print";
import { compileValidations } from "./compile-validations";
import type { CompiledCell, CompiledLink, CompiledSheet, CompiledWorkbook } from "./compiled-workbook";
import { fitColumns, fitRows } from "./fit-sheet";
import { FormulaCompiler, type FormulaPlace } from "./formula";
import type { CellPlan, LinkPlan, SheetPlan, WorkbookPlan } from "./sheet-plan";
import { formats, styles, type StyleSpec, tabColors } from "./styles";

/** The compiled workbook with what tests and readers need to find their way in it. */
export interface CompiledPlan {
  readonly workbook: CompiledWorkbook;
  readonly book: AddressBook;
  readonly evaluation: Evaluation;
}

interface Axes {
  readonly model: Axis;
  readonly plan: Axis;
}

/**
 * @param plan what stands where
 * @param axes years of the calculation sheets and of the plan
 * @param given values of inputs and tables
 */
export function compileWorkbook(plan: WorkbookPlan, axes: Axes, given: GivenValues): CompiledPlan {
  const book = new AddressBook(plan);
  const model = new ItemModel([...plan.model.items, ...oneOffItems(plan)], [...plan.model.tables.values()]);
  const evaluation = new Evaluation(model, axes, given);
  const writer = new CellWriter({
    book,
    formulas: new FormulaCompiler(book, axes, model.tables),
    evaluation,
    axes,
    given,
  });
  const sheets = plan.sheets.map((sheet) => writer.sheet(sheet, plan));
  const names = compileNames(plan, book);
  return { workbook: { properties: plan.properties, sheets, names }, book, evaluation };
}

const oneOffId = (sheet: SheetPlan, row: number, column: number): string =>
  `@${sheet.id}!${cellAddress(row, column)}`;

/** Formulas of single cells, as items, so that the one evaluator computes them too. */
function oneOffItems(plan: WorkbookPlan): LineItem[] {
  const items: LineItem[] = [];
  for (const sheet of plan.sheets) {
    sheet.rows.forEach((row, index) => {
      for (const cell of row.cells) {
        if (cell.kind !== "formula") continue;
        const id = oneOffId(sheet, index + 1, cell.column);
        items.push({
          id,
          unit: "text",
          label: [],
          role: "calculation",
          shape: "scalar",
          expression: cell.expression,
        });
      }
    });
  }
  return items;
}

class CellWriter {
  private readonly book: AddressBook;
  private readonly formulas: FormulaCompiler;
  private readonly evaluation: Evaluation;
  private readonly axes: Axes;
  private readonly given: GivenValues;

  constructor(tools: {
    readonly book: AddressBook;
    readonly formulas: FormulaCompiler;
    readonly evaluation: Evaluation;
    readonly axes: Axes;
    readonly given: GivenValues;
  }) {
    this.book = tools.book;
    this.formulas = tools.formulas;
    this.evaluation = tools.evaluation;
    this.axes = tools.axes;
    this.given = tools.given;
  }

  sheet(sheet: SheetPlan, plan: WorkbookPlan): CompiledSheet {
    const cells = sheet.rows.flatMap((row, index) =>
      row.cells.flatMap((cell) => this.cells(sheet, index + 1, cell)),
    );
    const length = sheet.years === undefined ? 0 : this.yearCount(sheet.years.axis);
    const yearWidths = Array.from({ length }, () => sheet.years?.width ?? 0);
    const planned = [...sheet.columnWidths, ...yearWidths, ...(sheet.widthsAfterYears ?? [])];
    const columnWidths = fitColumns(sheet, cells, planned);
    const rowHeights = fitRows(sheet, cells, columnWidths);
    return {
      id: sheet.id,
      name: sheet.name,
      role: sheet.role,
      tabColor: tabColors[sheet.role],
      columnWidths,
      rowHeights,
      cells,
      freeze: sheet.freeze,
      validations: compileValidations(sheet, this.formulas, (axis) => this.yearCount(axis)),
      conditionalFormats: compileFlags(sheet, (axis) => this.yearCount(axis)),
      charts: compileCharts(sheet, this.book, this.formulas),
      print: compilePrint(
        sheet,
        { cells, columnWidths, rowHeights, tables: this.given.tables },
        plan.properties,
      ),
      protected: sheet.protected,
    };
  }

  private cells(sheet: SheetPlan, row: number, cell: CellPlan): CompiledCell[] {
    switch (cell.kind) {
      case "value":
        return [this.cell({ row, column: cell.column }, cell, cell.value)];
      case "field": {
        const value = this.given.tables?.get(cell.table)?.[cell.name]?.[cell.row] ?? null;
        return [this.cell({ row, column: cell.column }, cell, value)];
      }
      case "item":
        return [this.scalar(sheet, row, cell, cell.id)];
      case "series":
        return this.series(sheet, row, cell, cell.id);
      case "formula": {
        const value = this.evaluation.value(oneOffId(sheet, row, cell.column));
        const formula = this.formulas.compile(cell.expression, { sheet, offset: null });
        return [this.cell({ row, column: cell.column }, this.besideYears(sheet, row, cell), value, formula)];
      }
      case "total":
        return [this.total(sheet, row, cell, cell.id)];
      case "years":
        return this.yearHeaders(sheet, row, cell);
    }
  }

  private scalar(sheet: SheetPlan, row: number, cell: CellPlan, id: string): CompiledCell {
    const { expression } = this.evaluation.model.find(id).item;
    const formula = this.formula(expression, { sheet, offset: null });
    const value = this.evaluation.value(id);
    const like = cell.decimalsOf;
    const wide = like === undefined ? wideFormat(cell, [value]) : this.rowFormat(sheet, cell, like);
    const look = { ...cell, ...wide };
    return this.cell({ row, column: cell.column }, look, value, formula);
  }

  private series(sheet: SheetPlan, row: number, cell: CellPlan, id: string): CompiledCell[] {
    const { item } = this.evaluation.model.find(id);
    const { first } = this.axes[sheet.years?.axis ?? "model"];
    const look = { ...cell, ...this.rowFormat(sheet, cell, id) };
    return this.overYears(sheet, (offset, column) => {
      const formula = this.formula(item.expression, { sheet, offset });
      return this.cell({ row, column }, look, this.evaluation.value(id, first + offset), formula);
    });
  }

  private rowFormat(sheet: SheetPlan, cell: CellPlan, id: string): { format?: string } {
    const { first, last } = this.axes[sheet.years?.axis ?? "model"];
    const years = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    return wideFormat(
      cell,
      years.map((year) => this.evaluation.value(id, year)),
    );
  }

  /** A figure of the row itself, such as its first year, has the decimals that its years have. */
  private besideYears(sheet: SheetPlan, row: number, cell: CellPlan): CellPlan {
    const series = sheet.rows[row - 1]?.cells.find((other) => other.kind === "series");
    return series?.kind === "series" ? { ...cell, ...this.rowFormat(sheet, cell, series.id) } : cell;
  }

  private total(sheet: SheetPlan, row: number, cell: CellPlan, id: string): CompiledCell {
    const axis = this.axes[sheet.years?.axis ?? "model"];
    const values = Array.from({ length: axis.last - axis.first + 1 }, (_, offset) =>
      this.evaluation.value(id, axis.first + offset),
    );
    const sum =
      values.find(isError) ??
      values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
    const look = { ...cell, ...this.rowFormat(sheet, cell, id) };
    return this.cell({ row, column: cell.column }, look, sum, `SUM(${this.formulas.yearsRange(id, sheet)})`);
  }

  /** One sheet counts the years from the base year; the others link to it, or pick the plan years out of it. */
  private yearHeaders(sheet: SheetPlan, row: number, cell: CellPlan): CompiledCell[] {
    const { axis, firstColumn } = sheet.years ?? { axis: "model", firstColumn: cell.column };
    return this.overYears(sheet, (offset, column) => {
      const start = cellAddress(row, firstColumn, { column: true });
      const position = `COLUMNS(${start}:${cellAddress(row, column)})-1`;
      const formula = this.yearFormula(sheet, position, column);
      return this.cell({ row, column }, cell, this.axes[axis].first + offset, formula);
    });
  }

  private yearFormula(sheet: SheetPlan, position: string, column: number): string {
    const master = this.book.masterSheet();
    const scalar = (id: string): string =>
      this.formulas.compile({ kind: "item", id }, { sheet, offset: null });
    if (sheet === master) return `${scalar("base-year")}+${position}`;
    const row = master.years?.headerRow ?? 1;
    if (sheet.years?.axis === "model") {
      return this.formulas.onSheet(master, sheet, cellAddress(row, column, { row: true }));
    }
    const first = master.years?.firstColumn ?? 1;
    const last = first + this.yearCount("model") - 1;
    const all = `${cellAddress(row, first, absolute)}:${cellAddress(row, last, absolute)}`;
    const years = this.formulas.onSheet(master, sheet, all);
    return `INDEX(${years},MATCH(${scalar("plan.start-year")},${years},0)+${position})`;
  }

  private overYears(
    sheet: SheetPlan,
    write: (offset: number, column: number) => CompiledCell,
  ): CompiledCell[] {
    const { years } = sheet;
    if (years === undefined) return [];
    return Array.from({ length: this.yearCount(years.axis) }, (_, offset) =>
      write(offset, years.firstColumn + offset),
    );
  }

  private formula(expression: Expression | undefined, place: FormulaPlace): string | undefined {
    return expression === undefined ? undefined : this.formulas.compile(expression, place);
  }

  private cell(
    at: { row: number; column: number },
    look: CellPlan,
    value: Value,
    formula?: string,
  ): CompiledCell {
    // There are ten thousand cells: one made of spread parts takes several times as long.
    const cell: Mutable<CompiledCell> = { row: at.row, column: at.column, value, style: look.style };
    if (formula !== undefined) cell.formula = formula;
    if (look.format !== undefined) cell.format = look.format;
    if (look.link !== undefined) cell.link = this.link(look.link);
    return cell;
  }

  private link(link: LinkPlan): CompiledLink {
    if (link.kind === "web") return link;
    const cell = link.cells === undefined ? "A1" : areaAddress(link.cells);
    return { kind: "sheet", sheet: this.book.sheet(link.sheetId).name, cell, tip: link.tip };
  }

  private yearCount(axis: "model" | "plan"): number {
    return this.axes[axis].last - this.axes[axis].first + 1;
  }
}

/** Quantities that reach 100 are shown without decimals, the whole row alike. */
function wideFormat(cell: CellPlan, values: readonly Value[]): { format?: string } {
  const style: StyleSpec = styles[cell.style];
  if (cell.format !== undefined || style.format !== formats.quantity) return {};
  const isWide = values.some((value) => typeof value === "number" && Math.abs(value) >= 100);
  return isWide ? { format: formats.whole } : {};
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

const absolute = { row: true, column: true } as const;
