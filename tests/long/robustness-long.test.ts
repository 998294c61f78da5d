/** Ten thousand lists of arguments a function, and the report of what came of them. */
import { readText, writeText } from "../../docs/make/markdown";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { limit, warmUp } from "../functions/argument-lists/call-time";
import { functionNames } from "../functions/calls";
import { tryLists, type Tried } from "../functions/argument-lists/try-lists";
import { reportPath, robustnessReport, withoutTimes } from "./robustness-report";

const lists = 10_000;
const tried = new Map<string, Tried>();

test.each(functionNames)(
  "%s answers everything, none of it in more than a second",
  async (name) => {
    // Its part of the add-in is loaded and its model built once, before the first list.
    await warmUp(name);
    const result = await tryLists(name, lists, 2);
    tried.set(name, result);
    expect(result.longest).toBeLessThan(limit);
  },
  1_200_000,
);

test("the committed report says what this run found", () => {
  expect([...tried.keys()]).toEqual(functionNames);
  const report = robustnessReport(lists, tried);
  const committed = existsSync(join(__dirname, "../..", reportPath)) ? readText(reportPath) : "";
  if (withoutTimes(committed) !== withoutTimes(report)) writeText(reportPath, report);
  expect(withoutTimes(committed)).toBe(withoutTimes(report));
});
