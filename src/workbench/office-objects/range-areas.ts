import { contains, intersection, sheetColumns, sheetRows, wholeSheet, type Block } from "../engine/block";
import type { Arguments } from "../rich-api/arguments";
import {
  objectArgument,
  type ClassDefinition,
  type HostObject,
  type PropertyDefinition,
} from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { blockAddress, sheetPrefix } from "./addresses";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import type { SheetTarget } from "./model";
import { demandBlocks, specialCells } from "./special-cells";
import { spreadObject } from "./spread-object";
import { rangeArgument } from "./target-arguments";

export interface AreasTarget extends SheetTarget {
  readonly blocks: readonly Block[];
}

/** Several blocks of a sheet as an object; null where there are none. */
export const areasObject = ({ model, sheet }: SheetTarget, blocks: readonly Block[]): HostObject | null =>
  blocks.length === 0 ? null : hostObject(rangeAreasClass, { model, sheet, blocks });

/** As `areasObject`, and Excel's complaint where there are none. */
export function demandAreas(target: SheetTarget, blocks: readonly Block[]): HostObject {
  const object = areasObject(target, blocks);
  if (object === null) throw itemNotFound();
  return object;
}

const address: PropertyDefinition<AreasTarget> = {
  get: ({ model, sheet, blocks }) =>
    blocks.map((block) => `${sheetPrefix(model.engine.sheetName(sheet))}${blockAddress(block)}`).join(","),
};

const ranges = ({ model, sheet, blocks }: AreasTarget): readonly [HostObject, ...HostObject[]] => {
  const [first, ...others] = demandBlocks(blocks);
  return [model.create.range(sheet, first), ...others.map((each) => model.create.range(sheet, each))];
};

/** All ranges of the areas as one; it has the members of Range. */
const together = (target: AreasTarget): HostObject => spreadObject(ranges(target));

const onEach =
  (method: string) =>
  async (target: AreasTarget, args: Arguments): Promise<null> => {
    await together(target).call(method, args);
    return null;
  };

const moved = (target: AreasTarget, move: (block: Block) => Block): HostObject => {
  const blocks = target.blocks.map(move);
  if (!blocks.every((each) => contains(wholeSheet, each))) throw invalidArgument();
  return demandAreas(target, blocks);
};

function shared(target: AreasTarget, args: Arguments): readonly Block[] {
  const object = objectArgument(args, 0);
  const others =
    object?.definition.name === "RangeAreas"
      ? (object.target as AreasTarget).blocks
      : [rangeArgument(target, args, 0).block];
  return target.blocks.flatMap((one) => others.flatMap((other) => intersection(one, other) ?? []));
}

async function special(target: AreasTarget, args: Arguments): Promise<readonly Block[]> {
  const found: Block[] = [];
  for (const block of target.blocks) found.push(...(await specialCells({ ...target, block }, args)));
  return found;
}

async function used(target: AreasTarget, args: Arguments): Promise<readonly Block[]> {
  const { model, sheet, blocks } = target;
  await model.engine.settle();
  const block = model.engine.usedBlock(sheet, args.optionalBoolean(0) !== true);
  return block === null ? [] : blocks.flatMap((each) => intersection(each, block) ?? []);
}

/** The blocks one by one. */
export const rangeCollectionClass: ClassDefinition<AreasTarget> = {
  name: "RangeCollection",
  items: (target) => ranges(target),
  methods: {
    getCount: ({ blocks }) => blocks.length,
    getItemAt(target, args) {
      const block = target.blocks[args.count(0)];
      if (block === undefined) throw itemNotFound();
      return target.model.create.range(target.sheet, block);
    },
  },
};

/** Several blocks of cells of one sheet. */
export const rangeAreasClass: ClassDefinition<AreasTarget> = {
  name: "RangeAreas",
  tracked: true,
  properties: {
    address,
    addressLocal: address,
    areaCount: { get: ({ blocks }) => blocks.length },
    cellCount: {
      get: ({ blocks }) => blocks.reduce((count, { rows, columns }) => count + rows * columns, 0),
    },
    isEntireColumn: { get: ({ blocks }) => blocks.every(({ rows }) => rows === sheetRows) },
    isEntireRow: { get: ({ blocks }) => blocks.every(({ columns }) => columns === sheetColumns) },
    style: {
      get: (target) => together(target).get("style"),
      set: (target, value) => together(target).set("style", value),
    },
  },
  navigation: {
    areas: (target) => hostObject(rangeCollectionClass, target),
    worksheet: ({ model, sheet }) => model.create.worksheet(sheet),
    conditionalFormats: (target) => hostObject(conditionalFormatCollectionClass, target),
    dataValidation: (target) => together(target).navigate("dataValidation"),
    format: (target) => together(target).navigate("format"),
  },
  methods: {
    calculate: onEach("calculate"),
    clear: onEach("clear"),
    getEntireColumn: (target) => moved(target, (each) => ({ ...each, row: 0, rows: sheetRows })),
    getEntireRow: (target) => moved(target, (each) => ({ ...each, column: 0, columns: sheetColumns })),
    getOffsetRangeAreas: (target, args) =>
      moved(target, (each) => ({
        ...each,
        row: each.row + args.number(0),
        column: each.column + args.number(1),
      })),
    getIntersection: (target, args) => demandAreas(target, shared(target, args)),
    getIntersectionOrNullObject: (target, args) => areasObject(target, shared(target, args)),
    getSpecialCells: async (target, args) => demandAreas(target, await special(target, args)),
    getSpecialCellsOrNullObject: async (target, args) => areasObject(target, await special(target, args)),
    getUsedRangeAreas: async (target, args) => demandAreas(target, await used(target, args)),
    getUsedRangeAreasOrNullObject: async (target, args) => areasObject(target, await used(target, args)),
    select: ({ model, sheet, blocks: [first] }) => {
      if (first !== undefined) model.engine.select(sheet, first);
    },
  },
};
