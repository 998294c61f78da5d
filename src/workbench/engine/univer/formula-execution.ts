import {
  type BaseAstNode,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type IFormulaCurrentConfigService,
  type IFormulaRuntimeService,
  type Interpreter,
  NullValueObject,
  NumberValueObject,
  OPERATOR_TOKEN_SET,
  StringValueObject,
} from "@univerjs/engine-formula";
import { conditionOf, operandsFor } from "./operands";
import { CellReader, isReference, isThere, type NodeValue, type Offset, singleValue } from "./single-cells";

/**
 * Calculates formulas in place of Univer, which does what is left to it. Three things are done otherwise.
 *
 * IF calculates only the branch that it takes, as Excel does. Univer calculates both: a long branch costs the same where
 * it does not count, and a custom function is called in vain.
 *
 * An operator between single values works on the values, by the rules that Excel has for values of different kinds.
 * Univer makes tables of one cell of them first, which costs most of the time of an ordinary formula.
 *
 * What does not change is worked out once: values that a formula holds, and whether it calls a function that keeps
 * it waiting.
 */
export function executeFormulas(
  interpreter: Interpreter,
  runtime: IFormulaRuntimeService,
  config: IFormulaCurrentConfigService,
): void {
  const execute = interpreter.execute.bind(interpreter);
  const calculation = new FormulaExecution(new CellReader(runtime, config));
  const isLeftToUniver = askedOnce((root) => contains(root, isLambda));
  interpreter.checkAsyncNode = askedOnce(interpreter.checkAsyncNode.bind(interpreter));
  interpreter.execute = (formula) => {
    const { node, refOffsetX: x, refOffsetY: y } = formula;
    if (node === null || node === undefined || isLeftToUniver(node)) return execute(formula);
    calculation.calculate(node, { x, y });
    const value = node.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
    return singleValue(value)?.isNull() === true && handsOn(node) ? NumberValueObject.create(0) : value;
  };
}

/** Asks of each formula once what does not change. */
function askedOnce(ask: (root: BaseAstNode) => boolean): (root: BaseAstNode) => boolean {
  const answers = new WeakMap<BaseAstNode, boolean>();
  return (root) => {
    const known = answers.get(root);
    if (known !== undefined) return known;
    const answer = ask(root);
    answers.set(root, answer);
    return answer;
  };
}

const contains = (node: BaseAstNode, is: (node: BaseAstNode) => boolean): boolean =>
  is(node) || node.getChildren().some((child) => contains(child, is));
const isIf = (node: BaseAstNode): boolean =>
  node.getChildren().length === 3 && node.getToken().toUpperCase() === "IF";
/** What LAMBDA calculates depends on who calls it, which is left to Univer. */
const isLambda = (node: BaseAstNode): boolean => node.getToken().toUpperCase() === "LAMBDA";
/** Whether a formula ends in a function that hands on what it is given; a cell that it is given blank shows 0. */
const handsOn = (root: BaseAstNode): boolean =>
  ["IF", "IFERROR", "IFNA"].includes(root.getChildren()[0]?.getToken().toUpperCase() ?? "");
/** Univer's number for a node that holds a value as it is written. */
const literalType = 2;
const isLiteral = (node: BaseAstNode): boolean => (node.nodeType as number) === literalType;
const isPlain = (value: NodeValue): value is NumberValueObject | StringValueObject =>
  (value instanceof NumberValueObject || value instanceof StringValueObject) && value.getPattern() === "";
const isOperator = (node: BaseAstNode): boolean =>
  node.getChildren().length === 2 && OPERATOR_TOKEN_SET.has(node.getToken());

class FormulaExecution {
  readonly #literals = new WeakMap<BaseAstNode, NumberValueObject | StringValueObject>();

  constructor(private readonly cells: CellReader) {}

  calculate(node: BaseAstNode, offset: Offset): void {
    if (isIf(node)) this.#calculateIf(node, offset);
    else if (isLiteral(node)) this.#readLiteral(node);
    else this.#calculateWhole(node, offset);
  }

  #calculateWhole(node: BaseAstNode, offset: Offset): void {
    if (isOperator(node)) {
      if (this.#operateOnSingles(node, offset)) return;
    } else for (const child of node.getChildren()) this.calculate(child, offset);
    if (isReference(node)) node.setRefOffset(offset.x, offset.y);
    node.execute();
    if (isReference(node) && !isThere(node.getValue())) node.setValue(ErrorValueObject.create(ErrorType.REF));
  }

  /** Univer reads a number or a text of a formula again each time, trying what else it could be. */
  #readLiteral(node: BaseAstNode): void {
    const known = this.#literals.get(node);
    // Functions may change a number that they are given.
    if (known instanceof NumberValueObject) node.setValue(NumberValueObject.create(known.getValue()));
    else if (known !== undefined) node.setValue(known);
    else {
      node.execute();
      const value = node.getValue();
      if (isPlain(value)) this.#literals.set(node, value);
    }
  }

  /**
   * Operates on two single values; tables are Univer's to work on.
   * @returns whether there was a value to be had; if not, the operands are calculated
   */
  #operateOnSingles(node: BaseAstNode, offset: Offset): boolean {
    const operands = node.getChildren();
    const [left, right] = this.#singlesOf(operands, offset);
    if (left === undefined || right === undefined) {
      for (const operand of operands) if (isReference(operand)) this.calculate(operand, offset);
      return false;
    }
    const error = [left, right].find((single) => single.isError());
    if (error !== undefined) {
      node.setValue(error);
      return true;
    }
    const prepared = operandsFor(node.getToken(), left, right);
    operands.forEach((operand, place) => {
      operand.setValue(prepared[place]);
    });
    return false;
  }

  /** The values of operands that have a single one. All but the references among them are calculated. */
  #singlesOf(operands: readonly BaseAstNode[], offset: Offset): BaseValueObject[] {
    for (const operand of operands) if (!isReference(operand)) this.calculate(operand, offset);
    return operands.flatMap((operand) => {
      const single = isReference(operand)
        ? this.cells.read(operand, offset)
        : singleValue(operand.getValue());
      return single ?? [];
    });
  }

  #calculateIf(node: BaseAstNode, offset: Offset): void {
    const [test, yes, no] = node.getChildren();
    if (test === undefined || yes === undefined || no === undefined) return;
    const tested = conditionOf(this.#calculateOne(test, offset));
    if (tested === null) {
      this.calculate(yes, offset);
      this.calculate(no, offset);
      node.execute();
    } else if (tested.isError()) node.setValue(tested);
    else if (tested.getValue()) this.#takeBranch(node, yes, no, offset);
    else this.#takeBranch(node, no, yes, offset);
  }

  #takeBranch(node: BaseAstNode, taken: BaseAstNode, other: BaseAstNode, offset: Offset): void {
    const value = this.#calculateOne(taken, offset);
    if (value !== null) node.setValue(value);
    else {
      // The branch that is not taken still has to have a value, or what follows would take its place.
      other.setValue(NullValueObject.create());
      node.execute();
    }
  }

  /** Calculates a node and tells its value where it is a single one. */
  #calculateOne(node: BaseAstNode, offset: Offset): BaseValueObject | null {
    if (isReference(node)) {
      const cell = this.cells.read(node, offset);
      if (cell !== null) return cell;
    }
    this.calculate(node, offset);
    return singleValue(node.getValue());
  }
}
