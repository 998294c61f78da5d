/** Rule 9: all checks are fine. */
import { addresses } from "../area";
import { qualityRule } from "../finding";

export const checksAreZero = qualityRule(9, "E", "The total of all checks is not 0", ({ masterCheck }) => {
  if (masterCheck === null) return [{ sheet: "", detail: "there is none" }];
  const { sheet, cell } = masterCheck;
  return cell.value === 0 ? [] : [{ sheet: sheet.name, cells: addresses([cell]) }];
});
