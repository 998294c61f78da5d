import type { ClassDefinition } from "../rich-api/host-object";
import type { RangeTarget } from "./model";
import { oneOf } from "./readers";
import { sortCells } from "./sort-cells";

/** Sorts the cells of a range. */
export const rangeSortClass: ClassDefinition<RangeTarget> = {
  name: "RangeSort",
  methods: {
    apply: (target, args) =>
      sortCells(target, {
        fields: args.raw(0),
        matchCase: args.optionalBoolean(1) === true,
        hasHeaders: args.optionalBoolean(2) === true,
        orientation: args.has(3) ? oneOf("Rows", "Columns")(args.raw(3)) : "Rows",
      }),
  },
};
