/**
 * Actions move the numbers by what one computes by hand. All in kt of copper in Reference, where every year from 2025
 * on has unmet need; 0.989 kt are refined from 1 kt mined.
 */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { effectId } from "../../src/model/effects";
import { change, date, freeRow, onDashboard, shown, withAction, withActionRow } from "./cells";

const shipped = buildRoadmap({ date });

const word = (id: string): string => shipped.evaluation.value(id) as string;
const effect = (name: Parameters<typeof effectId>[0]): string => word(effectId(name));

/** Unmet need changes by `kt` on Balance in Reference and in use, and on the Dashboard. */
function expectUnmetChange(to: typeof shipped, year: number, kt: number): void {
  expect(change(shipped, to, "copper.unmet", year)).toBeCloseTo(kt, 9);
  expect(change(shipped, to, "copper.unmet.reference", year)).toBeCloseTo(kt, 9);
  const before = Number(onDashboard(shipped, "copper.unmet", year));
  expect(Number(onDashboard(to, "copper.unmet", year)) - before).toBeCloseTo(kt, 9);
}

describe("A02 changes Zafranal: 126 kt with a chance of 80 % in three equal steps from 2028 to 2030", () => {
  test("it takes the place of the project as announced", () => {
    // Announced, with a chance of 60 % in three years: 126 × 0.6 = 75.6 from 2030 on. With A02: 126 × 0.8 = 100.8.
    expect(shown(shipped, "copper.project.1.announced", 2030)).toBeCloseTo(75.6, 9);
    expect(
      [2027, 2028, 2029, 2030, 2033].map((year) => Number(shown(shipped, "copper.project.1", year))),
    ).toEqual([0, 33.6, 67.2, 100.8, 100.8].map((kt) => expect.closeTo(kt, 9) as number));
  });

  test("a start one year later costs the first step, and makes the second a half", () => {
    const later = withAction("A02", { start: 2029 });
    // 2028: 0 instead of 100.8 / 3 = 33.6; 33.6 × 0.989 = 33.2304.
    expectUnmetChange(later, 2028, 33.2304);
    // 2029: 100.8 / 2 = 50.4 instead of 67.2; 16.8 × 0.989 = 16.6152.
    expectUnmetChange(later, 2029, 16.6152);
    expectUnmetChange(later, 2030, 0);
  });

  test("a chance of 50 % leaves 63 of 100.8", () => {
    // 37.8 × 0.989 = 37.3842.
    expectUnmetChange(withAction("A02", { probability: 0.5 }), 2030, 37.3842);
  });

  test("100,000 t leave 80 of 100.8", () => {
    // 20.8 × 0.989 = 20.5712.
    expectUnmetChange(withAction("A02", { copper: 100000 }), 2033, 20.5712);
  });

  test("dropped, it leaves the project as announced", () => {
    const dropped = withAction("A02", { status: word("status.dropped") });
    // 100.8 − 75.6 = 25.2; 25.2 × 0.989 = 24.9228.
    expect(shown(dropped, "copper.project.1", 2030)).toBeCloseTo(75.6, 9);
    expectUnmetChange(dropped, 2030, 24.9228);
  });

  test("as new capacity it comes on top of the project as announced", () => {
    const added = withAction("A02", { effect: effect("new-capacity") });
    // 75.6 announced + 100.8 new − 100.8 changed = 75.6; 75.6 × 0.989 = 74.7684.
    expect(change(shipped, added, "copper.producer-output", 2030)).toBeCloseTo(75.6, 9);
    expectUnmetChange(added, 2030, -74.7684);
  });

  test("a second change of the same project is found by a check", () => {
    const twice = withAction("A03", { effect: effect("project-change"), project: "zafranal" });
    expect(shown(shipped, "check.projects", 2024)).toBe(0);
    expect(shown(twice, "check.projects", 2024)).toBe(1);
  });
});

describe("A03 redirects offtake: 122.2 kt with a chance of 50 % from 2026 to 2028", () => {
  const dropped = withAction("A03", { status: word("status.dropped") });

  test("without it less feed comes from Peru, and the world balance stays", () => {
    // 2026: 61.1 / 3 = 20.3666…; 2028: 122.2 × 0.5 = 61.1.
    expect(change(shipped, dropped, "copper.feed.from-producer", 2026)).toBeCloseTo(-61.1 / 3, 9);
    expect(change(shipped, dropped, "copper.feed.available", 2028)).toBeCloseTo(-61.1, 9);
    // 61.1 of 1,200 kt needed.
    expect(change(shipped, dropped, "copper.feed.producer-share", 2028)).toBeCloseTo(-0.0509166667, 9);
    expect(change(shipped, dropped, "copper.mine-production", 2028)).toBe(0);
    expectUnmetChange(dropped, 2028, 0);
  });

  test("it covers feed where feed is short", () => {
    const growing = { items: new Map([["copper.home.smelting-change", 0.05]]) };
    const status = { table: "actions", row: 2, column: "status", value: word("status.dropped") } as const;
    const short = buildRoadmap({ date }, growing);
    const shorter = buildRoadmap({ date }, { ...growing, fields: [status] });
    // Need in 2028: 1,200 × 1.05⁴ = 1,458.6075.
    expect(shown(short, "copper.feed.need", 2028)).toBeCloseTo(1458.6075, 9);
    expect(change(short, shorter, "copper.feed.unmet", 2028)).toBeCloseTo(61.1, 9);
  });
});

describe("other effects", () => {
  test("recycling adds refined copper to the world and to the securing partner", () => {
    const recycled = withAction("A13", { copper: 20000 });
    expectUnmetChange(recycled, 2025, -20);
    expectUnmetChange(recycled, 2033, -20);
    expect(change(shipped, recycled, "copper.home.secondary", 2033)).toBeCloseTo(20, 9);
    expect(change(shipped, recycled, "copper.home.exports", 2033)).toBeCloseTo(20, 9);
  });

  test("a stockpile takes metal from exports, not from the world", () => {
    const stocked = withAction("A09", { probability: 1 });
    // The first of five steps: 31.5 / 5 = 6.3.
    expect(change(shipped, stocked, "copper.stockpile.closing", 2028)).toBeCloseTo(6.3, 9);
    expect(change(shipped, stocked, "copper.home.exports", 2028)).toBeCloseTo(-6.3, 9);
    expectUnmetChange(stocked, 2028, 0);
  });

  test("a new row with new capacity counts from its start", () => {
    const row = { title: "New mine", effect: effect("new-capacity"), start: 2030, end: 2030, probability: 1 };
    const opened = withActionRow(freeRow, { ...row, copper: 50000 });
    // 50 × 0.989 = 49.45.
    expectUnmetChange(opened, 2029, 0);
    expectUnmetChange(opened, 2030, -49.45);
    expectUnmetChange(opened, 2033, -49.45);
  });

  test.each(["energy", "people", "none"] as const)("tonnes under the effect '%s' count nowhere", (name) => {
    const row = { title: "No metal", effect: effect(name), start: 2025, end: 2025, probability: 1 };
    const idle = withActionRow(freeRow, { ...row, copper: 50000, zinc: 50000 });
    for (const id of ["copper.unmet", "zinc.unmet", "copper.feed.available", "zinc.home.exports"]) {
      expect(change(shipped, idle, id, 2033)).toBe(0);
    }
  });
});
