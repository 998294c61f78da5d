/** The cases low, base and high: every uncertain input at the end of its range, and everything else follows. */
import { uncertainInputs } from "../../src/data/case-directions";
import { japanPeru } from "../../src/data/partners";
import { pillarFigures } from "../../src/data/pillar-inputs";
import { shippedInputs } from "../../src/data/shipped-inputs";
import type { Given } from "../../src/line-items/evaluation";
import { type Case, highId, inUseId, lowId } from "../../src/model/cases";
import { shippedScenarios } from "../../src/model/scenarios";
import { pillars } from "../../src/model/pillars/pillar-rows";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { agree } from "../support/same-value";
import { date, shown } from "./cells";
import { withInputs } from "./re-evaluation";

const base = buildRoadmap({ date });
const year = 2033;
const shipped = (id: string) => ({ ...shippedInputs, ...pillarFigures, ...japanPeru.inputs })[id]!;

const isOfPillar = (id: string): boolean => pillars.some((pillar) => id.startsWith(`${pillar}.`));

/** What there is to secure in the last plan year, of metal and by the pillars. */
const metal = ["balance", "feed.unmet", "feed.need", "home.own-use"].flatMap((name) => [
  `copper.${name}`,
  `zinc.${name}`,
]);
const byPillars = [
  "energy.need",
  "people.workforce",
  "sustainability.emissions",
  "sustainability.copper.water",
  "sustainability.copper.tailings",
];

describe.each(shippedScenarios)("in %s", (scenario) => {
  const roadmap = buildRoadmap({ date, scenario });
  const prices = ["copper", "zinc"].map((metal) => `driver.price.${metal}.${scenario}`);
  // Prices are held in the shipped scenarios: a higher one in the last year lets their elasticity count.
  const dearer = prices.map((id): [string, Given] => [
    id,
    new Map(Array.from({ length: 10 }, (_, step) => [2024 + step, step === 9 ? 20000 : 9000])),
  ]);

  test.each(uncertainInputs(japanPeru.inputs))(
    "a higher $id $direction what there is to secure",
    ({ id, direction }) => {
      const { low, high } = shipped(id);
      const [atLow, atHigh] = [low!, high!].map((value) =>
        withInputs(roadmap, new Map<string, Given>([...dearer, [id, value]])),
      );
      const moves = (isOfPillar(id) ? byPillars : metal).map((each) => {
        const change = Number(atHigh!.value(each, year)) - Number(atLow!.value(each, year));
        return direction === "raises" ? change : -change;
      });
      expect(moves.filter((move) => move < -1e-9)).toEqual([]);
      expect(moves.some((move) => move > 1e-6)).toBe(true);
    },
  );
});

/** The end of the range that a case takes. */
const endOf = (id: string, direction: string, chosen: Exclude<Case, "base">): number => {
  const isHigh = (chosen === "high") === (direction === "raises");
  return isHigh ? shipped(id).high! : shipped(id).low!;
};

const rowsOf = (roadmap: Roadmap): Map<string, unknown> =>
  new Map(
    roadmap.evaluation.model.items
      .filter(({ id, shape, axis }) => shape === "series" && axis !== "plan" && !id.startsWith("check."))
      .map(({ id }) => [id, roadmap.evaluation.value(id, year)]),
  );

describe.each(["low", "high"] as const)("the %s case", (chosen) => {
  const roadmap = buildRoadmap({ date, case: chosen });

  test("takes the end of every range", () => {
    for (const { id, direction } of uncertainInputs(japanPeru.inputs)) {
      expect(shown(roadmap, inUseId(id), year)).toBe(endOf(id, direction, chosen));
      expect(shown(roadmap, id, year)).toBe(shipped(id).value);
    }
  });

  test("is the base case with these values entered", () => {
    const ends = uncertainInputs(japanPeru.inputs).map(
      ({ id, direction }) => [id, endOf(id, direction, chosen)] as const,
    );
    const entered = rowsOf(buildRoadmap({ date }, { items: new Map(ends) }));
    const different = [...rowsOf(roadmap)].filter(([id, value]) => {
      const other = entered.get(id);
      return typeof value === "number" && typeof other === "number" ? !agree(value, other) : value !== other;
    });
    expect(different).toEqual([]);
  });

  test("adds up", () => {
    expect(roadmap.evaluation.value("check.total")).toBe(0);
  });
});

test("the low case leaves less unmet than the base case, the high case more", () => {
  const [low, middle, high] = (["low", "base", "high"] as const).map((chosen) =>
    Number(buildRoadmap({ date, case: chosen }).evaluation.value("copper.unmet", year)),
  );
  expect(low).toBeLessThan(middle!);
  expect(high).toBeGreaterThan(middle!);
});

test("an end left empty takes the base", () => {
  const id = "copper.mine-to-refined";
  const edits = { items: new Map([[highId(id), null]]) };
  const roadmap = buildRoadmap({ date, case: "low" }, edits);
  expect(shown(roadmap, inUseId(id), year)).toBe(shipped(id).value);
});

test("an entered end is taken in its case only", () => {
  const id = "copper.elasticity.income";
  const edits = { items: new Map([[lowId(id), 0.4]]) };
  expect(shown(buildRoadmap({ date, case: "low" }, edits), inUseId(id), year)).toBe(0.4);
  expect(shown(buildRoadmap({ date, case: "high" }, edits), inUseId(id), year)).toBe(shipped(id).high);
});

test("an unknown case falls back to the base, and a check says so", () => {
  const { evaluation } = buildRoadmap({ date }, { items: new Map([["case.choice", "lowest"]]) });
  expect(evaluation.value("copper.unmet", year)).toBe(base.evaluation.value("copper.unmet", year));
  expect(evaluation.value("check.total")).toBe(1);
});
