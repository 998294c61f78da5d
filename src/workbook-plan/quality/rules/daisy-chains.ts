/** Rule 8: a link leads to the figure itself, not to another link. */
import { isYearHeading } from "../audited-sheet";
import { qualityRule, type QualityRule } from "../finding";
import { inFormulas } from "../places";

const noDaisyChains = qualityRule(8, "W", "A link leads to another link", (workbook) =>
  inFormulas(workbook, ({ cell }, sheet) => {
    if (isYearHeading(cell)) return null;
    const target = workbook.linkTarget(sheet, cell);
    const next = target === null ? null : workbook.linkTarget(target.sheet, target.cell);
    return next === null ? null : `it could lead to ${next.sheet.name} itself`;
  }),
);

/** Rules of this file. */
export const daisyChainRules: readonly QualityRule[] = [noDaisyChains];
