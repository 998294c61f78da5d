/** Rule 16: nothing is computed out of sight. */
import { qualityRule, type QualityRule } from "../finding";

const noHiddenSheets = qualityRule(16, "E", "A sheet is hidden", ({ sheets, hiddenSheets }) =>
  sheets.filter(({ name }) => hiddenSheets.has(name)).map(({ name }) => ({ sheet: name })),
);

/** Rules of this file. */
export const hiddenSheetRules: readonly QualityRule[] = [noHiddenSheets];
