/** Rule 9: all checks are fine. */
import { addresses } from "../area";
import { qualityRule, type QualityRule } from "../finding";

const checksAreZero = qualityRule(9, "E", "The total of all checks is not 0", ({ masterCheck }) => {
  if (masterCheck === null) return [{ sheet: "", detail: "there is none" }];
  const { sheet, cell } = masterCheck;
  return cell.value === 0 ? [] : [{ sheet: sheet.name, cells: addresses([cell]) }];
});

/** Rules of this file. */
export const masterCheckRules: readonly QualityRule[] = [checksAreZero];
