/**
 * Actions move the numbers by what one computes by hand. All in kt of copper in Reference, where every year from 2026
 * on has unmet need; 0.989 kt are refined from 1 kt mined.
 */
import { ErrorValue } from "../../src/line-items/value";
import type { Roadmap } from "../../src/roadmap/build-roadmap";
import { change, onDashboard, shown } from "./cells";
import { dropped, effect, register } from "./register";

const before = register();

/** Unmet need changes by `kt` on Balance in Reference and in use, and on the Dashboard. */
function expectUnmetChange(after: Roadmap, year: number, kt: number): void {
  expect(change(before, after, "copper.unmet", year)).toBeCloseTo(kt, 9);
  expect(change(before, after, "copper.unmet.reference", year)).toBeCloseTo(kt, 9);
  const dashboard = Number(onDashboard(after, "copper.unmet", year));
  expect(dashboard - Number(onDashboard(before, "copper.unmet", year))).toBeCloseTo(kt, 9);
}

describe("A02 changes Zafranal: 126 kt with a chance of 80 % in three equal steps from 2028 to 2030", () => {
  test("it takes the place of the project as announced as far as it is likely", () => {
    // Announced: 126 × 0.6 = 75.6 from 2030 on, of which 20 % stay. With A02: 126 × 0.8 = 100.8.
    expect(shown(before, "copper.project.1.announced", 2030)).toBeCloseTo(75.6, 9);
    // 2028: 0.2 × 25.2 + 33.6 = 38.64; 2029: 0.2 × 50.4 + 67.2 = 77.28; 2030: 0.2 × 75.6 + 100.8 = 115.92.
    const kt = [0, 38.64, 77.28, 115.92, 115.92];
    [2027, 2028, 2029, 2030, 2033].forEach((year, index) => {
      expect(shown(before, "copper.project.1", year)).toBeCloseTo(kt[index]!, 9);
    });
  });

  test("a start one year later costs the first step, and makes the second a half", () => {
    const after = register("A02", { start: 2029 });
    // 2028: nothing instead of 100.8 / 3 = 33.6; 33.6 × 0.989 = 33.2304.
    expectUnmetChange(after, 2028, 33.2304);
    // 2029: 100.8 / 2 = 50.4 instead of 67.2; 16.8 × 0.989 = 16.6152.
    expectUnmetChange(after, 2029, 16.6152);
    expectUnmetChange(after, 2030, 0);
  });

  test("a chance of 50 % leaves half of the project as announced", () => {
    // 0.5 × 75.6 + 63 = 100.8 instead of 115.92; 15.12 × 0.989 = 14.95368.
    expectUnmetChange(register("A02", { probability: 0.5 }), 2030, 14.95368);
  });

  test("100,000 t give 80 instead of 100.8", () => {
    // 20.8 × 0.989 = 20.5712.
    expectUnmetChange(register("A02", { copper: 100000 }), 2033, 20.5712);
  });

  test.each([
    ["dropped", dropped],
    ["without tonnes", { copper: null }],
  ])("%s, it leaves the project as announced", (_, fields) => {
    const after = register("A02", fields);
    expect(shown(after, "copper.project.1", 2030)).toBeCloseTo(75.6, 9);
    // 115.92 − 75.6 = 40.32; 40.32 × 0.989 = 39.87648.
    expectUnmetChange(after, 2030, 39.87648);
  });

  test("as new capacity it comes on top of the project as announced", () => {
    const after = register("A02", { effect: effect("new-capacity") });
    // 75.6 announced + 100.8 new − 115.92 = 60.48; 60.48 × 0.989 = 59.81472.
    expect(change(before, after, "copper.producer-output", 2030)).toBeCloseTo(60.48, 9);
    expectUnmetChange(after, 2030, -59.81472);
  });

  test("a second change of the same project is found by a check", () => {
    const after = register("A03", { effect: effect("project-change"), project: "zafranal" });
    expect(shown(before, "check.projects", 2024)).toBe(0);
    expect(shown(after, "check.projects", 2024)).toBe(1);
  });
});

