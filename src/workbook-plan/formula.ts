/** Expressions compiled to English A1 formulas. */
import type { Expression, Operator } from "../line-items/expression";
import type { Axis, TableShape } from "../line-items/line-item";
import { ModelError } from "../line-items/model-error";
import { cellAddress, quotedSheet } from "./address";
import type { AddressBook, ItemPlace } from "./address-book";
import type { SheetPlan } from "./sheet-plan";

/** The cell a formula is written for. */
export interface FormulaPlace {
  readonly sheet: SheetPlan;
  /** Years after the first, in a year column; null elsewhere. */
  readonly offset: number | null;
}

const precedence: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Operators for which a op (b op c) differs from a op b op c. */
const strictRight = new Set<Operator>(["-", "/", "^", "=", "<>", "<", "<=", ">", ">="]);

/** Whether an operand needs brackets. */
const bindsLess = (side: Expression, bound: number): boolean =>
  side.kind === "operation" && precedence[side.operator] < bound;

export class FormulaCompiler {
  /** Ranges of table columns, which the years of a row all refer to. */
  private readonly columns = new Map<string, string>();

  constructor(
    private readonly book: AddressBook,
    private readonly axes: { readonly model: Axis; readonly plan: Axis },
    private readonly tables: ReadonlyMap<string, TableShape>,
  ) {}

  /** The formula without its leading "=". */
  compile(expression: Expression, place: FormulaPlace): string {
    switch (expression.kind) {
      case "literal":
        return String(expression.value);
      case "text":
        return `"${expression.value.replaceAll('"', '""')}"`;
      case "year":
        return this.yearHeader(place);
      case "operation":
        return this.operation(expression, place);
      case "call": {
        const args = expression.arguments.map((argument) => this.compile(argument, place));
        // MATCH is always exact: the lists it searches are in no order.
        if (expression.function === "MATCH") args.push("0");
        return `${expression.function}(${args.join(",")})`;
      }
      case "column":
        return this.column(expression.table, expression.column, place.sheet);
      case "field": {
        const field = this.book.field(expression.table, expression.row, expression.column);
        return this.onSheet(field.sheet, place.sheet, cellAddress(field.row, field.column, absolute));
      }
      default:
        return this.reference(expression, place);
    }
  }

  /** Absolute range of a series over its years, with its sheet. */
  yearsRange(id: string, from: SheetPlan | null): string {
    const item = this.book.item(id);
    const { first, last } = this.edges(item);
    const range = `${cellAddress(item.row, first, absolute)}:${cellAddress(item.row, last, absolute)}`;
    return this.onSheet(item.sheet, from, range);
  }

  /** Absolute range of the year headers above a series. */
  headerRange(id: string, from: SheetPlan | null): string {
    const item = this.book.item(id);
    const { first, last, header } = this.edges(item);
    const range = `${cellAddress(header, first, absolute)}:${cellAddress(header, last, absolute)}`;
    return this.onSheet(item.sheet, from, range);
  }

  onSheet(sheet: SheetPlan, from: SheetPlan | null, address: string): string {
    return sheet === from ? address : `${quotedSheet(sheet.name)}!${address}`;
  }

  private operation(expression: Extract<Expression, { kind: "operation" }>, place: FormulaPlace): string {
    const own = precedence[expression.operator];
    const left = this.compile(expression.left, place);
    const right = this.compile(expression.right, place);
    const rightBound = strictRight.has(expression.operator) ? own + 1 : own;
    // Excel reads a^b^c as (a^b)^c and -a^b as (-a)^b, so a power keeps its brackets on both sides.
    const leftBound = expression.operator === "^" ? own + 1 : own;
    const a = bindsLess(expression.left, leftBound) ? `(${left})` : left;
    const b = bindsLess(expression.right, rightBound) ? `(${right})` : right;
    return a + expression.operator + b;
  }

  private reference(
    expression: Extract<
      Expression,
      { kind: "item" | "previous" | "base" | "at" | "block" | "years" | "years-of" }
    >,
    place: FormulaPlace,
  ): string {
    switch (expression.kind) {
      case "item":
        return this.sameYear(expression.id, place, 0);
      case "previous":
        return this.sameYear(expression.id, place, -1);
      case "block":
        return expression.gaps === true
          ? this.blockWithGaps(expression.ids, place)
          : this.block(expression.ids, place);
      case "years":
        return this.yearsRange(expression.id, place.sheet);
      case "years-of":
        return this.headerRange(expression.id, place.sheet);
      case "base": {
        const item = this.book.item(expression.id);
        return this.onSheet(
          item.sheet,
          place.sheet,
          cellAddress(item.row, this.edges(item).first, { column: true }),
        );
      }
      case "at": {
        const range = this.yearsRange(expression.id, place.sheet);
        const year = this.compile(expression.year, place);
        return `INDEX(${range},MATCH(${year},${this.headerRange(expression.id, place.sheet)},0))`;
      }
    }
  }

