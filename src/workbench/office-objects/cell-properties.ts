import { blockOf, type Block } from "../engine/block";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import { wrongShape } from "../limits/cell-limits";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { isList, isRecord } from "../rich-api/wire";
import type { RangeTarget } from "./model";

type Properties = Readonly<Record<string, unknown>>;

/** Reads what `wanted` marks with true, and below objects what it marks there. */
function readProperties(object: HostObject, wanted: Properties): Properties {
  const { name, properties, navigation } = object.definition;
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, each]) => each === true || isRecord(each))
      .map(([member, each]) => {
        if (properties?.[member] !== undefined) return [member, object.get(member)];
        const below = navigation?.[member] === undefined ? null : object.navigate(member);
        if (below === null || !isRecord(each)) throw apiNotFound(`${name}.${member}`);
        return [member, readProperties(below, each)];
      }),
  );
}

/** Sets properties of an object and of those below it. */
async function writeProperties(object: HostObject, given: unknown): Promise<void> {
  if (!isRecord(given)) throw invalidArgument();
  for (const [member, value] of Object.entries(given)) {
    if (value !== null && value !== undefined) await writeProperty(object, member, value);
  }
}

async function writeProperty(object: HostObject, member: string, value: unknown): Promise<void> {
  const { name, properties, navigation } = object.definition;
  if (properties?.[member]?.set !== undefined) {
    await object.set(member, value);
    return;
  }
  const below = navigation?.[member] === undefined ? null : object.navigate(member);
  if (below === null) throw apiNotFound(`${name}.${member}`);
  await writeProperties(below, value);
}

const cellAt = (block: Block, row: number, column: number): Block => ({
  row: block.row + row,
  column: block.column + column,
  rows: 1,
  columns: 1,
});
const rowsOf = (block: Block): Block[] =>
  Array.from({ length: block.rows }, (_, row) => ({ ...block, row: block.row + row, rows: 1 }));
const columnsOf = (block: Block): Block[] =>
  Array.from({ length: block.columns }, (_, column) => ({
    ...block,
    column: block.column + column,
    columns: 1,
  }));

const readEach = ({ model, sheet }: RangeTarget, blocks: readonly Block[], args: Arguments): Properties[] =>
  blocks.map((block) => readProperties(model.create.range(sheet, block), args.record(0)));

async function writeEach(
  { model, sheet }: RangeTarget,
  blocks: readonly Block[],
  given: unknown,
): Promise<void> {
  if (!isList(given) || given.length !== blocks.length) throw wrongShape();
  for (const [index, block] of blocks.entries()) {
    await writeProperties(model.create.range(sheet, block), given[index]);
  }
}

/** Methods of Range that read or set properties of many cells at once. */
export const cellProperties: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  getCellProperties: (target, args) =>
    blockOf(target.block, (row, column) =>
      readProperties(
        target.model.create.range(target.sheet, cellAt(target.block, row, column)),
        args.record(0),
      ),
    ),
  getRowProperties: (target, args) => readEach(target, rowsOf(target.block), args),
  getColumnProperties: (target, args) => readEach(target, columnsOf(target.block), args),
  async setCellProperties(target, args) {
    const given = args.raw(0);
    if (!isList(given) || given.length !== target.block.rows) throw wrongShape();
    for (const [index, row] of rowsOf(target.block).entries()) {
      await writeEach(target, columnsOf(row), given[index]);
    }
  },
  setRowProperties: (target, args) => writeEach(target, rowsOf(target.block), args.raw(0)),
  setColumnProperties: (target, args) => writeEach(target, columnsOf(target.block), args.raw(0)),
};