describe("A03 redirects offtake: 122.2 kt with a chance of 50 % from 2026 to 2028", () => {
  test("without it less feed comes from Peru, and the world balance stays", () => {
    const after = register("A03", dropped);
    // 2026: 61.1 / 3 = 20.3666…; 2028: 122.2 × 0.5 = 61.1.
    expect(change(before, after, "copper.feed.from-producer", 2026)).toBeCloseTo(-61.1 / 3, 9);
    expect(change(before, after, "copper.feed.available", 2028)).toBeCloseTo(-61.1, 9);
    // 61.1 of 1,200 kt needed.
    expect(change(before, after, "copper.feed.producer-share", 2028)).toBeCloseTo(-61.1 / 1200, 9);
    expect(change(before, after, "copper.mine-production", 2028)).toBe(0);
    expectUnmetChange(after, 2028, 0);
  });

  test("it covers feed where feed is short", () => {
    const growing: [string, number][] = [["copper.home.smelting-change", 0.05]];
    const short = register("A03", {}, growing);
    // Need in 2028: 1,200 × 1.05⁴ = 1,458.6075.
    expect(shown(short, "copper.feed.need", 2028)).toBeCloseTo(1458.6075, 9);
    expect(change(short, register("A03", dropped, growing), "copper.feed.unmet", 2028)).toBeCloseTo(61.1, 9);
  });
});

describe("other effects", () => {
  test("recycling adds refined copper to the world and to the securing partner", () => {
    const fields = { effect: effect("recycling"), start: 2026, end: 2026, probability: 1, copper: 20000 };
    const after = register("new", fields);
    expectUnmetChange(after, 2026, -20);
    expectUnmetChange(after, 2033, -20);
    expect(change(before, after, "copper.home.secondary", 2033)).toBeCloseTo(20, 9);
    expect(change(before, after, "copper.home.exports", 2033)).toBeCloseTo(20, 9);
  });

  test("a stockpile fills from start to end, from exports and not from the world", () => {
    const fields = { effect: effect("stockpile"), start: 2028, end: 2032, probability: 0.5, copper: 20000 };
    const after = register("new", fields);
    // 20 × 0.5 = 10 a year in five years.
    expect(change(before, after, "copper.stockpile.closing", 2028)).toBeCloseTo(10, 9);
    expect(change(before, after, "copper.stockpile.closing", 2032)).toBeCloseTo(50, 9);
    expect(change(before, after, "copper.stockpile.closing", 2033)).toBeCloseTo(50, 9);
    expect(change(before, after, "copper.home.exports", 2028)).toBeCloseTo(-10, 9);
    expect(change(before, after, "copper.home.exports", 2033)).toBeCloseTo(0, 9);
    expectUnmetChange(after, 2028, 0);
  });

  test("a new row with new capacity counts from its start", () => {
    const fields = { effect: effect("new-capacity"), start: 2030, end: 2030, probability: 1, copper: 50000 };
    const after = register("new", fields);
    expectUnmetChange(after, 2029, 0);
    // 50 × 0.989 = 49.45.
    expectUnmetChange(after, 2030, -49.45);
    expectUnmetChange(after, 2033, -49.45);
  });

  test("the last row of the register counts as any other", () => {
    const fields = { effect: effect("new-capacity"), start: 2030, end: 2030, probability: 1, copper: 50000 };
    // 50 × 0.989 = 49.45.
    expectUnmetChange(register("last", fields), 2033, -49.45);
  });

  test.each(["energy", "people", "none"] as const)("tonnes under the effect '%s' count nowhere", (name) => {
    const tonnes = { copper: 50000, zinc: 50000 };
    const after = register("new", {
      effect: effect(name),
      start: 2025,
      end: 2025,
      probability: 1,
      ...tonnes,
    });
    for (const id of ["copper.unmet", "zinc.unmet", "copper.feed.available", "zinc.home.exports"]) {
      expect(change(before, after, id, 2033)).toBe(0);
    }
  });
});

test("words in the place of a probability are an error and not an action that does nothing", () => {
  const after = register("A02", { probability: "likely" });
  for (const id of ["economic.investment", "economic.copper.capacity", "copper.new-capacity"]) {
    expect(after.evaluation.value(id, 2030)).toEqual(ErrorValue.of("#VALUE!"));
  }
});
