import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { borderIndexes } from "./range-border";
import { styleBorderClass, styleEdges, type StyleBorderTarget } from "./style-border";
import type { StyleTarget } from "./style-field";

const indexes = borderIndexes.filter((each): each is StyleBorderTarget["index"] => each in styleEdges);

/** The lines of a style around a cell. Diagonal ones are left out. */
export const styleBorderCollectionClass: ClassDefinition<StyleTarget> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => indexes.length } },
  items: (target) => indexes.map((index) => hostObject(styleBorderClass, { ...target, index })),
  indexer(target, args) {
    const name = args.string(0);
    const index = indexes.find((each) => each === name);
    if (index !== undefined) return hostObject(styleBorderClass, { ...target, index });
    throw name.startsWith("Diagonal")
      ? apiNotFound(`RangeBorderCollection.getItem of ${name}`)
      : invalidArgument();
  },
  methods: {
    getItemAt(target, args) {
      const index = indexes[args.count(0)];
      if (index === undefined) throw invalidArgument();
      return hostObject(styleBorderClass, { ...target, index });
    },
  },
};
