import fc from "../support/properties";
import { japanPeru } from "../../src/data/partners";
import { normaliseOptions } from "../../src/roadmap/options";
import { choicesFrom, defaultChoices, startYears, withMetal } from "../../src/taskpane/state/choices";

test("the form begins with the signed period, Reference and both metals", () => {
  expect(defaultChoices).toEqual({
    partners: "japan-peru",
    start: japanPeru.signedFrom,
    scenario: "reference",
    metals: ["copper", "zinc"],
    language: "en",
  });
});

test("a period may begin in 2024 to 2040", () => {
  expect([startYears[0], startYears.at(-1), startYears.length]).toEqual([2024, 2040, 17]);
});

test("choices that a build kept come back", () => {
  const origin = JSON.stringify(
    normaliseOptions({
      scenario: "net-zero",
      start: 2031,
      metals: ["zinc"],
      language: "ja",
      date: "2026-01-01",
    }),
  );
  expect(choicesFrom(origin)).toMatchObject({
    scenario: "net-zero",
    start: 2031,
    metals: ["zinc"],
    language: "ja",
  });
});

test.each([
  null,
  "",
  "not JSON",
  "null",
  "7",
  '{"start":1999,"scenario":"worst","metals":["gold"],"language":"fr"}',
  '{"metals":7}',
])("what no build of this version keeps is left aside: %p", (origin) => {
  expect(choicesFrom(origin)).toEqual(defaultChoices);
});

test("whatever a workbook keeps, a roadmap can be built from the choices read", () => {
  fc.assert(
    fc.property(fc.json(), (origin) => {
      const { start, scenario, metals, language } = choicesFrom(origin);
      expect(() => normaliseOptions({ start, scenario, metals, language, date: "2026-01-01" })).not.toThrow();
    }),
  );
});

test("metals keep the order of the model, however they are ticked", () => {
  const none = withMetal(withMetal(defaultChoices, "zinc", false), "copper", false);
  expect(none.metals).toEqual([]);
  expect(withMetal(withMetal(none, "zinc", true), "copper", true).metals).toEqual(["copper", "zinc"]);
});
