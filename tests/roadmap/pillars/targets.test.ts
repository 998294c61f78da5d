/** Targets are the sums of their actions, and no pillar moves demand, supply or the balances. */
import { pillarFigures } from "../../../src/data/pillar-inputs";
import { starterActions } from "../../../src/data/starter-actions";
import { pillars } from "../../../src/model/pillars/pillar-rows";
import { phase } from "../../../src/model/planning/phase";
import { buildRoadmap, type Roadmap } from "../../../src/roadmap/build-roadmap";
import type { FieldEdit } from "../../../src/roadmap/edits";
import { change, date, onDashboard, shown } from "../cells";
import { dropped, effect, register } from "../register";

const shipped = buildRoadmap({ date });
const plan = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];

/** A sum over the register, each action by the part that its years give. */
const planned = (amount: (action: (typeof starterActions)[number]) => number, year: number): number =>
  starterActions.reduce((sum, action) => sum + amount(action) * phase(action.start, action.end, year), 0);

describe("a target is the sum of its actions in every year", () => {
  test.each<[string, (action: (typeof starterActions)[number]) => number]>([
    ["economic.investment-target", ({ budget }) => budget ?? 0],
    ["energy.contracts-target", ({ energy }) => (energy ?? 0) / 1000],
    ["people.trainees-target", ({ people }) => people ?? 0],
    [
      "economic.copper.offtake-target",
      ({ effect, copper }) => (effect === "offtake" ? (copper ?? 0) / 1000 : 0),
    ],
    [
      "economic.copper.capacity-target",
      ({ effect, copper }) => (effect === "project-change" ? (copper ?? 0) / 1000 : 0),
    ],
    ["sustainability.sites-target", ({ id }) => (id === "A12" ? 10 : 0)],
  ])("%s", (id, amount) => {
    for (const year of plan) expect(shown(shipped, id, year)).toBeCloseTo(planned(amount, year), 9);
  });

  test("blockades fall from 79 to 20 days in six steps", () => {
    const days = plan.map((year) => Number(shown(shipped, "security.blockades-target", year)));
    expect(days[1]).toBe(79);
    expect(days[4]).toBeCloseTo(49.5, 9);
    expect(days.slice(7)).toEqual([20, 20, 20]);
  });

  test("a dropped action leaves it, a less likely one does not", () => {
    const without = register("A07", dropped);
    expect(change(shipped, without, "people.trainees-target", 2033)).toBeCloseTo(-24, 9);
    const unlikely = register("A07", { probability: 0.25 });
    expect(change(shipped, unlikely, "people.trainees-target", 2033)).toBe(0);
    expect(change(shipped, unlikely, "people.trainees", 2033)).toBeCloseTo(-18, 9);
  });

  test("an action one year later moves it", () => {
    const later = register("A21", { start: 2028, end: 2032 });
    expect(change(shipped, later, "energy.contracts-target", 2027)).toBeCloseTo(-344, 9);
    expect(change(shipped, later, "energy.contracts-target", 2032)).toBeCloseTo(0, 9);
  });
});

/** Formulas' values on the sheets that the pillars only read. */
function world({ workbook }: Roadmap): unknown[] {
  const ids = ["demand-copper", "demand-zinc", "supply", "balance"];
  return workbook.sheets
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ name, cells }) => cells.map(({ row, column, value }) => [name, row, column, value]));
}

const pillarSheets = ["economic", "energy", "people", "security", "sustainability"];

const valuesOf = ({ workbook }: Roadmap, sheets: readonly string[]): unknown[] =>
  workbook.sheets.filter(({ id }) => sheets.includes(id)).map(({ cells }) => cells.map(({ value }) => value));

