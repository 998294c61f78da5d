import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import type { SheetTarget } from "./model";
import { blockArgument } from "./range-parts";

/** Breaks between rows, or between columns. */
interface Target extends SheetTarget {
  readonly kind: "horizontalPageBreaks" | "verticalPageBreaks";
}
interface BreakTarget extends Target {
  readonly index: number;
}

const breaks = ({ model, sheet, kind }: Target): number[] => model.document.sheet(sheet).pageLayout[kind];
const changed = ({ model, sheet }: Target): void => {
  model.document.notify({ part: "pageLayout", sheet });
};

export const pageBreakClass: ClassDefinition<BreakTarget> = {
  name: "PageBreak",
  properties: { rowIndex: { get: ({ index }) => index }, columnIndex: { get: ({ index }) => index } },
  identity: ({ index }) => ({ _Id: index }),
  methods: {
    delete(target) {
      const list = breaks(target);
      list.splice(list.indexOf(target.index), 1);
      changed(target);
    },
  },
};

/** Where pages break besides where they are full. */
export const pageBreakCollectionClass: ClassDefinition<Target> = {
  name: "PageBreakCollection",
  items: (target) => breaks(target).map((index) => hostObject(pageBreakClass, { ...target, index })),
  methods: {
    add(target, args) {
      const block = blockArgument(args, 0);
      const index = target.kind === "horizontalPageBreaks" ? block.row : block.column;
      if (!breaks(target).includes(index)) breaks(target).push(index);
      changed(target);
      return hostObject(pageBreakClass, { ...target, index });
    },
    getCount: (target) => breaks(target).length,
    removePageBreaks(target) {
      breaks(target).length = 0;
      changed(target);
    },
  },
};
