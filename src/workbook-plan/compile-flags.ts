/** Flags of cells, by meaning, as native conditional formats over bounded ranges. */
import { cellAddress } from "./address";
import type { CompiledConditionalFormat } from "./compiled-workbook";
import type { CellPlan, Flag, SheetPlan } from "./sheet-plan";
import { palette } from "./styles";

interface Rule {
  readonly formula: (cell: string) => string;
  readonly look: Pick<CompiledConditionalFormat, "font" | "fill">;
}

/** Short of something, in a figure or in words: one rule, for a sheet has few. */
const short: Rule = {
  formula: (cell) => `IF(ISNUMBER(${cell}),${cell}>0,LEFT(${cell},1)="✗")`,
  look: { font: { color: palette.bad, bold: true } },
};

const rules: Readonly<Record<Flag, readonly Rule[]>> = {
  shortfall: [short],
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
    short,
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

export function compileFlags(sheet: SheetPlan, yearCount: YearCount): CompiledConditionalFormat[] {
  const ranges = new Map<Rule, { readonly first: string; readonly parts: readonly string[] }>();
  sheet.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.flag === undefined) continue;
      const { first, part } = placeOf(cell, { row: index + 1, years: sheet.years, yearCount });
      for (const rule of rules[cell.flag]) {
        const known = ranges.get(rule) ?? { first, parts: [] };
        ranges.set(rule, { ...known, parts: [...known.parts, part] });
      }
    }
  });
  return [...ranges].map(([{ formula, look }, { first, parts }]) => ({
    range: parts.join(" "),
    formula: formula(first),
    ...look,
  }));
}

type YearCount = (axis: "model" | "plan") => number;

interface Home {
  readonly row: number;
  readonly years: SheetPlan["years"];
  readonly yearCount: YearCount;
}

/** The first cell of a planned one, and all of them: those of a series are as many as years. */
function placeOf(
  { kind, column }: CellPlan,
  { row, years, yearCount }: Home,
): Record<"first" | "part", string> {
  const isSeries = kind === "series" && years !== undefined;
  const from = isSeries ? years.firstColumn : column;
  const width = isSeries ? yearCount(years.axis) : 1;
  const first = cellAddress(row, from);
  return { first, part: width === 1 ? first : `${first}:${cellAddress(row, from + width - 1)}` };
}
