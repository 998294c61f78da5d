/**
 * Cases of the uncertain inputs. An input that has a range is given three times, base, low and high; formulas take the
 * one of the case in use. A case moves every input towards the same result: low to the end of its range that leaves
 * less to secure, high to the one that leaves more.
 */
import { block, call, equal, isNumber, minus, plus, when } from "../line-items/build";
import type { Expression } from "../line-items/expression";
import type { LineItem } from "../line-items/line-item";
import { input } from "./input";

/** In the order in which the values of an input stand beside each other. */
export const cases = ["base", "low", "high"] as const;
export type Case = (typeof cases)[number];

/** What a higher value of an input does to what there is to secure: unmet need, feed, electricity, staff, water. */
export type Direction = "raises" | "lowers";

export const lowId = (id: string): string => `${id}.low`;
export const highId = (id: string): string => `${id}.high`;
/** Id of the value that formulas take. */
export const inUseId = (id: string): string => `${id}.in-use`;

export const caseNameIds = cases.map((each) => `case.name.${each}`);

/** The place of the chosen case among the names; #N/A for a name that is none of them. */
export const casePlace = call("MATCH", "case.choice", block(caseNameIds));

/** The choice of the case, its names, and the places of the values it takes. */
export const caseItems: readonly LineItem[] = [
  input("case.choice", "text", "input.case"),
  ...cases.map((each) => input(`case.name.${each}`, "text", `case.${each}`)),
  // An unknown name falls back to the base case; a check says so.
  place("number", call("IFERROR", casePlace, 1)),
  // Low and high change places.
  place(
    "opposite",
    minus(plus("case.number", equal("case.choice", "case.name.low")), equal("case.choice", "case.name.high")),
  ),
];

function place(name: "number" | "opposite", expression: Expression): LineItem {
  return {
    id: `case.${name}`,
    unit: "number",
    label: [`item.case.${name}`],
    role: "calculation",
    shape: "scalar",
    method: `method.case.${name}`,
    expression,
  };
}

/**
 * Items with their uncertain inputs in three cases: all formulas refer to the value in use. Only the question whether
 * a figure is there at all, ISNUMBER, still looks at the base.
 * @param directions the uncertain inputs
 */
export const withCases = (
  items: readonly LineItem[],
  directions: ReadonlyMap<string, Direction>,
): LineItem[] =>
  items.flatMap((item) => {
    const direction = directions.get(item.id);
    if (direction !== undefined) return inCases(item, direction);
    return item.expression === undefined
      ? [item]
      : [{ ...item, expression: inUse(item.expression, directions) }];
  });

function inCases(item: LineItem, direction: Direction): LineItem[] {
  const { id } = item;
  const chosen = call(
    "INDEX",
    block([id, lowId(id), highId(id)]),
    direction === "raises" ? "case.number" : "case.opposite",
  );
  return [
    item,
    { ...item, id: lowId(id) },
    { ...item, id: highId(id) },
    {
      ...item,
      id: inUseId(id),
      role: "calculation",
      expression: when(isNumber(chosen), chosen, id),
    },
  ];
}

function inUse(expression: Expression, ids: ReadonlyMap<string, unknown>): Expression {
  switch (expression.kind) {
    case "item":
      return ids.has(expression.id) ? { kind: "item", id: inUseId(expression.id) } : expression;
    case "at":
      return { ...expression, year: inUse(expression.year, ids) };
    case "operation":
      return { ...expression, left: inUse(expression.left, ids), right: inUse(expression.right, ids) };
    case "call":
      return expression.function === "ISNUMBER"
        ? expression
        : { ...expression, arguments: expression.arguments.map((argument) => inUse(argument, ids)) };
    default:
      return expression;
  }
}
