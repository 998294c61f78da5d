/** How pillars stand on the scorecard: by all targets that are set, each case counted by hand. */
import { starterActions } from "../../../src/data/starter-actions";
import { languages } from "../../../src/language/languages";
import { wordsOf } from "../../../src/language/workbook-words";
import { buildRoadmap, type Roadmap } from "../../../src/roadmap/build-roadmap";
import type { Edits } from "../../../src/roadmap/edits";
import { date } from "../cells";
import { dropped, register } from "../register";

const shipped = buildRoadmap({ date });

const texts = ({ workbook }: Roadmap): string[] =>
  workbook.sheets
    .find(({ id }) => id === "dashboard")!
    .cells.filter(({ formula }) => formula !== undefined)
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []));

/** What the scorecard says of each pillar, from Economic to Sustainability. */
const standings = (roadmap: Roadmap): string[] =>
  texts(roadmap).filter((text) => /^([✓◐✗] .+: \d+ of \d+|– no target set)$/u.test(text));

/** Targets of the last plan year. */
const aimedAt = (targets: Readonly<Record<string, number>>): NonNullable<Edits["items"]> =>
  new Map(Object.entries(targets).map(([id, target]) => [`targets.${id}`, new Map([[2033, target]])]));

const built = (edits: Edits): string[] => standings(buildRoadmap({ date }, edits));

test("as shipped: none met, some met with the leading one, all met", () => {
  expect(standings(shipped)).toEqual([
    "✗ behind: 0 of 5",
    "✗ behind: 0 of 2",
    "✓ on target: 2 of 2",
    "◐ partly on target: 1 of 5",
    "✓ on target: 1 of 1",
  ]);
});

test("an action that is sure to come meets the targets it carries: contracts, and the need left open", () => {
  expect(standings(register("A21", { probability: 1 }))[1]).toBe("✓ on target: 2 of 2");
});

test("a target missed beside a leading one that is met makes a pillar partly so", () => {
  // Expected in 2033: trained over staff needed 0.011, emissions 5,675 kt.
  const [, , people, , sustainability] = built({
    items: aimedAt({ "people.coverage": 0.5, "sustainability.emissions": 5000 }),
  });
  expect([people, sustainability]).toEqual(["◐ partly on target: 2 of 3", "◐ partly on target: 1 of 2"]);
});

test("a leading target that is missed leaves the pillar behind, whatever else is met", () => {
  expect(standings(register("A28", { probability: 0.5 }))[3]).toBe("✗ behind: 0 of 5");
  // Emissions of 5,675 kt meet a target of 6,000; the sites monitored, which lead, may come or not.
  const row = starterActions.findIndex(({ id }) => id === "A12");
  const unsure = { table: "actions", row, column: "probability", value: 0.5 } as const;
  const items = aimedAt({ "sustainability.emissions": 6000 });
  expect(built({ items })[4]).toBe("✓ on target: 2 of 2");
  expect(built({ items, fields: [unsure] })[4]).toBe("✗ behind: 1 of 2");
});

test("where the leading indicator has no target, the others decide", () => {
  const withoutSites = { table: "actions", column: "status", value: "dropped" } as const;
  const row = starterActions.findIndex(({ id }) => id === "A12");
  const met = aimedAt({ "sustainability.emissions": 6000 });
  expect(built({ items: met, fields: [{ ...withoutSites, row }] })[4]).toBe("✓ on target: 1 of 1");
});

test("a pillar without a target has no standing, and counts nowhere", () => {
  const without = register("A12", dropped);
  expect(standings(without)[4]).toBe("– no target set");
  expect(texts(without)).toContain("All targets met in 2033: 1 of 4 pillars with a target");
  expect(texts(shipped)).toContain("All targets met in 2033: 2 of 5 pillars with a target");
});

test.each(languages)(
  "in %s each standing has its sign, which its colour follows, and stands in the rule",
  (code) => {
    const { labels, sheets } = wordsOf(code);
    const { rules } = sheets.scorecard;
    const ids = ["behind", "partly", "met", "none"] as const;
    expect(ids.map((id) => labels[`standing.${id}`].charAt(0)).join("")).toBe("✗◐✓–");
    expect(ids.map((id) => rules[id].charAt(0)).join("")).toBe("✗◐✓–");
    const { conditionalFormats } = buildRoadmap({ date, language: code }).workbook.sheets.find(
      ({ id }) => id === "dashboard",
    )!;
    const colours = conditionalFormats.flatMap(({ formula, font }) =>
      [...formula.matchAll(/LEFT\(F\d+,1\)="(.)"/gu)].map(([, sign]) => [sign, font?.color]),
    );
    expect(colours).toEqual([
      ["✓", "1B7F4B"],
      ["✗", "B42318"],
      ["–", "52606D"],
    ]);
  },
);
