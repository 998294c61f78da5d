/** Findings gathered by rule and place. */
import { brokenRules, cellFindings } from "../../../src/excel/live/broken-rules";
import type { Finding } from "../../../src/workbook-plan/quality/finding";

const finding = (cells: readonly string[]): Finding => ({
  rule: 5,
  level: "E",
  reason: "A demand",
  sheet: "Balance",
  cells,
});

test("a sheet as a whole is told beside its cells", () => {
  const told = brokenRules(cellFindings([finding([]), finding(["B2:C2"]), finding(["B3:C3"]), finding([])]));
  expect(told.map(({ cells }) => cells)).toEqual([null, "B2:C3"]);
});
