/** Rule 13: every text can be read on its ground. */
import type { CompiledConditionalFormat } from "../../compiled-workbook";
import { palette, type StyleName, type StyleSpec } from "../../styles";
import { contains, readAreas } from "../area";
import type { AuditedSheet } from "../audited-sheet";
import { contrastRatio } from "../contrast";
import { qualityRule, type QualityRule } from "../finding";

const enough = 4.5;

/** Text and fill as they show, where a conditional format may stand over a style. */
const isPale = (
  { color = palette.ink, fill = palette.paper }: StyleSpec,
  over: Pick<CompiledConditionalFormat, "font" | "fill"> = {},
): boolean => contrastRatio(over.font?.color ?? color, over.fill ?? fill) < enough;

const stylesAreLegible = qualityRule(13, "E", "The text of a style is too pale on its fill", ({ styles }) =>
  Object.entries(styles)
    .filter(([, spec]) => isPale(spec))
    .map(([detail]) => ({ sheet: "", detail })),
);

const flagsAreLegible = qualityRule(
  13,
  "E",
  "The text of a conditional format is too pale on its fill",
  ({ sheets, styles }) =>
    sheets.flatMap((sheet) =>
      sheet.compiled.conditionalFormats
        .filter((format) => [...stylesUnder(format, sheet)].some((style) => isPale(styles[style], format)))
        .map(({ range }) => ({ sheet: sheet.name, cells: [range] })),
    ),
);

/** Styles of the cells a format may change. */
function stylesUnder({ range }: CompiledConditionalFormat, { compiled }: AuditedSheet): Set<StyleName> {
  const areas = readAreas(range) ?? [];
  const covered = compiled.cells.filter(({ row, column }) =>
    areas.some((area) => contains(area, row, column)),
  );
  return new Set(covered.map(({ style }) => style));
}

/** Rules of this file. */
export const legibilityRules: readonly QualityRule[] = [stylesAreLegible, flagsAreLegible];
