/** Changes how cells look, those of a sheet that follow each other together. */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Block } from "../block";
import type { SheetId } from "../workbook-engine";
import { grow, type MatrixWriter } from "./matrix-writer";
import { sizeCommands } from "./size-writer";
import type { UniverContext } from "./univer-context";
import { waiting } from "./waiting";

export interface LookWriter {
  /** `look` says what to change of a cell of the block; null leaves it as it is. */
  change(
    sheet: SheetId,
    block: Block,
    look: (row: number, column: number) => Readonly<IStyleData> | null,
  ): void;
  /** Takes every look away. */
  clear(sheet: SheetId, block: Block): void;
  /** How a cell looks with the changes that are gathered, given how it looks without. */
  shown(sheet: SheetId, row: number, column: number, stored: Nullable<IStyleData>): Nullable<IStyleData>;
  /** Makes the changes that are gathered; whoever reads what they change in the grid does this first. */
  readonly flush: () => void;
  dispose(): void;
}

interface Gathered {
  readonly sheet: SheetId;
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly blocks: Block[];
}

export function lookWriter(context: UniverContext, write: MatrixWriter): LookWriter {
  let gathered: Gathered | null = null;
  let merged = mergedLooks();

  function flush(): void {
    if (gathered === null) return;
    const { sheet, cells, blocks } = gathered;
    gathered = null;
    merged = mergedLooks();
    write(sheet, cells, blocks);
  }

  function gather(sheet: SheetId, block: Block): Gathered {
    if (gathered !== null && gathered.sheet !== sheet) flush();
    grow(context, sheet, block);
    if (gathered === null) {
      gathered = { sheet, cells: {}, blocks: [] };
      wait.soon();
    }
    gathered.blocks.push(block);
    return gathered;
  }

  const wait = waiting(context.commands, flush, sizeCommands);
  return {
    change(sheet, block, look) {
      const { cells } = gather(sheet, block);
      for (let row = 0; row < block.rows; row += 1) {
        const line = (cells[block.row + row] ??= {});
        for (let column = 0; column < block.columns; column += 1) {
          const change = look(row, column);
          const place = block.column + column;
          if (change !== null) line[place] = { s: merged(line[place]?.s, change) };
        }
      }
    },
    clear(sheet, block) {
      flush();
      const cells: Record<number, Record<number, ICellData>> = {};
      for (let row = 0; row < block.rows; row += 1) {
        const line: Record<number, ICellData> = {};
        for (let column = 0; column < block.columns; column += 1) line[block.column + column] = { s: null };
        cells[block.row + row] = line;
      }
      grow(context, sheet, block);
      write(sheet, cells, [block]);
    },
    shown(sheet, row, column, stored) {
      const change = gathered?.sheet === sheet ? gathered.cells[row]?.[column]?.s : undefined;
      return typeof change === "object" && change !== null ? merged(stored, change) : stored;
    },
    flush,
    dispose: wait.dispose,
  };
}

/** One change after another as one change; many cells share the same two, which are put together once. */
function mergedLooks(): (before: Nullable<ICellData["s"]>, next: IStyleData) => IStyleData {
  const known = new Map<IStyleData, Map<IStyleData, IStyleData>>();
  return (before, next) => {
    if (typeof before !== "object" || before === null) return next;
    const after = known.get(before) ?? new Map<IStyleData, IStyleData>();
    known.set(before, after);
    const both = after.get(next) ?? together(before, next);
    after.set(next, both);
    return both;
  };
}

function together(before: IStyleData, next: IStyleData): IStyleData {
  const borders: Nullable<IStyleData["bd"]> = next.bd;
  return { ...before, ...next, ...(before.bd && borders ? { bd: { ...before.bd, ...borders } } : {}) };
}
