import fc from "../support/properties";
import { languages } from "../../src/language/languages";
import { japanPeru } from "../../src/data/partners";
import { normaliseOptions } from "../../src/roadmap/options";
import {
  choicesFrom,
  defaultChoices as defaultChoicesIn,
  startYears,
  withMetal,
  withPartners,
} from "../../src/taskpane/state/choices";
import { buildChoices } from "../../src/taskpane/work/plan-sheets";

const defaultChoices = defaultChoicesIn("en");

test("the form begins with the signed period, Reference and both metals", () => {
  expect(defaultChoices).toEqual({
    partners: "japan-peru",
    start: japanPeru.signedFrom,
    scenario: "reference",
    case: "base",
    metals: ["copper", "zinc"],
    language: "en",
    freeze: "",
  });
});

test("a period may begin in 2024 to 2040", () => {
  expect([startYears[0], startYears.at(-1), startYears.length]).toEqual([2024, 2040, 17]);
});

test("choices that a build kept come back", () => {
  const origin = JSON.stringify(
    normaliseOptions({
      partners: "japan-chile",
      scenario: "net-zero",
      case: "high",
      start: 2031,
      metals: ["zinc"],
      language: "ja",
      date: "2026-01-01",
    }),
  );
  expect(choicesFrom(origin, "es")).toEqual({
    partners: "japan-chile",
    scenario: "net-zero",
    case: "high",
    start: 2031,
    metals: ["zinc"],
    language: "ja",
    freeze: "",
  });
});

test.each([
  null,
  "",
  "not JSON",
  "null",
  "7",
  '{"start":1999,"scenario":"worst","case":"best","metals":["gold"],"language":"fr"}',
  '{"metals":7}',
  '{"partners":"japan-atlantis"}',
])("what no build of this version keeps is left aside: %p", (origin) => {
  expect(choicesFrom(origin, "en")).toEqual(defaultChoices);
});

test.each(languages)("a new workbook is written in the language of the pane: %s", (language) => {
  expect(choicesFrom(null, language)).toEqual({ ...defaultChoices, language });
});

test("whatever a workbook keeps, a roadmap can be built from the choices read", () => {
  fc.assert(
    fc.property(fc.json(), (origin) => {
      const choices = choicesFrom(origin, "ja");
      expect(() => normaliseOptions(buildChoices(choices))).not.toThrow();
    }),
  );
});

test("metals keep the order of the model, however they are ticked", () => {
  const none = withMetal(withMetal(defaultChoices, "zinc", false), "copper", false);
  expect(none.metals).toEqual([]);
  expect(withMetal(withMetal(none, "zinc", true), "copper", true).metals).toEqual(["copper", "zinc"]);
});

test("what the form chooses is what a build is made from, partners included", () => {
  const choices = withPartners(
    { ...defaultChoices, scenario: "own", case: "low", metals: ["zinc"], freeze: "as agreed" },
    "japan-chile",
  );
  expect(normaliseOptions(buildChoices(choices))).toMatchObject({
    partners: "japan-chile",
    start: 2024,
    scenario: "own",
    case: "low",
    metals: ["zinc"],
  });
  expect(buildChoices(choices)).not.toHaveProperty("freeze");
});

test("other partners bring the period they signed, the same ones leave the period as chosen", () => {
  const later = { ...defaultChoices, start: 2035 };
  expect(withPartners(later, "japan-peru")).toEqual(later);
  expect(withPartners(later, "japan-chile")).toMatchObject({ partners: "japan-chile", start: 2024 });
  expect(withPartners(later, "japan-atlantis")).toEqual(later);
});
