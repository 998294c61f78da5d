/** Columns wide enough and rows high enough for the words of a sheet, in whatever language they are. */
import { columnPixels, digitPixels } from "./column-pixels";
import type { CompiledCell } from "./compiled-workbook";
import { fontDefaults } from "./font-defaults";
import type { SheetPlan } from "./sheet-plan";
import { styles, type StyleSpec } from "./styles";
import { hasFullWidth, lineCount, textPixels } from "./text-width";

/** Pixels of padding in a cell and of one step of indent. */
const padding = 5;
const indentPixels = 9;
/** Points of a line of text over its font size, and of the space above and below; Japanese lines are higher. */
const lineFactor = 1.3;
const japaneseLineFactor = 1.4;
const rowPadding = 2;
/** The part of a width that words may fill: on paper they come out a little wider than measured. */
const caution = 0.96;
/** The same where words run in one line, which is measured more closely than lines that wrap. */
const lineCaution = 0.97;

const specOf = (cell: CompiledCell): StyleSpec => styles[cell.style];
const lookOf = ({ size = fontDefaults.size, bold = false }: StyleSpec) => ({ size, bold });

const isBlank = ({ value, formula }: CompiledCell): boolean =>
  formula === undefined && (value === null || value === "");

/** The words of a cell that start at its left edge and may run over blank cells beside it. */
function runningWords(cell: CompiledCell): string | null {
  const { wrap, align } = specOf(cell);
  const runs = wrap !== true && align !== "right" && align !== "center";
  return runs && typeof cell.value === "string" ? cell.value : null;
}

/**
 * The planned widths; the widest column that a text may run over grows until the text ends short of the next filled
 * cell, or at the edge of the printed columns. Texts beyond that edge run on freely.
 */
export function fitColumns(
  sheet: SheetPlan,
  cells: readonly CompiledCell[],
  planned: readonly number[],
): readonly number[] {
  const widths = [...planned];
  const edge = sheet.print.lastColumn ?? planned.length;
  for (const row of byRow(cells).values()) {
    const filled = row.filter((cell) => !isBlank(cell)).sort((one, other) => one.column - other.column);
    filled.forEach((cell, index) => {
      const words = runningWords(cell);
      if (words === null || cell.column > edge) return;
      const spec = specOf(cell);
      const next = filled[index + 1]?.column;
      const space = next === undefined ? padding : 2 * padding;
      const needed =
        textPixels(words, lookOf(spec)) / lineCaution + space + (spec.indent ?? 0) * indentPixels;
      widenTo(widths, needed, cell.column, (next ?? edge + 1) - 1);
    });
  }
  return widths;
}

function widenTo(widths: number[], needed: number, first: number, last: number): void {
  const room = widths.slice(first - 1, last);
  const missing = needed - room.reduce((sum, width) => sum + columnPixels(width), 0);
  if (missing <= 0 || room.length === 0) return;
  const widest = first - 1 + room.indexOf(Math.max(...room));
  widths[widest] = Math.ceil((widths[widest] ?? 0) + missing / digitPixels);
}

/** Planned heights by row; rows that have one grow until their wrapping texts fit. */
export function fitRows(
  sheet: SheetPlan,
  cells: readonly CompiledCell[],
  widths: readonly number[],
): readonly { readonly row: number; readonly height: number }[] {
  const rows = byRow(cells);
  return sheet.rows.flatMap(({ height }, index) => {
    if (height === undefined) return [];
    const needed = (rows.get(index + 1) ?? []).map((cell) => heightOf(cell, widths));
    return [{ row: index + 1, height: Math.max(height, ...needed) }];
  });
}

function heightOf(cell: CompiledCell, widths: readonly number[]): number {
  const spec = specOf(cell);
  if (spec.wrap !== true || typeof cell.value !== "string") return 0;
  const look = lookOf(spec);
  const room = columnPixels(widths[cell.column - 1] ?? 0) - padding - (spec.indent ?? 0) * indentPixels;
  const factor = hasFullWidth(cell.value) ? japaneseLineFactor : lineFactor;
  return Math.ceil(lineCount(cell.value, look, room * caution) * look.size * factor + rowPadding);
}

function byRow(cells: readonly CompiledCell[]): ReadonlyMap<number, CompiledCell[]> {
  const rows = new Map<number, CompiledCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}
