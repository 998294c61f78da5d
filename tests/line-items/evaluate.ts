/** One expression over a handful of cells, evaluated as a workbook would. */
import { term, type Term } from "../../src/line-items/build";
import { Evaluation, type Given } from "../../src/line-items/evaluation";
import { ItemModel } from "../../src/line-items/item-model";
import type { Axis, LineItem, TableShape } from "../../src/line-items/line-item";
import { ErrorValue, type ErrorName, type Value } from "../../src/line-items/value";

export const error = (name: ErrorName): ErrorValue => ErrorValue.of(name);

/** An item with only what the evaluation looks at. */
export const item = (
  id: string,
  shape: LineItem["shape"],
  expression?: Term,
  more: Partial<LineItem> = {},
): LineItem => ({
  id,
  unit: "number",
  label: [],
  role: expression === undefined ? "input" : "calculation",
  shape,
  ...(expression === undefined ? {} : { expression: term(expression) }),
  ...more,
});

export const scalar = (id: string, expression?: Term): LineItem => item(id, "scalar", expression);
export const series = (id: string, expression?: Term, more?: Partial<LineItem>): LineItem =>
  item(id, "series", expression, more);

export interface Setting {
  readonly items: readonly LineItem[];
  readonly given?: Readonly<Record<string, Given>>;
  readonly axes?: { readonly model: Axis; readonly plan?: Axis };
  readonly tables?: readonly TableShape[];
  readonly records?: Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>>;
}

const threeYears = { model: { first: 2024, last: 2026 } };

export function evaluation({
  items,
  given = {},
  axes = threeYears,
  tables = [],
  records = {},
}: Setting): Evaluation {
  const values = { items: (id: string) => given[id], tables: new Map(Object.entries(records)) };
  return new Evaluation(new ItemModel(items, tables), axes, values);
}

/** The value of an expression over cells by their names. */
export function valueOf(expression: Term, cells: Readonly<Record<string, Value>> = {}): Value {
  const items = [...Object.keys(cells).map((id) => scalar(id)), scalar("result", expression)];
  return evaluation({ items, given: cells }).value("result");
}

/** Cells r1, r2, … that stand below each other. */
export const column = (values: readonly Value[], name = "r"): Readonly<Record<string, Value>> =>
  Object.fromEntries(values.map((value, index) => [`${name}${String(index + 1)}`, value]));
