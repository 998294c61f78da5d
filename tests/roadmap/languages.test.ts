/** The workbook in every language: the same model in other words, complete, and wide enough for them. */
import { partnerships } from "../../src/data/partners";
import { type Language, languages } from "../../src/language/languages";
import { wordsOf } from "../../src/language/workbook-words";
import { auditWords } from "../../src/roadmap/audit-words";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { roadmapWords } from "../../src/roadmap/roadmap-words";
import { checkQuality } from "../../src/workbook-plan/quality/check-quality";
import { date } from "./cells";

const built = new Map(languages.map((language) => [language, buildRoadmap({ date, language })]));
const inLanguage = (language: Language): Roadmap => built.get(language)!;
const english = inLanguage("en");
const others = languages.filter((language) => language !== "en");

/** Every text of an edition by its path, such as "sheets.head.line". */
function textsOf(words: unknown, path = ""): [path: string, text: string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    textsOf(value, path === "" ? key : `${path}.${key}`),
  );
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!.toLowerCase()).sort();

describe.each(others)("%s", (language) => {
  const { workbook, options } = inLanguage(language);
  const { labels, sheets, units, records, actions, risks } = wordsOf(language);
  const translated = new Map(textsOf({ labels, sheets, units, records }));

  test("every text has the placeholders of the English one", () => {
    const original = textsOf({ ...wordsOf("en"), actions: null, risks: null });
    expect(original.length).toBeGreaterThan(500);
    const differing = original.filter(
      ([path, text]) =>
        placeholders(translated.get(path) ?? "{missing}").join() !== placeholders(text).join(),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test("every starter action and risk and pair of partners has its words", () => {
    const pairs = Object.values(partnerships);
    const ids = (of: (typeof pairs)[number]["actions" | "risks"][]): string[] =>
      of.flatMap((records) => records.map(({ id }) => id)).sort();
    expect(Object.keys(actions ?? {}).sort()).toEqual(ids(pairs.map((pair) => pair.actions)));
    expect(Object.keys(risks ?? {}).sort()).toEqual(ids(pairs.map((pair) => pair.risks)));
    for (const pair of pairs) {
      const words = roadmapWords(options, pair);
      expect(words.agreement(pair.id)).not.toBe(pair.agreement);
      expect(words.fill("{home}, {producer}")).not.toMatch(/[{}]/);
    }
  });

  test("figures and formulas are those of the English workbook", () => {
    const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'[^']*'!|[\p{L}_]+!/gu, "·");
    workbook.sheets.forEach(({ id, cells, role }, index) => {
      const original = english.workbook.sheets[index]!;
      expect(id).toBe(original.id);
      expect(role).toBe(original.role);
      const numbers = (of: typeof cells) => of.map(({ value }) => (typeof value === "number" ? value : null));
      expect(numbers(cells)).toEqual(numbers(original.cells));
      // Sentences order their parts in their own way.
      if (id === "dashboard") return;
      expect(cells.map(({ formula }) => bare(formula ?? ""))).toEqual(
        original.cells.map(({ formula }) => bare(formula ?? "")),
      );
    });
  });

  test.each([
    ["by default", inLanguage(language)],
    [
      "for other choices",
      buildRoadmap({ date, language, scenario: "net-zero", start: 2040, metals: ["zinc"] }),
    ],
  ] as const)("no quality rule is broken %s", (_, { workbook: audited }) => {
    const findings = checkQuality(audited, { words: auditWords(language) });
    expect(findings.filter(({ level }) => level === "E")).toEqual([]);
  });

  test("no column grows out of proportion", () => {
    workbook.sheets.forEach(({ columnWidths, name }, index) => {
      const original = english.workbook.sheets[index]!.columnWidths;
      const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
      expect([name, sum(columnWidths) / sum(original) < 1.15]).toEqual([name, true]);
    });
  });
});

test("labels, headings and units of the Japanese edition are Japanese", () => {
  const { labels, sheets } = wordsOf("ja");
  const plain = /^(id|n\/a|Minerals Roadmap|、?(kt)?|：|、 \(kt\))$/;
  const foreign = textsOf({ labels, sheets }).filter(
    ([, text]) => !/[\u3040-\u30FF\u4E00-\u9FFF]/u.test(text) && !plain.test(text.replace(/\{\w+\}/g, "")),
  );
  expect(foreign).toEqual([]);
});

test.each<[Language, RegExp]>([
  ["en", /^Copper: refined use reaches [\d,]+ kt by 2033 in Reference$/],
  ["es", /^Cobre: el consumo de refinado llega a [\d,]+ kt en 2033, escenario Referencia$/],
  ["ja", /^銅：地金消費量は2033年に[\d,]+ kt（基準シナリオ）$/],
])("the title of a chart reads as a sentence in %s", (language, sentence) => {
  const cells = inLanguage(language).workbook.sheets.find(({ id }) => id === "dashboard")!.cells;
  const words = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  expect(words.filter((text) => sentence.test(text))).toHaveLength(1);
});
