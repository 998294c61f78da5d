import type { BrokenRule } from "../../src/excel/live/broken-rules";
import type { WorkbookCheck } from "../../src/excel/live/check-workbook";
import type { Checked } from "../../src/taskpane/words/check-words";

/** What a check of the workbook finds. */
export const checked = (
  list: readonly BrokenRule[],
  hidden: readonly string[] = [],
  { missing = [], following = [] }: Partial<Pick<Checked, "missing" | "following">> = {},
): WorkbookCheck => ({
  name: "checked",
  sheets: 26,
  rules: 15,
  broken: list,
  missing,
  following,
  hidden,
});
