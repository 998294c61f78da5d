/** Rule 16: names of sheets that Excel accepts. */
import { qualityRule, type QualityRule } from "../finding";

const longest = 31;

const sheetNamesDiffer = qualityRule(16, "E", "Two sheets have the same name", ({ sheets }) =>
  sheets
    .filter(({ name, position }) =>
      sheets.some((other) => other.position < position && other.name.toLowerCase() === name.toLowerCase()),
    )
    .map(({ name }) => ({ sheet: name })),
);

const sheetNamesAreAllowed = qualityRule(16, "E", "Excel does not allow the name of a sheet", ({ sheets }) =>
  sheets.filter(({ name }) => !isAllowed(name)).map(({ name }) => ({ sheet: name })),
);

/** Excel keeps "History" for its list of tracked changes. */
const isAllowed = (name: string): boolean =>
  name.trim() !== "" &&
  name.length <= longest &&
  !/[[\]:*?/\\]/.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== "history";

/** Rules of this file. */
export const sheetNameRules: readonly QualityRule[] = [sheetNamesDiffer, sheetNamesAreAllowed];
