/** The sentences of the pane in every language: complete, and each with the values that it is given. */
import fc from "../support/properties";
import { languageOf, languages } from "../../src/language/languages";
import { paneStarts } from "../../src/language/pane-starts";
import { loadPaneEdition } from "../../src/language/pane-editions";
import { editions, leftInEnglish } from "./editions";

type Sentence = string | ((...values: unknown[]) => string);

/** Every sentence of an edition by its path, such as "review.back". */
function sentencesOf(words: unknown, path = ""): [path: string, sentence: Sentence][] {
  if (typeof words === "string" || typeof words === "function") return [[path, words as Sentence]];
  return Object.entries(words as object).flatMap(([key, value]) =>
    sentencesOf(value, path === "" ? key : `${path}.${key}`),
  );
}

const catalogues = new Map(
  languages.map((language) => {
    const { pane, check } = editions[language];
    return [language, sentencesOf({ ...pane, check })];
  }),
);
const original = catalogues.get("en")!;
const others = languages.filter((language) => language !== "en");

/** Sentences that take names in a list. */
const takesList = new Set([
  "check.missing",
  "know.leftOver",
  "know.copies",
  "know.keptNames",
  "know.withoutPrint",
  "explain.said",
  "together",
]);

/** Values for a sentence, none of which any sentence has of its own. */
function valuesFor(path: string, { length }: (...values: unknown[]) => string, numbers: number[]): unknown[] {
  const values = numbers.map((number) => `Q${String(number)}`);
  return takesList.has(path) ? [values] : values.slice(0, length);
}

const numbers = fc.uniqueArray(fc.integer({ min: 2, max: 9999 }), { minLength: 4, maxLength: 4 });

test("there is a good number of sentences, and every language has the same", () => {
  expect(original.length).toBeGreaterThan(150);
  for (const language of others)
    expect(catalogues.get(language)!.map(([path]) => path)).toEqual(original.map(([path]) => path));
});

describe.each(languages)("%s", (language) => {
  const catalogue = catalogues.get(language)!;
  const functions = catalogue.filter(
    (entry): entry is [string, (...values: unknown[]) => string] => typeof entry[1] === "function",
  );

  test("a sentence says every value that it is given, and nothing reads undefined", () => {
    fc.assert(
      fc.property(numbers, (given) => {
        for (const [path, sentence] of functions) {
          const values = valuesFor(path, sentence, given);
          const text = sentence(...values);
          const missing = values.flat().filter((value) => !text.includes(String(value)));
          expect([path, missing]).toEqual([path, []]);
          expect(text).not.toMatch(/undefined|NaN|\[object|[{}]| {2}/);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("a sentence takes as many values as in English", () => {
    const lengths = (of: typeof catalogue): unknown =>
      of.map(([path, sentence]) => [path, typeof sentence === "function" ? sentence.length : 0]);
    expect(lengths(catalogue)).toEqual(lengths(original));
  });

  test("its scripts load, and the page has words before that", async () => {
    expect(await loadPaneEdition(language)).toBe(editions[language]);
    for (const text of Object.values(paneStarts[language])) expect(leftInEnglish(text, language)).toBeNull();
  });
});

describe.each(others)("%s", (language) => {
  test("no sentence is left in English", () => {
    const given = [11, 22, 33, 44];
    const said = (of: typeof original): [string, string][] =>
      of.map(([path, sentence]) => [
        path,
        typeof sentence === "string" ? sentence : sentence(...valuesFor(path, sentence, given)),
      ]);
    const english = new Map(said(original));
    const plain = (text: string): string => text.replace(/Q\d+/g, "");
    // Made of nothing but values and signs.
    const without = /^[\dQ\s–.,:→]*$/;
    const left = said(catalogues.get(language)!).filter(
      ([path, text]) =>
        !without.test(text) &&
        text !== "Minerals Roadmap" &&
        (text === english.get(path) || leftInEnglish(plain(text), language) !== null),
    );
    expect(left).toEqual([]);
  });

  test("one and many are told in words that fit", () => {
    const { done, know, removed } = editions[language].pane;
    const { broken, besides, following } = editions[language].check;
    const lost = (entries: number): string => know.lost(entries, "Q");
    const ofOtherPartners = (entries: number): string => know.ofOtherPartners(entries, "Q");
    for (const words of [
      done.added,
      done.updated,
      done.kept,
      ofOtherPartners,
      removed.text,
      lost,
      broken,
      besides,
      following,
    ]) {
      expect(words(1)).toContain("1");
      // Spanish inflects, Japanese does not.
      expect(words(1).replace("1", "2") === words(2)).toBe(language === "ja");
    }
  });
});

test.each([
  ["ja-JP", "ja"],
  ["ja", "ja"],
  ["JA_JP", "ja"],
  ["es-PE", "es"],
  ["es-419", "es"],
  ["en-GB", "en"],
  ["pt-BR", "en"],
  ["jam", "en"],
  ["", "en"],
])("the locale %p is spoken to in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
