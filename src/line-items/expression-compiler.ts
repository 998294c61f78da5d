import { toCondition } from "./coercion";
import type { Compute } from "./compute";
import type { Expression, FunctionName } from "./expression";
import { excelFunctions } from "./functions";
import { type LineItem, type TableShape, yearsBetween } from "./line-item";
import { ModelError } from "./model-error";
import { isRange, operate, type Operand } from "./operations";
import { ErrorValue, isError, type Value } from "./value";

export interface NumberedItem {
  readonly item: LineItem;
  readonly index: number;
}

/** Turns expressions into functions; done once per definition, run for every set of inputs. */
export class ExpressionCompiler {
  constructor(
    private readonly items: ReadonlyMap<string, NumberedItem>,
    private readonly tables: ReadonlyMap<string, TableShape>,
  ) {}

  compile(expression: Expression, owner: LineItem): Compute {
    switch (expression.kind) {
      case "literal":
      case "text":
        return () => expression.value;
      case "year":
        return (lookup, offset) => lookup.axis(owner.axis).first + offset;
      case "operation":
        return this.compileOperation(expression, owner);
      case "call":
        return this.compileCall(expression, owner);
      case "column":
      case "field":
        return this.compileTable(expression);
      default:
        return this.compileReference(expression, owner);
    }
  }

  private compileOperation(expression: Extract<Expression, { kind: "operation" }>, owner: LineItem): Compute {
    const left = this.compile(expression.left, owner);
    const right = this.compile(expression.right, owner);
    const { operator } = expression;
    return (lookup, offset) => operate(operator, left(lookup, offset), right(lookup, offset));
  }

  private compileCall(expression: Extract<Expression, { kind: "call" }>, owner: LineItem): Compute {
    const name = expression.function;
    const compiled = (argument: Expression): Compute => this.compile(argument, owner);
    const args = expression.arguments.map((argument) =>
      skipsEmptyCells.has(name) && isCellReference(argument)
        ? asRange(compiled(argument))
        : compiled(argument),
    );
    if (name === "IF") return compileIf(args);
    if (name === "IFERROR") return compileIfError(args);
    const implementation = excelFunctions[name];
    return (lookup, offset) => implementation(args.map((argument) => argument(lookup, offset)));
  }

  private compileTable(expression: Extract<Expression, { kind: "column" | "field" }>): Compute {
    const { table, column } = expression;
    const shape = this.tables.get(table);
    if (shape?.columns.includes(column) !== true)
      throw new ModelError(`There is no column "${table}.${column}".`);
    if (expression.kind === "column") return (lookup) => lookup.column(table, column);
    const { row } = expression;
    return (lookup) => lookup.column(table, column)[row] ?? null;
  }

  private compileReference(
    expression: Extract<
      Expression,
      { kind: "item" | "previous" | "base" | "at" | "block" | "years" | "years-of" }
    >,
    owner: LineItem,
  ): Compute {
    if (expression.kind === "block") {
      const indexes = expression.ids.map((id) => this.reference(id, owner).index);
      return (lookup, offset) => indexes.map((index) => lookup.at(index, offset));
    }
    const { index, item } = this.reference(expression.id, owner);
    switch (expression.kind) {
      case "item":
        return item.shape === "scalar"
          ? (lookup) => lookup.at(index, 0)
          : (lookup, offset) => lookup.at(index, offset);
      case "previous":
        return (lookup, offset) => (offset === 0 ? null : lookup.at(index, offset - 1));
      case "base":
        return (lookup) => lookup.at(index, 0);
      case "years":
        return (lookup) => lookup.years(index);
      case "years-of":
        return (lookup) => yearsBetween(lookup.axis(item.axis));
      case "at":
        return this.compileAt(index, item, this.compile(expression.year, owner));
    }
  }

  private compileAt(index: number, item: LineItem, when: Compute): Compute {
    return (lookup, offset) => {
      const year = when(lookup, offset);
      if (typeof year !== "number") return isRange(year) || !isError(year) ? ErrorValue.of("#N/A") : year;
      const { first, last } = lookup.axis(item.axis);
      return Number.isInteger(year) && year >= first && year <= last
        ? lookup.at(index, year - first)
        : ErrorValue.of("#N/A");
    };
  }

  private reference(id: string, owner: LineItem): NumberedItem {
    const found = this.items.get(id);
    if (found === undefined) throw new ModelError(`"${owner.id}" refers to "${id}", which does not exist.`);
    return found;
  }
}

function compileIf(args: readonly Compute[]): Compute {
  const [condition, yes, no] = args;
  if (condition === undefined || yes === undefined || no === undefined) {
    throw new ModelError("IF takes a condition and two values.");
  }
  return (lookup, offset) => {
    const chosen = toCondition(single(condition(lookup, offset)));
    if (isError(chosen)) return chosen;
    return chosen ? yes(lookup, offset) : no(lookup, offset);
  };
}

function compileIfError(args: readonly Compute[]): Compute {
  const [value, instead] = args;
  if (value === undefined || instead === undefined) throw new ModelError("IFERROR takes two values.");
  return (lookup, offset) => {
    const result = value(lookup, offset);
    return isRange(result) || !isError(result) ? result : instead(lookup, offset);
  };
}

const single = (operand: Operand): Value => (isRange(operand) ? ErrorValue.of("#VALUE!") : operand);

/** Functions that pass over empty cells, text and truth values where they are given a reference. */
export const skipsEmptyCells: ReadonlySet<FunctionName> = new Set(["SUM", "MAX", "MIN", "AND", "OR"]);

/** Whether an expression names one cell, so that a function sees a range of one. */
export const isCellReference = ({ kind }: Expression): boolean =>
  kind === "item" || kind === "previous" || kind === "base" || kind === "field";

/** A reference to one cell counts as a range of one. */
const asRange =
  (compute: Compute): Compute =>
  (lookup, offset) => {
    const value = compute(lookup, offset);
    return isRange(value) ? value : [value];
  };