  /** A scalar, or a series in the column of the formula (or the one before). */
  private sameYear(id: string, place: FormulaPlace, shift: number): string {
    const item = this.book.item(id);
    if (item.years === null) {
      return this.onSheet(item.sheet, place.sheet, cellAddress(item.row, item.column, absolute));
    }
    const address = cellAddress(item.row, item.years.firstColumn + this.offset(item, place, id) + shift);
    return this.onSheet(item.sheet, place.sheet, address);
  }

  private block(ids: readonly string[], place: FormulaPlace): string {
    const places = ids.map((id) => this.book.item(id));
    const first = places[0];
    const last = places[places.length - 1];
    if (first === undefined || last === undefined) throw new ModelError("A block needs at least one item.");
    const beside = first.years === null && last.row === first.row;
    places.forEach((item, index) => {
      const row = first.row + (beside ? 0 : index);
      const column = first.column + (beside ? index : 0);
      if (item.sheet !== first.sheet || item.row !== row || item.column !== column) {
        throw new ModelError(`"${ids[index] ?? ""}" does not stand directly below "${ids[0] ?? ""}".`);
      }
    });
    if (first.years === null) {
      return this.onSheet(first.sheet, place.sheet, cellRange(first, last));
    }
    const column = first.years.firstColumn + this.offset(first, place, ids[0] ?? "");
    const range = `${cellAddress(first.row, column)}:${cellAddress(last.row, column)}`;
    return this.onSheet(first.sheet, place.sheet, range);
  }

  private blockWithGaps(ids: readonly string[], place: FormulaPlace): string {
    const places = ids.map((id) => this.book.item(id));
    const [first] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined) throw new ModelError("A block needs at least one item.");
    let above = 0;
    places.forEach(({ sheet, row, column, years }, index) => {
      if (sheet !== first.sheet || column !== first.column || years !== null || row <= above) {
        throw new ModelError(`"${ids[index] ?? ""}" does not stand in a cell below "${ids[0] ?? ""}".`);
      }
      above = row;
    });
    return this.onSheet(first.sheet, place.sheet, cellRange(first, last));
  }

  private offset(item: ItemPlace, place: FormulaPlace, id: string): number {
    if (place.offset === null || place.sheet.years?.axis !== item.years?.axis) {
      throw new ModelError(
        `"${id}" has years, but the formula on "${place.sheet.id}" stands in no such year.`,
      );
    }
    return place.offset;
  }

  private edges(item: ItemPlace): { first: number; last: number; header: number } {
    if (item.years === null)
      throw new ModelError(`Row ${String(item.row)} of "${item.sheet.id}" has no years.`);
    const { first, last } = this.axes[item.years.axis];
    const start = item.years.firstColumn;
    return { first: start, last: start + last - first, header: item.years.headerRow };
  }

  private yearHeader({ sheet, offset }: FormulaPlace): string {
    if (sheet.years === undefined || offset === null) throw new ModelError(`"${sheet.id}" has no year here.`);
    return cellAddress(sheet.years.headerRow, sheet.years.firstColumn + offset, { row: true });
  }

  private column(table: string, name: string, from: SheetPlan): string {
    const key = `${from.id} ${table}.${name}`;
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const range = this.columnRange(table, name, from);
    this.columns.set(key, range);
    return range;
  }

  private columnRange(table: string, name: string, from: SheetPlan): string {
    const rows = this.tables.get(table)?.rows ?? 0;
    const first = this.book.field(table, 0, name);
    const last = this.book.field(table, rows - 1, name);
    return this.onSheet(first.sheet, from, cellRange(first, last));
  }
}

const absolute = { row: true, column: true } as const;

type Cell = Pick<ItemPlace, "row" | "column">;

const cellRange = (first: Cell, last: Cell): string =>
  `${cellAddress(first.row, first.column, absolute)}:${cellAddress(last.row, last.column, absolute)}`;
