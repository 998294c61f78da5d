import type { Lookup } from "./compute";
import type { Axis, LineItem } from "./line-item";
import type { CompiledItem, ItemModel } from "./item-model";
import { ModelError } from "./model-error";
import { isRange } from "./operations";
import { ErrorValue, type Value } from "./value";

/** What is given for an item: one value, or values by year. */
export type Given = Value | ReadonlyMap<number, Value>;

/** Values of inputs by item id, and of tables by table and column. */
export interface GivenValues {
  readonly items: (id: string) => Given | undefined;
  readonly tables?: ReadonlyMap<string, Readonly<Record<string, readonly Value[]>>>;
}

/** One set of inputs over one set of years. Computes a value when it is first asked for, and keeps it. */
export class Evaluation implements Lookup {
  private readonly cells: (Value | undefined)[][];
  private readonly columns = new Map<string, readonly Value[]>();
  private readonly byIndex: readonly CompiledItem[];

  constructor(
    readonly model: ItemModel,
    private readonly axes: { readonly model: Axis; readonly plan?: Axis },
    private readonly given: GivenValues,
  ) {
    this.byIndex = model.items.map((item) => model.find(item.id));
    this.cells = model.items.map(() => []);
  }

  /**
   * The value of an item.
   * @param year needed for a series
   * @throws ModelError for an unknown id or a year outside the axis
   */
  value(id: string, year?: number): Value {
    const { item, index } = this.model.find(id);
    if (item.shape === "scalar") return this.at(index, 0);
    const { first, last } = this.axis(item.axis);
    if (year === undefined || year < first || year > last) {
      throw new ModelError(
        `"${id}" has no year ${String(year)}; its years are ${String(first)} to ${String(last)}.`,
      );
    }
    return this.at(index, year - first);
  }

  axis(name: LineItem["axis"]): Axis {
    if (name !== "plan") return this.axes.model;
    if (this.axes.plan === undefined) throw new ModelError("This evaluation has no plan years.");
    return this.axes.plan;
  }

  at(index: number, offset: number): Value {
    const row = this.cells[index];
    const known = row?.[offset];
    if (known !== undefined) return known;
    return this.fill(index, offset);
  }

  years(index: number): readonly Value[] {
    const { first, last } = this.axis(this.byIndex[index]?.item.axis);
    return Array.from({ length: last - first + 1 }, (_, offset) => this.at(index, offset));
  }

  column(table: string, column: string): readonly Value[] {
    const key = `${table}.${column}`;
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const rows = this.given.tables?.get(table)?.[column];
    const length = this.model.tables.get(table)?.rows ?? 0;
    const filled = Array.from({ length }, (_, row) => rows?.[row] ?? null);
    this.columns.set(key, filled);
    return filled;
  }

  private fill(index: number, offset: number): Value {
    const row = this.cells[index];
    const compiled = this.byIndex[index];
    if (row === undefined || compiled === undefined)
      throw new ModelError(`There is no item number ${String(index)}.`);
    // While it is being computed a cell holds the error a workbook would show for a circular reference.
    row[offset] = ErrorValue.of("#REF!");
    const value =
      compiled.compute === null ? this.lookUp(compiled.item, offset) : this.compute(compiled, offset);
    row[offset] = value;
    return value;
  }

  private compute({ compute, item }: CompiledItem, offset: number): Value {
    // A formula that refers to an empty cell shows 0, as in Excel.
    const result = compute?.(this, offset) ?? 0;
    if (isRange(result)) throw new ModelError(`"${item.id}" yields a range where one value is needed.`);
    return result;
  }

  private lookUp(item: LineItem, offset: number): Value {
    const given = this.given.items(item.id);
    if (given === undefined) return null;
    if (!(given instanceof Map)) return given as Value;
    return (given as ReadonlyMap<number, Value>).get(this.axis(item.axis).first + offset) ?? null;
  }
}
