/** Choices and edits that no roadmap can be built from, and how they are told. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { EditError, type Edits } from "../../src/roadmap/edits";
import { normaliseOptions, OptionsError, type RoadmapOptions } from "../../src/roadmap/options";
import { date } from "./cells";

test("what is left out takes its default", () => {
  expect(normaliseOptions({ date })).toEqual({
    partners: "japan-peru",
    scenario: "reference",
    case: "base",
    start: 2024,
    metals: ["copper", "zinc"],
    language: "en",
    date,
  });
});

test("metals come once and in the order of the sheets", () => {
  expect(normaliseOptions({ date, metals: ["zinc", "copper", "zinc"] }).metals).toEqual(["copper", "zinc"]);
});

type Choices = Partial<Record<keyof RoadmapOptions, unknown>>;

test.each<[Choices, RegExp]>([
  [{ scenario: "STEPS" }, /reference, accelerated, net-zero, own/],
  [{ case: "worst" }, /base, low, high/],
  [{ partners: "chile-japan" }, /japan-peru, japan-chile/],
  [{ start: 2023 }, /2024 to 2040/],
  [{ start: 2041 }, /2024 to 2040/],
  [{ start: 2024.5 }, /2024 to 2040/],
  [{ metals: [] }, /copper, zinc/],
  [{ metals: ["nickel"] }, /copper, zinc/],
  [{ language: "fr" }, /en, ja, es/],
  [{ date: "24 November 2026" }, /YYYY-MM-DD/],
])("%j is refused", (choices, message) => {
  const build = (): unknown => buildRoadmap({ date, ...choices } as Parameters<typeof buildRoadmap>[0]);
  expect(build).toThrow(OptionsError);
  expect(build).toThrow(message);
});

test.each<[string, Edits, RegExp]>([
  [
    "an unknown input",
    { items: new Map([["copper.base-use.ships", 1]]) },
    /no input "copper\.base-use\.ships"/,
  ],
  ["a computed row", { items: new Map([["copper.unmet", 1]]) }, /"copper\.unmet" is computed/],
  [
    "an unknown field",
    { fields: [{ table: "mines", row: 0, column: "gold", value: 1 }] },
    /no field "mines\.gold"/,
  ],
  [
    "a row below the table",
    { fields: [{ table: "mines", row: 99, column: "copper", value: 1 }] },
    /no row 100/,
  ],
])("an edit of %s is refused", (_, edits, message) => {
  const build = (): unknown => buildRoadmap({ date }, edits);
  expect(build).toThrow(EditError);
  expect(build).toThrow(message);
});

test("an edit of one year of a driver leaves the other years", () => {
  const id = "driver.solar.reference";
  const before = buildRoadmap({ date }).evaluation;
  const after = buildRoadmap({ date }, { items: new Map([[id, new Map([[2030, 700]])]]) }).evaluation;
  expect(after.value(id, 2030)).toBe(700);
  expect(after.value(id, 2029)).toBe(before.value(id, 2029));
});
