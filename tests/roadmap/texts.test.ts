/** What the sheets say: every word is there, filled in, and set in clean type. */
import { labels } from "../../src/language/en/labels";
import { languages } from "../../src/language/languages";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { date } from "./cells";

describe.each(languages)("in %s", (language) => {
  const { workbook } = buildRoadmap({ date, language });

  /** Every text of the workbook with the place where it stands. */
  function texts(): [place: string, text: string][] {
    const all: [string, unknown][] = Object.entries(workbook.properties).map(([name, text]) => [name, text]);
    for (const { name, comment } of workbook.names) all.push([name, comment]);
    for (const sheet of workbook.sheets) {
      const at = (place: string): string => `${sheet.name}: ${place}`;
      for (const { row, column, value, formula, link } of sheet.cells) {
        all.push([at(`row ${row}, column ${column}`), value]);
        for (const [, text] of formula?.matchAll(/"((?:[^"]|"")*)"/g) ?? [])
          all.push([at(`=${formula ?? ""}`), text]);
        if (link !== undefined) all.push([at(`link in row ${row}`), link.tip]);
      }
      for (const { range, promptTitle, prompt, errorTitle, error } of sheet.validations) {
        for (const text of [promptTitle, prompt, errorTitle, error])
          all.push([at(`validation of ${range}`), text]);
      }
      for (const { id, title, categoryTitle, valueTitle, alternativeText } of sheet.charts) {
        for (const text of [title, categoryTitle, valueTitle, alternativeText])
          all.push([at(`chart ${id}`), text]);
      }
    }
    return all.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  }

  const matching = (pattern: RegExp): string[] =>
    texts()
      .filter(([, text]) => pattern.test(text))
      .map(([place, text]) => `${place}: ${text}`);

  test("no placeholder is left unfilled", () => {
    expect(texts().length).toBeGreaterThan(2000);
    expect(matching(/[{}]/)).toEqual([]);
  });

  test("nothing reads undefined, null or an object", () => {
    expect(matching(/\b(undefined|NaN|\[object)\b/)).toEqual([]);
  });

  test("no text has two spaces in a row or a line break", () => {
    expect(matching(/ {2}|[\n\r\t\u00A0]/)).toEqual([]);
  });

  test("no cell starts or ends with a space", () => {
    const cells = workbook.sheets.flatMap(({ name, cells }) =>
      cells.map(({ value }) => [name, value] as const),
    );
    expect(cells.filter(([, value]) => typeof value === "string" && value !== value.trim())).toEqual([]);
  });
});

test("every item has words for its label and its method", () => {
  const { evaluation } = buildRoadmap({ date });
  const known = new Set(Object.keys(labels));
  const keys = evaluation.model.items.flatMap(({ id, label, method }) =>
    [...label, ...(method === undefined ? [] : [method])].map((key) => [id, key] as const),
  );
  expect(keys.filter(([, key]) => !known.has(key))).toEqual([]);
});
