/** Rule 13: every text can be read on its ground. */
import type { CompiledConditionalFormat } from "../../compiled-workbook";
import { palette, type StyleName, type StyleSpec, styles } from "../../styles";
import { contains, readAreas } from "../area";
import type { AuditedSheet } from "../audited-sheet";
import { contrastRatio } from "../contrast";
import { qualityRule, type QualityRule } from "../finding";

const enough = 4.5;

const fillOf = (style: StyleName): string => (styles[style] as StyleSpec).fill ?? palette.paper;
const colorOf = (style: StyleName): string => (styles[style] as StyleSpec).color ?? palette.ink;
const isPale = (text: string, ground: string): boolean => contrastRatio(text, ground) < enough;

/** Styles of the workbook whose text is too pale on its fill. */
export const paleStyles = (table: Readonly<Record<string, StyleSpec>>): string[] =>
  Object.entries(table)
    .filter(([, { color = palette.ink, fill = palette.paper }]) => isPale(color, fill))
    .map(([name]) => name);

const stylesAreLegible = qualityRule(13, "E", "The text of a style is too pale on its fill", () =>
  paleStyles(styles).map((detail) => ({ sheet: "", detail })),
);

const flagsAreLegible = qualityRule(
  13,
  "E",
  "The text of a conditional format is too pale on its fill",
  ({ sheets }) =>
    sheets.flatMap((sheet) =>
      sheet.compiled.conditionalFormats
        .filter((format) => stylesUnder(format, sheet).some((style) => isPaleOver(format, style)))
        .map(({ range }) => ({ sheet: sheet.name, cells: [range] })),
    ),
);

const isPaleOver = ({ font, fill }: CompiledConditionalFormat, style: StyleName): boolean =>
  isPale(font?.color ?? colorOf(style), fill ?? fillOf(style));

/** Styles of the cells a format may change. */
function stylesUnder({ range }: CompiledConditionalFormat, { compiled }: AuditedSheet): StyleName[] {
  const areas = readAreas(range) ?? [];
  const covered = compiled.cells.filter(({ row, column }) =>
    areas.some((area) => contains(area, row, column)),
  );
  return [...new Set(covered.map(({ style }) => style))];
}

/** Rules of this file. */
export const legibilityRules: readonly QualityRule[] = [stylesAreLegible, flagsAreLegible];
