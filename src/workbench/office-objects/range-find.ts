import { intersection, type Block } from "../engine/block";
import { checkProtection } from "../limits/protected-cells";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isRecord } from "../rich-api/wire";
import { cellContents } from "./cell-contents";
import { cellInput } from "./cell-input";
import type { RangeTarget, SheetTarget } from "./model";
import { oneOf } from "./readers";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function criteriaOf(value: unknown): Criteria {
  if (value !== null && value !== undefined && !isRecord(value)) throw invalidArgument();
  const { completeMatch, matchCase, searchDirection } = value ?? {};
  return {
    completeMatch: completeMatch === true,
    matchCase: matchCase === true,
    backwards:
      searchDirection !== undefined &&
      searchDirection !== null &&
      oneOf("Forward", "Backwards")(searchDirection) === "Backwards",
  };
}

/** What a search text finds: `*` stands for any text, `?` for one character, `~` takes their meaning away. */
export function searchPattern(text: string, { completeMatch, matchCase }: Partial<Criteria>): RegExp {
  const source = text.replace(/~([*?~])|[*]|[?]|[\\^$.+()[\]{}|]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return { "*": ".*", "?": "." }[found] ?? `\\${found}`;
  });
  return new RegExp(completeMatch === true ? `^${source}$` : source, matchCase === true ? "gsu" : "gsiu");
}

/** The part of a range that holds something. */
const filled = ({ model, sheet, block }: RangeTarget): Block | null => {
  const used = model.engine.usedBlock(sheet, false);
  return used === null ? null : intersection(used, block);
};

/** Cells whose text or formula fits, row by row. */
async function matches(target: RangeTarget, pattern: RegExp): Promise<Block[]> {
  const { engine } = target.model;
  await engine.settle();
  const area = filled(target);
  if (area === null) return [];
  const shown = engine.text(target.sheet, area);
  const formulas = engine.formulas(target.sheet, area);
  const found: Block[] = [];
  shown.forEach((row, r) => {
    row.forEach((text, c) => {
      const formula = formulas[r]?.[c] ?? null;
      const fits = [text, formula].some((each) => each !== null && each !== "" && each.search(pattern) >= 0);
      if (fits) found.push({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
    });
  });
  return found;
}

/** Range.findOrNullObject. */
export async function findCell(target: RangeTarget, args: Arguments): Promise<HostObject | null> {
  const text = args.string(0);
  if (text === "") throw invalidArgument();
  const criteria = criteriaOf(args.raw(1));
  const found = (await matches(target, searchPattern(text, criteria))).at(criteria.backwards ? -1 : 0);
  return found === undefined ? null : target.model.create.range(target.sheet, found);
}

/** Range.find. */
export async function findCellOrThrow(target: RangeTarget, args: Arguments): Promise<HostObject> {
  const found = await findCell(target, args);
  if (found === null) throw itemNotFound();
  return found;
}

/** The cells of a sheet that fit, as blocks; null if there is none. */
export async function findAllCells(
  { model, sheet }: SheetTarget,
  args: Arguments,
): Promise<readonly Block[] | null> {
  const text = args.string(0);
  if (text === "") throw invalidArgument();
  const used = model.engine.usedBlock(sheet, false);
  if (used === null) return null;
  const found = await matches({ model, sheet, block: used }, searchPattern(text, criteriaOf(args.raw(1))));
  return found.length === 0 ? null : joined(found);
}

/** Cells beside each other in a column become one block, as in the addresses that Excel answers. */
export function joined(cells: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const cell of cells) {
    const left = blocks.findIndex(
      (each) => each.row === cell.row && each.rows === 1 && each.column + each.columns === cell.column,
    );
    const block = blocks[left];
    if (block === undefined) blocks.push(cell);
    else blocks[left] = { ...block, columns: block.columns + 1 };
  }
  return stacked(blocks);
}

/** Blocks of the same columns in rows that follow each other become one. */
function stacked(blocks: readonly Block[]): Block[] {
  const done: Block[] = [];
  for (const block of blocks) {
    const above = done.findIndex(
      (each) =>
        each.column === block.column && each.columns === block.columns && each.row + each.rows === block.row,
    );
    const other = done[above];
    if (other === undefined) done.push(block);
    else done[above] = { ...other, rows: other.rows + block.rows };
  }
  return done;
}

/** Replaces a text in formulas and values; answers how many replacements were made. */
export async function replaceAll(target: RangeTarget, args: Arguments): Promise<number> {
  const replacement = args.string(1);
  const pattern = searchPattern(args.string(0), criteriaOf(args.raw(2)));
  const { engine, document } = target.model;
  await engine.settle();
  const area = filled(target);
  if (area === null) return 0;
  checkProtection(document.sheet(target.sheet), "write", area);
  let count = 0;
  cellContents({ ...target, block: area }).forEach((row, r) => {
    row.forEach(({ formula, value }, c) => {
      const text = formula ?? (value === null || typeof value === "object" ? "" : String(value));
      const next = text.replace(pattern, () => replacement);
      const times = text.match(pattern)?.length ?? 0;
      if (text === "" || times === 0) return;
      count += times;
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      engine.write(target.sheet, cell, [
        [cellInput(next, engine.style(target.sheet, cell.row, cell.column).numberFormat)],
      ]);
    });
  });
  return count;
}
