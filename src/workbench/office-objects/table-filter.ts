import type { FilterCriteria, FilterModel } from "../document/filter-model";
import type { ClassDefinition } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isList } from "../rich-api/wire";
import { filterCriteria, filterRows } from "./filter-rows";
import { bodyOf, type TableTarget } from "./table-parts";

/** The filter of a column of a table. */
export interface ColumnFilterTarget extends TableTarget {
  readonly index: number;
}

export const tableFilter = ({ model, table }: TableTarget): FilterModel => model.document.filterOf(table.id);

/** Looks at all rows of a table again. */
export async function refilterTable(target: TableTarget): Promise<void> {
  const { model, table } = target;
  const range = { model, sheet: table.sheet, block: table.block };
  await filterRows(range, tableFilter(target), bodyOf(table));
  model.document.notify({ part: "tables", sheet: table.sheet });
}

function apply(target: ColumnFilterTarget, given: unknown): Promise<void> {
  tableFilter(target).criteria.set(target.index, filterCriteria(given));
  return refilterTable(target);
}

const criteria = ({ index, ...table }: ColumnFilterTarget): FilterCriteria | null =>
  tableFilter(table).criteria.get(index) ?? null;

/** The filter of a column. */
export const filterClass: ClassDefinition<ColumnFilterTarget> = {
  name: "Filter",
  properties: { criteria: { get: criteria } },
  methods: {
    apply: (target, args) => apply(target, args.raw(0)),
    applyValuesFilter(target, args) {
      if (!isList(args.raw(0))) throw invalidArgument();
      return apply(target, { filterOn: "Values", values: args.raw(0) });
    },
    applyCustomFilter: (target, args) =>
      apply(target, {
        filterOn: "Custom",
        criterion1: args.string(0),
        criterion2: args.raw(1),
        operator: args.raw(2) ?? "And",
      }),
    applyTopItemsFilter: (target, args) =>
      apply(target, { filterOn: "TopItems", criterion1: args.count(0, 1) }),
    applyTopPercentFilter: (target, args) =>
      apply(target, { filterOn: "TopPercent", criterion1: args.count(0, 1) }),
    applyBottomItemsFilter: (target, args) =>
      apply(target, { filterOn: "BottomItems", criterion1: args.count(0, 1) }),
    applyBottomPercentFilter: (target, args) =>
      apply(target, { filterOn: "BottomPercent", criterion1: args.count(0, 1) }),
    applyCellColorFilter: (target, args) => apply(target, { filterOn: "CellColor", color: args.raw(0) }),
    applyFontColorFilter: (target, args) => apply(target, { filterOn: "FontColor", color: args.raw(0) }),
    applyDynamicFilter: (target, args) =>
      apply(target, { filterOn: "Dynamic", dynamicCriteria: args.raw(0) }),
    clear(target) {
      tableFilter(target).criteria.delete(target.index);
      return refilterTable(target);
    },
  },
};
