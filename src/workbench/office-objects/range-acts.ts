import { objectArgument } from "../rich-api/host-object";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import { blockOf, sheetColumns, sheetRows } from "../engine/block";
import { checkProtection } from "../limits/protected-cells";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { demandAddress } from "./addresses";
import type { RangeTarget } from "./model";
import { clearRange } from "./range-data";

const shifts = {
  insert: {
    rows: ["allowInsertRows", "insertRows"],
    columns: ["allowInsertColumns", "insertColumns"],
  },
  delete: {
    rows: ["allowDeleteRows", "deleteRows"],
    columns: ["allowDeleteColumns", "deleteColumns"],
  },
} as const;

/** Inserts or deletes whole rows or columns: cells of a part of a row or column are not moved by this host. */
function shift({ model, sheet, block }: RangeTarget, kind: keyof typeof shifts, direction: string): void {
  if (!["Down", "Up", "Right", "Left"].includes(direction)) throw invalidArgument();
  const what = direction === "Down" || direction === "Up" ? "rows" : "columns";
  const whole = what === "rows" ? block.columns === sheetColumns : block.rows === sheetRows;
  if (!whole) throw apiNotFound(`Range.${kind} of a part of ${what}`);
  const [permission, act] = shifts[kind][what];
  checkProtection(model.document.sheet(sheet), permission);
  model.engine[act](sheet, what === "rows" ? block.row : block.column, block[what]);
}

function source(target: RangeTarget, args: Arguments): RangeTarget {
  const object = objectArgument(args, 0);
  if (object?.definition.name === "Range") return object.target as RangeTarget;
  const { sheet, block } = demandAddress(args.string(0));
  if (sheet === null) return { ...target, block };
  const id = target.model.engine.sheets().find((each) => target.model.engine.sheetName(each) === sheet);
  if (id === undefined) throw invalidArgument();
  return { ...target, sheet: id, block };
}

/** Copies values or formats; formulas would have to be moved, which this host leaves out. */
function copyFrom(target: RangeTarget, args: Arguments): void {
  const kind = args.optionalString(1) ?? "All";
  if (kind !== "Values" && kind !== "Formats") throw apiNotFound(`Range.copyFrom of ${kind}`);
  const from = source(target, args);
  const { engine, document } = target.model;
  const block = {
    ...target.block,
    rows: Math.max(target.block.rows, from.block.rows),
    columns: Math.max(target.block.columns, from.block.columns),
  };
  checkProtection(document.sheet(target.sheet), "write", block);
  if (kind === "Formats") {
    const styles = blockOf(block, (row, column) =>
      engine.style(
        from.sheet,
        from.block.row + (row % from.block.rows),
        from.block.column + (column % from.block.columns),
      ),
    );
    engine.setStyles(target.sheet, block, styles);
    return;
  }
  const values = engine.values(from.sheet, from.block);
  const cells = blockOf(block, (row, column) => ({
    value: values[row % from.block.rows]?.[column % from.block.columns] ?? null,
  }));
  engine.write(target.sheet, block, cells);
}

const settledCopy = async (target: RangeTarget, args: Arguments): Promise<void> => {
  await target.model.engine.settle();
  copyFrom(target, args);
};

/** Methods of Range that change something. */
export const rangeActs: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  clear(target, args) {
    clearRange(target, args.optionalString(0) ?? "All");
    const links = target.model.document.sheet(target.sheet);
    links.hyperlinks = links.hyperlinks.filter(
      ({ block }) => block.row !== target.block.row || block.column !== target.block.column,
    );
  },
  select({ model, sheet, block }) {
    model.engine.select(sheet, block);
  },
  calculate: ({ model }) => model.engine.recalculate(),
  merge({ model, sheet, block }, args) {
    checkProtection(model.document.sheet(sheet), "write", block);
    const across = args.optionalBoolean(0) === true;
    const rows = across
      ? Array.from({ length: block.rows }, (_, row) => ({ ...block, row: block.row + row, rows: 1 }))
      : [block];
    for (const each of rows) model.engine.merge(sheet, each);
  },
  unmerge({ model, sheet, block }) {
    checkProtection(model.document.sheet(sheet), "write", block);
    model.engine.unmerge(sheet, block);
  },
  insert(target, args): HostObject {
    shift(target, "insert", args.string(0));
    return target.model.create.range(target.sheet, target.block);
  },
  delete(target, args) {
    shift(target, "delete", args.string(0));
  },
  copyFrom: settledCopy,
};
