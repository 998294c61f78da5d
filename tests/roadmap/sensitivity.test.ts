/** Sensitivity: its formulas give what the whole model gives with the one input edited. */
import { uncertainInputs } from "../../src/data/case-directions";
import { japanPeru } from "../../src/data/partners";
import type { Given } from "../../src/line-items/evaluation";
import { highId, lowId } from "../../src/model/cases";
import { metals } from "../../src/model/metals";
import { inputEffects } from "../../src/model/sensitivity/input-effects";
import { rankedId, rankedInputs, sensitivityId } from "../../src/model/sensitivity/sensitivity-items";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import type { Edits } from "../../src/roadmap/edits";
import { agree } from "../support/same-value";
import { date, shown } from "./cells";
import { withInputs } from "./re-evaluation";

const year = 2033;
const listed = metals.flatMap((metal) => inputEffects(metal).map(({ input }) => ({ metal, input })));

/** The whole model with one input at a value, whatever the case. */
const unmetWith = (roadmap: Roadmap, metal: string, [input, value]: readonly [string, number]): number => {
  const changed = [input, lowId(input), highId(input)].map((id) => [id, value] as const);
  return Number(withInputs(roadmap, new Map<string, Given>(changed)).value(`${metal}.unmet`, year));
};

/** Prices that move and an own range: what ships leaves the price elasticity without effect. */
const edited: Edits = {
  items: new Map<string, Given>([
    ["driver.price.copper.net-zero", new Map([[2033, 12500]])],
    ["driver.price.zinc.net-zero", new Map([[2033, 2100]])],
    ["copper.intensity-change.solar", -0.03],
    [lowId("copper.intensity-change.solar"), -0.2],
    ["zinc.elasticity.income-decline", 0.2],
    [highId("zinc.mine-to-refined"), null],
  ]),
};

describe.each([
  { name: "as built", roadmap: buildRoadmap({ date }) },
  { name: "edited, net zero", roadmap: buildRoadmap({ date, scenario: "net-zero" }, edited) },
  { name: "in the high case", roadmap: buildRoadmap({ date, scenario: "accelerated", case: "high" }) },
])("$name", ({ roadmap }) => {
  const cell = (id: string): number => Number(shown(roadmap, id, year));

  test.each(listed)("$input", ({ metal, input }) => {
    for (const end of ["low", "high"] as const) {
      const value = cell(sensitivityId(input, end));
      const wanted = unmetWith(roadmap, metal, [input, value]);
      expect(agree(cell(sensitivityId(input, `at-${end}`)), wanted, 1e-6)).toBe(true);
    }
  });

  test.each(metals)("the tornado of %s starts at the unmet need in use", (metal) => {
    const unmet = cell(`${metal}.unmet`);
    for (let rank = 1; rank <= rankedInputs; rank += 1) {
      for (const end of ["low", "high"] as const) {
        const moved = cell(rankedId(metal, rank, `at-${end}`));
        expect(cell(rankedId(metal, rank, `change-${end}`))).toBeCloseTo(moved - unmet, 9);
      }
    }
  });

  test.each(metals)("the ranking of %s is that of the swings", (metal) => {
    const swings = inputEffects(metal).map(({ input }) => cell(sensitivityId(input, "swing")));
    const widest = [...swings].sort((one, other) => other - one).slice(0, rankedInputs);
    const ranks = Array.from({ length: rankedInputs }, (_, index) => index + 1);
    expect(ranks.map((rank) => cell(rankedId(metal, rank, "swing")))).toEqual(widest);
    const [first] = inputEffects(metal).filter(
      ({ input }) => cell(sensitivityId(input, "swing")) === widest[0],
    );
    expect(shown(roadmap, rankedId(metal, 1, "label"), year)).toBe(
      shown(roadmap, sensitivityId(first!.input, "label"), year),
    );
  });
});

test("an uncertain input that is not listed moves no unmet need", () => {
  const roadmap = buildRoadmap({ date });
  const others = uncertainInputs(japanPeru.inputs).filter(
    ({ id }) => !listed.some(({ input }) => input === id),
  );
  expect(others.length).toBeGreaterThan(10);
  for (const { id } of others) {
    for (const end of [lowId(id), highId(id)]) {
      for (const metal of metals) {
        const value = Number(roadmap.evaluation.value(end));
        expect(unmetWith(roadmap, metal, [id, value])).toBe(roadmap.evaluation.value(`${metal}.unmet`, year));
      }
    }
  }
});
