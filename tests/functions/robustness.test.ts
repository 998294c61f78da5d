/** Whatever cells hold, a function answers with numbers, texts or an error with its sentence: 300 lists of arguments each, 10,000 in tests/long. */
import { functionNames } from "./calls";
import { tryLists } from "./argument-lists/try-lists";

const lists = 300;

test.each(functionNames)("%s", async (name) => {
  const { outcomes, longest } = await tryLists(name, lists, 1);
  // Enough lists are right, so that answers are looked at and not only refusals.
  expect(outcomes.get("values")).toBeGreaterThan(lists / 12);
  expect(outcomes.get("#VALUE!")).toBeGreaterThan(lists / 12);
  // The long run holds calls to a second; here it is enough that none is stuck.
  expect(longest).toBeLessThan(20_000);
});
