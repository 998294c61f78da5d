import { isDrawnRange, isShared, type DrawnOperand, type DrawnValue } from "./drawn-value";
import { callDrawn, chooseDrawn, insteadOfError, pickDrawn, withoutBlanks } from "./drawn-functions";
import { operateDrawn } from "./drawn-operations";
import type { GivenValues } from "./evaluation";
import type { Expression } from "./expression";
import { isCellReference, skipsEmptyCells } from "./expression-compiler";
import type { CompiledItem, ItemModel } from "./item-model";
import { type Axis, type LineItem, yearsBetween } from "./line-item";
import { ModelError } from "./model-error";
import { ErrorValue, isError, type Value } from "./value";

/** What is given for an item: a value, or values by year, that may differ from draw to draw. */
export type DrawnGiven = DrawnValue | ReadonlyMap<number, DrawnValue>;

/** Inputs of many draws at once. */
export interface DrawnInputs {
  readonly draws: number;
  readonly items: (id: string) => DrawnGiven | undefined;
  readonly tables?: GivenValues["tables"];
}

/**
 * Many sets of inputs over one set of years. Walks the same expressions as `Evaluation` and gives in every draw the same
 * value, but visits each expression once for all draws; what no draw changes is computed once.
 */
export class VectorEvaluation {
  private readonly cells: (DrawnValue | undefined)[][];
  private readonly byIndex: readonly CompiledItem[];

  constructor(
    readonly model: ItemModel,
    private readonly axes: { readonly model: Axis; readonly plan?: Axis },
    private readonly inputs: DrawnInputs,
  ) {
    this.byIndex = model.items.map((item) => model.find(item.id));
    this.cells = model.items.map(() => []);
  }

  /**
   * The value of an item in every draw.
   * @param year needed for a series
   * @throws ModelError for an unknown id or a year outside the axis
   */
  value(id: string, year?: number): DrawnValue {
    const { item, index } = this.model.find(id);
    if (item.shape === "scalar") return this.at(index, 0);
    const { first, last } = this.axisOf(item);
    if (year === undefined || year < first || year > last) {
      throw new ModelError(`"${id}" has no year ${String(year)}.`);
    }
    return this.at(index, year - first);
  }

  private axisOf(item: LineItem): Axis {
    if (item.axis !== "plan") return this.axes.model;
    if (this.axes.plan === undefined) throw new ModelError("This evaluation has no plan years.");
    return this.axes.plan;
  }

  private at(index: number, offset: number): DrawnValue {
    const row = this.cells[index] ?? [];
    const known = row[offset];
    if (known !== undefined) return known;
    const item = this.byIndex[index]?.item;
    if (item === undefined) throw new ModelError(`There is no item number ${String(index)}.`);
    // While it is being computed a cell holds the error a workbook would show for a circular reference.
    row[offset] = ErrorValue.of("#REF!");
    const value = item.expression === undefined ? this.lookUp(item, offset) : this.compute(item, offset);
    row[offset] = value;
    return value;
  }

  private lookUp(item: LineItem, offset: number): DrawnValue {
    const given = this.inputs.items(item.id) ?? null;
    if (!(given instanceof Map)) return given as DrawnValue;
    return (given as ReadonlyMap<number, DrawnValue>).get(this.axisOf(item).first + offset) ?? null;
  }

  private compute(item: LineItem, offset: number): DrawnValue {
    const result = item.expression === undefined ? null : this.evaluate(item.expression, item, offset);
    if (isDrawnRange(result)) throw new ModelError(`"${item.id}" yields a range where one value is needed.`);
    return withoutBlanks(result);
  }

  private evaluate(expression: Expression, owner: LineItem, offset: number): DrawnOperand {
    switch (expression.kind) {
      case "literal":
      case "text":
        return expression.value;
      case "year":
        return this.axisOf(owner).first + offset;
      case "operation": {
        const left = this.evaluate(expression.left, owner, offset);
        const right = this.evaluate(expression.right, owner, offset);
        return operateDrawn(expression.operator, left, right, this.inputs.draws);
      }
      case "call":
        return this.call(expression, owner, offset);
      case "column":
        return this.column(expression.table, expression.column);
      case "field":
        return this.column(expression.table, expression.column)[expression.row] ?? null;
      case "block":
        return expression.ids.map((id) => this.at(this.model.find(id).index, offset));
      default:
        return this.reference(expression, owner, offset);
    }
  }

  private call(
    { function: name, arguments: args }: Extract<Expression, { kind: "call" }>,
    owner: LineItem,
    offset: number,
  ): DrawnOperand {
    const { draws } = this.inputs;
    const argument = (place: number): DrawnOperand => {
      const expression = args[place];
      if (expression === undefined) throw new ModelError(`${name} has too few arguments.`);
      const value = this.evaluate(expression, owner, offset);
      const asRange = skipsEmptyCells.has(name) && isCellReference(expression) && !isDrawnRange(value);
      return asRange ? [value] : value;
    };
    if (name === "IF")
      return chooseDrawn(argument(0), { yes: () => argument(1), no: () => argument(2) }, draws);
    if (name === "IFERROR") return insteadOfError(argument(0), () => argument(1), draws);
    return callDrawn(
      name,
      args.map((_, place) => argument(place)),
      draws,
    );
  }

  private reference(
    expression: Extract<Expression, { kind: "item" | "previous" | "base" | "at" | "years" | "years-of" }>,
    owner: LineItem,
    offset: number,
  ): DrawnOperand {
    const { item, index } = this.model.find(expression.id);
    switch (expression.kind) {
      case "item":
        return this.at(index, item.shape === "scalar" ? 0 : offset);
      case "previous":
        return offset === 0 ? null : this.at(index, offset - 1);
      case "base":
        return this.at(index, 0);
      case "years": {
        const { first, last } = this.axisOf(item);
        return Array.from({ length: last - first + 1 }, (_, place) => this.at(index, place));
      }
      case "years-of":
        return yearsBetween(this.axisOf(item));
      case "at":
        return this.inYear(item, index, this.evaluate(expression.year, owner, offset));
    }
  }

  private inYear(item: LineItem, index: number, years: DrawnOperand): DrawnValue {
    if (isDrawnRange(years)) return ErrorValue.of("#N/A");
    const { first, last } = this.axisOf(item);
    const valueOf = (year: Value): DrawnValue => {
      if (typeof year !== "number") return isError(year) ? year : ErrorValue.of("#N/A");
      const within = Number.isInteger(year) && year >= first && year <= last;
      return within ? this.at(index, year - first) : ErrorValue.of("#N/A");
    };
    return isShared(years) ? valueOf(years) : pickDrawn(valueOf, years, this.inputs.draws);
  }

  private column(table: string, column: string): readonly Value[] {
    const rows = this.inputs.tables?.get(table)?.[column];
    const length = this.model.tables.get(table)?.rows ?? 0;
    return Array.from({ length }, (_, row) => rows?.[row] ?? null);
  }
}
