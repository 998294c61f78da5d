/** The formulas that documents show are executed, and answer what the documents say. */
import { failureOf, resultOf } from "../../docs/make/formula-result";
import { functionTexts } from "../../docs/make/function-examples";
import { customFunctions } from "../../docs/make/function-metadata";
import { functionNames } from "../functions/calls";
import { documents, read } from "./documents";

const all = customFunctions();

test("every function has a page, and its help link leads to that page", () => {
  expect(all.map(({ id }) => id).sort()).toEqual(functionNames.map((name) => name.toUpperCase()).sort());
  expect(Object.keys(functionTexts).sort()).toEqual(all.map(({ id }) => id).sort());
  for (const { id, page } of all) expect(page.replace(/\.\w+$/, "")).toBe(id.toLowerCase());
});

test.each(all.map(({ id }) => id))("the page of %s shows results as the functions give them", async (id) => {
  const page = read(`docs/functions/${id.toLowerCase()}.md`);
  const shown = [...page.matchAll(/```\n(=.+)\n```\n\nResult: \*{0,2}(.+?)\*{0,2}\n/g)];
  for (const [, formula = "", result = ""] of shown) {
    const output = (await resultOf(formula))[0]?.[0];
    if (Number.isNaN(Number(result))) expect(output).toBe(result);
    else expect(Number(output)).toBeCloseTo(Number(result), 2);
  }
  const failing = [...page.matchAll(/^\| `(=.+)` \| (#.+) \|$/gm)];
  expect(failing.length).toBeGreaterThan(0);
  for (const [, formula = "", sentence] of failing) expect(await failureOf(formula)).toBe(sentence);
});

test("the results in README are those of the functions", async () => {
  const rows = [...read("README.md").matchAll(/ `(=MINERALS\..+?)` \| ([−\d,.]+) /g)];
  expect(rows.length).toBeGreaterThan(4);
  for (const [, formula = "", result = ""] of rows) {
    const decimals = /\.(\d+)$/.exec(result)?.[1]?.length ?? 0;
    const output = (await resultOf(formula))[0]?.[0];
    expect(Number(output).toFixed(decimals)).toBe(result.replaceAll(",", "").replace("−", "-"));
  }
});

test("every function that a document names exists", () => {
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/MINERALS\.([A-Z]{2,})/g)].map(([, name = ""]) => name),
  );
  const known = new Set(all.map(({ id }) => id));
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});
