import {
  ArrayValueObject,
  BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type BaseAstNode,
  type Interpreter,
  NullValueObject,
} from "@univerjs/engine-formula";

type Value = ReturnType<BaseAstNode["getValue"]>;

/** How far the cell of a formula is from the one whose formula was read for both. */
interface Offset {
  readonly x: number;
  readonly y: number;
}

/**
 * Has IF calculate only the branch that it takes, as Excel does. Univer calculates both: a long branch costs the same
 * where it does not count, and a custom function is called in vain.
 */
export function takeOneBranch(interpreter: Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  const branching = new WeakMap<BaseAstNode, boolean>();
  const hasBranches = (root: BaseAstNode): boolean => {
    const known = branching.get(root) ?? (contains(root, isIf) && !contains(root, isLambda));
    branching.set(root, known);
    return known;
  };
  interpreter.execute = (formula) => {
    const { node, refOffsetX: x, refOffsetY: y } = formula;
    if (node === null || node === undefined || !hasBranches(node)) return execute(formula);
    calculate(node, { x, y });
    return node.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  };
}

const contains = (node: BaseAstNode, is: (node: BaseAstNode) => boolean): boolean =>
  is(node) || node.getChildren().some((child) => contains(child, is));
const isIf = (node: BaseAstNode): boolean =>
  node.getToken().toUpperCase() === "IF" && node.getChildren().length === 3;
/** What LAMBDA calculates depends on who calls it, which is left to Univer. */
const isLambda = (node: BaseAstNode): boolean => node.getToken().toUpperCase() === "LAMBDA";

function calculate(node: BaseAstNode, offset: Offset): void {
  const [test, yes, no] = isIf(node) ? node.getChildren() : [];
  if (test === undefined || yes === undefined || no === undefined) {
    for (const child of node.getChildren()) calculate(child, offset);
  } else {
    calculate(test, offset);
    const isMet = truthOf(test.getValue());
    // A branch that is not taken still has to have a value, or what follows would take its place.
    if (isMet === false) yes.setValue(NullValueObject.create());
    else calculate(yes, offset);
    if (isMet === true) no.setValue(NullValueObject.create());
    else calculate(no, offset);
  }
  if (isReference(node)) node.setRefOffset(offset.x, offset.y);
  node.execute();
}

/** Null where one branch is not enough: a test of many cells, or one that cannot be answered. */
function truthOf(value: Value): boolean | null {
  const single = value instanceof ArrayValueObject ? onlyCell(value) : value;
  if (!(single instanceof BaseValueObject) || single.isArray() || single.isError()) return null;
  return Boolean(single.getValue());
}

const onlyCell = (cells: ArrayValueObject): Value =>
  cells.getRowCount() === 1 && cells.getColumnCount() === 1 ? cells.get(0, 0) : cells;

/** References are read again for each cell that shares a formula. */
const isReference = (node: BaseAstNode): node is BaseAstNode & { setRefOffset(x: number, y: number): void } =>
  "setRefOffset" in node;
