/** No text of the grid shows the key of a word in place of the word. */
import { readFileSync } from "node:fs";
import { gridWords } from "../../src/workbench/page/univer/words";

const wordAt = (key: string): unknown =>
  key
    .split(".")
    .reduce<unknown>(
      (words, part) => (typeof words === "object" && words !== null ? Reflect.get(words, part) : undefined),
      gridWords,
    );

test("how far a calculation is has its words", () => {
  const script = readFileSync(require.resolve("@univerjs/sheets-formula"), "utf8");
  const keys = script.match(/(?<=")sheets-formula\.progress\.[a-z-]+(?=")/g) ?? [];
  expect(new Set(keys).size).toBe(5);
  for (const key of keys) expect([key, typeof wordAt(key)]).toEqual([key, "string"]);
});
