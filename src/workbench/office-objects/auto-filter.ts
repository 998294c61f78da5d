import { newFilter, type FilterModel } from "../document/filter-model";
import type { Block } from "../engine/block";
import type { SheetId } from "../engine/workbook-engine";
import { checkProtection } from "../limits/protected-cells";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import { filterCriteria, filterRows } from "./filter-rows";
import type { Model } from "./model";
import { rangeArgument } from "./target-arguments";

/** A filter over cells with a row of headers: that of a sheet, which comes and goes, or that of a table. */
export interface AutoFilterTarget {
  readonly model: Model;
  readonly sheet: SheetId;
  /** The filter, or null while the sheet has none. */
  readonly current: () => (FilterModel & { readonly block: Block }) | null;
  /** Sets or removes the filter of a sheet; a table keeps its own. */
  readonly replace: (block: Block | null) => void;
}

/** The filter of a sheet. */
export const sheetFilter = (model: Model, sheet: SheetId): AutoFilterTarget => ({
  model,
  sheet,
  current: () => model.document.sheet(sheet).autoFilter,
  replace: (block) => {
    model.document.sheet(sheet).autoFilter = block === null ? null : { ...newFilter(), block };
  },
});

async function refilter({ model, sheet, current }: AutoFilterTarget): Promise<void> {
  const filter = current();
  if (filter === null) return;
  const { block } = filter;
  const body = { ...block, row: block.row + 1, rows: block.rows - 1 };
  await filterRows({ model, sheet, block }, filter, body);
  model.document.notify({ part: "tables", sheet });
}

async function clearCriteria(target: AutoFilterTarget): Promise<void> {
  target.current()?.criteria.clear();
  await refilter(target);
}

async function apply(target: AutoFilterTarget, args: Arguments): Promise<void> {
  const { model, sheet } = target;
  checkProtection(model.document.sheet(sheet), "allowAutoFilter");
  const range = rangeArgument({ model, sheet }, args, 0);
  if (range.sheet !== sheet) throw invalidArgument();
  const before = target.current();
  if (before === null || !sameCorner(before.block, range.block)) {
    await clearCriteria(target);
    target.replace(withData(target, range.block));
  }
  if (args.has(1)) {
    const column = args.count(1);
    if (column >= range.block.columns) throw invalidArgument();
    if (args.has(2)) target.current()?.criteria.set(column, filterCriteria(args.raw(2)));
  }
  await refilter(target);
}

const sameCorner = (one: Block, other: Block): boolean =>
  one.row === other.row && one.column === other.column;

/** Whole columns are filtered as far as the sheet is used. */
function withData({ model, sheet }: AutoFilterTarget, block: Block): Block {
  const used = model.engine.usedBlock(sheet, false);
  if (used === null) {
    throw new RichApiError("InvalidOperation", "This operation is not permitted for the current object.");
  }
  return { ...block, rows: Math.max(1, Math.min(block.rows, used.row + used.rows - block.row)) };
}

const range = ({ model, sheet, current }: AutoFilterTarget): HostObject | null => {
  const filter = current();
  return filter === null ? null : model.create.range(sheet, filter.block);
};

/** The filter of a sheet or table. */
export const autoFilterClass: ClassDefinition<AutoFilterTarget> = {
  name: "AutoFilter",
  properties: {
    enabled: { get: ({ current }) => current() !== null },
    isDataFiltered: { get: ({ current }) => (current()?.criteria.size ?? 0) > 0 },
    criteria: {
      get({ current }) {
        const filter = current();
        if (filter === null) return [];
        return Array.from(
          { length: filter.block.columns },
          (_, column) => filter.criteria.get(column) ?? null,
        );
      },
    },
  },
  methods: {
    apply,
    reapply: refilter,
    clearCriteria,
    clearColumnCriteria(target, args) {
      target.current()?.criteria.delete(args.count(0));
      return refilter(target);
    },
    async remove(target) {
      await clearCriteria(target);
      target.replace(null);
    },
    getRange(target) {
      const found = range(target);
      if (found === null) throw itemNotFound();
      return found;
    },
    getRangeOrNullObject: range,
  },
};
