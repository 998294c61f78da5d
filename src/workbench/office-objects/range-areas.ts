import type { Block } from "../engine/block";
import type { ClassDefinition, PropertyDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { blockAddress, sheetPrefix } from "./addresses";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import type { SheetTarget } from "./model";

interface Target extends SheetTarget {
  readonly blocks: readonly Block[];
}

const address: PropertyDefinition<Target> = {
  get: ({ model, sheet, blocks }) =>
    blocks.map((block) => `${sheetPrefix(model.engine.sheetName(sheet))}${blockAddress(block)}`).join(","),
};

/** Several blocks of cells of one sheet. */
export const rangeAreasClass: ClassDefinition<Target> = {
  name: "RangeAreas",
  tracked: true,
  properties: {
    address,
    addressLocal: address,
    areaCount: { get: ({ blocks }) => blocks.length },
    cellCount: {
      get: ({ blocks }) => blocks.reduce((count, { rows, columns }) => count + rows * columns, 0),
    },
  },
  navigation: {
    worksheet: ({ model, sheet }) => model.create.worksheet(sheet),
    conditionalFormats: (target) => hostObject(conditionalFormatCollectionClass, target),
  },
};
