/** Targets that planners enter, held against what is expected, whichever way is better. */
import { concentration } from "../../../src/model/security/concentration";
import { buildRoadmap, type Roadmap } from "../../../src/roadmap/build-roadmap";
import { date, onDashboard, shown } from "../cells";
import { register } from "../register";

const lastYear = 2033;
const shipped = buildRoadmap({ date });

/** The roadmap with one target in its last year. */
const aimedAt = (indicator: string, target: number): Roadmap =>
  buildRoadmap({ date }, { items: new Map([[`targets.${indicator}`, new Map([[lastYear, target]])]]) });

const margin = (roadmap: Roadmap, indicator: string): unknown =>
  shown(roadmap, `${indicator}-margin`, lastYear);

/** What the scorecard says of each pillar. */
const standings = ({ workbook }: Roadmap): string[] =>
  workbook.sheets
    .find(({ id }) => id === "dashboard")!
    .cells.map(({ value }) => value)
    .filter((value): value is string => typeof value === "string" && /^\S [a-z ]+: \d+ of \d+$/.test(value));

test("an empty target is not available, and counts nowhere", () => {
  expect(shown(shipped, "energy.cost-target", lastYear)).toBe("n/a");
  expect(margin(shipped, "energy.need")).toBe("n/a");
  expect(standings(shipped)).toEqual([
    "✗ behind: 0 of 5",
    "✗ behind: 0 of 2",
    "✓ on target: 2 of 2",
    "◐ partly on target: 1 of 5",
    "✓ on target: 1 of 1",
  ]);
  expect(shipped.evaluation.value("check.total")).toBe(0);
});

test("a target stands in its year, and only there", () => {
  const aimed = aimedAt("energy.renewable-share", 0.8);
  expect(shown(aimed, "energy.renewable-share-target", lastYear)).toBe(0.8);
  expect(shown(aimed, "energy.renewable-share-target", 2032)).toBe("n/a");
});

describe("where more is better", () => {
  // Expected in 2033: 0.6275 of the electricity.
  const expected = Number(shown(shipped, "energy.renewable-share", lastYear));

  test.each([
    ["more than expected is missed", 0.8, "0 of 3"],
    ["less than expected is met", 0.6, "1 of 3"],
  ])("a target of %s", (_, target, counted) => {
    const aimed = aimedAt("energy.renewable-share", target);
    expect(margin(aimed, "energy.renewable-share")).toBeCloseTo(expected - target, 6);
    expect(standings(aimed)[1]).toBe(`✗ behind: ${counted}`);
  });
});

describe("where less is better", () => {
  // Expected in 2033: 5,675.485482 kt of emissions.
  test.each([
    ["fewer emissions than expected is missed", 5000, -675.485482, "◐ partly on target: 1 of 2"],
    ["more emissions than expected is met", 6000, 324.514518, "✓ on target: 2 of 2"],
  ])("a target of %s", (_, target, distance, standing) => {
    const aimed = aimedAt("sustainability.emissions", target);
    expect(margin(aimed, "sustainability.emissions")).toBeCloseTo(distance, 5);
    expect(standings(aimed)[4]).toBe(standing);
  });

  test("a target of just what is expected is met", () => {
    expect(standings(aimedAt("security.copper.hhi-refining", 2168))[3]).toBe("◐ partly on target: 2 of 6");
  });
});

test("an indicator that is not available is not held against its target", () => {
  const aimed = aimedAt("energy.cost", 500);
  expect(shown(aimed, "energy.cost-target", lastYear)).toBe(500);
  expect(margin(aimed, "energy.cost")).toBe("n/a");
  expect(standings(aimed)[1]).toBe(standings(shipped)[1]);
});

test("targets move no check and no leading indicator", () => {
  const aimed = aimedAt("people.coverage", 0.5);
  expect(aimed.evaluation.value("check.total")).toBe(0);
  expect(onDashboard(aimed, "people.way", lastYear)).toBe(onDashboard(shipped, "people.way", lastYear));
});

test("the margin of a target of actions is what their chances leave of it", () => {
  // 1,720 GWh with an even chance, and the need that is left open by as much.
  expect(margin(shipped, "energy.contracts")).toBeCloseTo(-860, 6);
  expect(margin(shipped, "energy.open")).toBeCloseTo(-860, 6);
  expect(margin(register("A21", { probability: 1 }), "energy.open")).toBe(0);
  // No action adds capacity of zinc: no target.
  expect(margin(shipped, "economic.zinc.capacity")).toBe("n/a");
});

describe("new indicators", () => {
  test("officials: twelve a year as before, and twelve more by the action that names them", () => {
    expect(shown(shipped, "people.officials", 2024)).toBe(12);
    expect(shown(shipped, "people.officials-target", lastYear)).toBe(24);
    expect(shown(register("A07", { probability: 0.5 }), "people.officials", lastYear)).toBe(18);
  });

  test("concentration of refining is that of the function over the countries of the summaries", () => {
    // Mineral Commodity Summaries 2025, refinery production of 2024; others make 2,500 kt.
    const named = [890, 460, 320, 1900, 12000, 2500, 630, 510, 350, 1600, 470, 620, 350, 390, 590, 960, 170];
    const total = named.reduce((sum, kt) => sum + kt, 0) + 2500;
    const points = Number(shown(shipped, "security.copper.hhi-refining", lastYear));
    expect(points).toBe(Math.round(concentration(named, total)));
  });

  test("the largest origin of the feed in 2024: 541 of 1,141 kt", () => {
    expect(shown(shipped, "security.copper.largest-share", 2024)).toBeCloseTo(541 / 1141, 9);
  });
});
