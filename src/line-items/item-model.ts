import type { Compute } from "./compute";
import { ExpressionCompiler, type NumberedItem } from "./expression-compiler";
import type { LineItem, TableShape } from "./line-item";
import { ModelError } from "./model-error";

/** An item with its place in the evaluator's tables and its compiled expression. */
export interface CompiledItem {
  readonly item: LineItem;
  readonly index: number;
  readonly compute: Compute | null;
}

/** Line items and table shapes with every expression compiled once, ready for many evaluations. */
export class ItemModel {
  private readonly compiled = new Map<string, CompiledItem>();
  readonly tables: ReadonlyMap<string, TableShape>;

  /**
   * @param items in any order; ids must be unique
   * @param tables shapes of the tables that expressions name
   * @throws ModelError where an id is unknown or defined twice
   */
  constructor(
    readonly items: readonly LineItem[],
    tables: readonly TableShape[] = [],
  ) {
    this.tables = new Map(tables.map((table) => [table.id, table]));
    const numbered = new Map<string, NumberedItem>();
    items.forEach((item, index) => {
      if (numbered.has(item.id)) throw new ModelError(`Line item "${item.id}" is defined twice.`);
      numbered.set(item.id, { item, index });
    });
    const compiler = new ExpressionCompiler(numbered, this.tables);
    for (const { item, index } of numbered.values()) {
      const compute = item.expression === undefined ? null : compiler.compile(item.expression, item);
      this.compiled.set(item.id, { item, index, compute });
    }
  }

  /** @throws ModelError for an unknown id */
  find(id: string): CompiledItem {
    const found = this.compiled.get(id);
    if (found === undefined) throw new ModelError(`There is no line item "${id}".`);
    return found;
  }

  has(id: string): boolean {
    return this.compiled.has(id);
  }
}
