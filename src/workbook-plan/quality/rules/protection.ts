/** Rule 11: what is computed is protected, what people fill in is open. */
import { qualityRule, type QualityRule } from "../finding";

const computedSheetsAreProtected = qualityRule(
  11,
  "E",
  "A calculation or output sheet is not protected",
  ({ sheets }) =>
    sheets
      .filter(({ compiled, role }) => (role === "calculation" || role === "output") && !compiled.protected)
      .map(({ name }) => ({ sheet: name })),
);

const otherSheetsAreOpen = qualityRule(
  11,
  "E",
  "A sheet is protected that is neither calculation nor output",
  ({ sheets }) =>
    sheets
      .filter(({ compiled, role }) => role !== "calculation" && role !== "output" && compiled.protected)
      .map(({ name }) => ({ sheet: name })),
);

/** Rules of this file. */
export const protectionRules: readonly QualityRule[] = [computedSheetsAreProtected, otherSheetsAreOpen];