describe("the pillars read demand, supply and balances, and move none of them", () => {
  // With the electricity of zinc, which other figures of zinc count beside.
  const given = ["energy.zinc.electricity", 2] as const;
  const known = buildRoadmap({ date }, { items: new Map([given]) });

  test.each(Object.keys(pillarFigures))("%s moves its sheets only", (id) => {
    const figure = (pillarFigures[id]?.value ?? 0.5) * 1.5 + 0.01;
    const other = buildRoadmap({ date }, { items: new Map([given, [id, figure]]) });
    expect(world(other)).toEqual(world(shipped));
    expect(valuesOf(other, pillarSheets)).not.toEqual(valuesOf(known, pillarSheets));
  });

  test.each(["budget", "energy", "people", "progress", "baseline", "target"])("column %s", (name) => {
    const fields = starterActions.map((_, row): FieldEdit => ({
      table: "actions",
      row,
      column: name,
      value: 0.5,
    }));
    expect(world(buildRoadmap({ date }, { fields }))).toEqual(world(shipped));
  });
});

describe("checks", () => {
  test("new capacity beside the project it belongs to is no double count", () => {
    const fields = { effect: effect("new-capacity"), start: 2030, end: 2030, probability: 1, copper: 50000 };
    const after = register("new", fields);
    expect(change(shipped, after, "economic.copper.capacity", 2033)).toBeCloseTo(50, 9);
    expect(change(shipped, after, "economic.copper.capacity-net", 2033)).toBeCloseTo(50, 9);
    expect(shown(after, "check.total", 2024)).toBe(0);
  });
});

describe("scorecard", () => {
  test("says which part of the way to its target each pillar has gone", () => {
    const ways = (roadmap: Roadmap): unknown[] =>
      pillars.map((pillar) => onDashboard(roadmap, `${pillar}.way`, 2024));
    const [economic, ...others] = ways(shipped);
    expect(economic).toBeGreaterThan(0);
    expect(economic).toBeLessThan(1);
    // 860 of 1,720 GWh; the actions of the other pillars are sure to come.
    expect(others).toEqual([0.5, 1, 1, 1]);
    expect(ways(register("A21", { probability: 1 }))[1]).toBe(1);
  });

  const said = ({ workbook }: Roadmap, start: string): unknown[] =>
    workbook.sheets
      .find(({ id }) => id === "dashboard")!
      .cells.map(({ value }) => value)
      .filter((value) => typeof value === "string" && value.startsWith(start));

  test("a way to a target that no action moves is not available", () => {
    const chile = buildRoadmap({ date, partners: "japan-chile" });
    // No action of this pair moves Chile's share, contracts electricity, or has a baseline of blockades.
    expect(
      ["economic", "energy", "security"].map((pillar) => onDashboard(chile, `${pillar}.way`, 2024)),
    ).toEqual(Array.from({ length: 3 }, () => "n/a"));
  });

  test("says how much of the electricity actions cover, or that nobody knows", () => {
    // 860 of 12,080 GWh.
    expect(said(shipped, "Actions cover")).toEqual([
      "Actions cover 7 % of the electricity that mines of copper and zinc need in 2033, zinc not counted",
    ]);
    expect(
      said(
        buildRoadmap({ date, metals: ["zinc"] }),
        "No figure for the electricity of mines of zinc yet: enter",
      ),
    ).toHaveLength(2);
  });

  test("shows the indicator and its target over the plan years", () => {
    expect(onDashboard(shipped, "energy.contracts", 2033)).toBeCloseTo(860, 9);
    expect(onDashboard(shipped, "energy.contracts-target", 2033)).toBeCloseTo(1720, 9);
  });

  test("counts actions that are not dropped, and their progress", () => {
    const of = (name: string): typeof starterActions =>
      starterActions.filter(({ pillar }) => pillar === name);
    expect(onDashboard(shipped, "economic.actions", 2024)).toBe(of("economic").length);
    const progress = of("economic").reduce((sum, action) => sum + action.progress, 0);
    expect(onDashboard(shipped, "economic.done", 2024)).toBeCloseTo(progress / of("economic").length, 12);
    expect(onDashboard(register("A05", dropped), "economic.actions", 2024)).toBe(of("economic").length - 1);
  });
});
