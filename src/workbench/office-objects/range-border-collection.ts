import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import type { RangeTarget } from "./model";
import { borderIndexes, rangeBorderClass, type BorderIndex } from "./range-border";

const border = (target: RangeTarget, index: BorderIndex): HostObject =>
  hostObject(rangeBorderClass, { ...target, index });

/** The lines of a range. Diagonal ones are left out. */
export const rangeBorderCollectionClass: ClassDefinition<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => borderIndexes.length } },
  items: (target) => borderIndexes.map((index) => border(target, index)),
  indexer(target, args) {
    const name = args.string(0);
    const index = borderIndexes.find((each) => each === name);
    if (index !== undefined) return border(target, index);
    throw name.startsWith("Diagonal")
      ? apiNotFound(`RangeBorderCollection.getItem of ${name}`)
      : invalidArgument();
  },
  methods: {
    getItemAt(target, args) {
      const index = borderIndexes[args.count(0)];
      if (index === undefined) throw invalidArgument();
      return border(target, index);
    },
  },
};
