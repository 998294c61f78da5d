/** Flags of cells, by meaning, as native conditional formats over bounded ranges. */
import { cellAddress } from "./address";
import type { CompiledConditionalFormat } from "./compiled-workbook";
import type { Flag, SheetPlan } from "./sheet-plan";
import { palette } from "./styles";

interface Rule {
  readonly formula: (cell: string) => string;
  readonly look: Pick<CompiledConditionalFormat, "font" | "fill">;
}

const rules: Readonly<Record<Flag, readonly Rule[]>> = {
  shortfall: [
    {
      formula: (cell) => `AND(ISNUMBER(${cell}),${cell}>0)`,
      look: { font: { color: palette.bad, bold: true } },
    },
  ],
  check: [
    {
      formula: (cell) => `${cell}<>0`,
      look: { font: { color: palette.paper, bold: true }, fill: palette.bad },
    },
  ],
  missing: [{ formula: (cell) => `ISTEXT(${cell})`, look: { font: { color: palette.muted } } }],
  status: [{ formula: (cell) => `LEN(${cell})>0`, look: { font: { color: palette.ink } } }],
  standing: [
    { formula: (cell) => `LEFT(${cell},1)="✓"`, look: { font: { color: palette.good, bold: true } } },
    { formula: (cell) => `LEFT(${cell},1)="✗"`, look: { font: { color: palette.bad, bold: true } } },
    { formula: (cell) => `LEFT(${cell},1)="–"`, look: { font: { color: palette.muted } } },
  ],
  bar: [
    {
      formula: (cell) => `${cell}=2`,
      look: { font: { color: palette.paper }, fill: palette.zinc },
    },
    {
      formula: (cell) => `${cell}=1`,
      look: { font: { color: palette.ink }, fill: palette.barFill },
    },
  ],
};

export function compileFlags(
  sheet: SheetPlan,
  yearCount: (axis: "model" | "plan") => number,
): CompiledConditionalFormat[] {
  const ranges = new Map<Flag, { first: string; parts: string[] }>();
  sheet.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.flag === undefined) continue;
      const width = cell.kind === "series" && sheet.years !== undefined ? yearCount(sheet.years.axis) : 1;
      const column = cell.kind === "series" ? (sheet.years?.firstColumn ?? cell.column) : cell.column;
      const first = cellAddress(index + 1, column);
      const part = width === 1 ? first : `${first}:${cellAddress(index + 1, column + width - 1)}`;
      const known = ranges.get(cell.flag);
      if (known === undefined) ranges.set(cell.flag, { first, parts: [part] });
      else known.parts.push(part);
    }
  });
  return [...ranges].flatMap(([flag, { first, parts }]) =>
    rules[flag].map(({ formula, look }) => ({ range: parts.join(" "), formula: formula(first), ...look })),
  );
}
