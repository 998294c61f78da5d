/** SUPPLY, GAP and COVERAGE are rows of the workbook: as it ships, and with its edited ranges as assumptions. */
import type { Given } from "../../src/line-items/evaluation";
import { metals } from "../../src/model/metals";
import { scenarios } from "../../src/model/scenarios";
import { japanPeru } from "../../src/data/partners";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import * as later from "./later-calls";
import { stacked } from "./roadmap-range";

const date = "2026-01-01";
const years = [2024, 2027, 2030, 2033];
/** Years in which low and high differ from base. */
const openYears = years.slice(1);
const build = (scenario: (typeof scenarios)[number], items?: ReadonlyMap<string, Given>): Roadmap =>
  buildRoadmap({ date, scenario }, items === undefined ? {} : { items });

const near = (found: unknown, wanted: unknown): void => {
  expect(Math.abs(Number(found) - Number(wanted))).toBeLessThanOrEqual(1e-9 * Math.abs(Number(wanted)));
};

/** Compares both balances and Peru's supply in one scenario with the rows in use of a roadmap. */
async function compare(
  of: Roadmap,
  scenario: string,
  supplyCase: string,
  range?: unknown[][],
): Promise<void> {
  for (const metal of metals) {
    for (const year of supplyCase === "Low" || supplyCase === "High" ? openYears : years) {
      const row = (name: string): unknown => of.evaluation.value(`${metal}.${name}`, year);
      const gap = await later.value("gap", metal, year, scenario, supplyCase, range);
      near(gap, row("balance"));
      near(Math.max(0, Number(gap)), row("unmet"));
      near(await later.value("coverage", metal, year, scenario, supplyCase, range), row("coverage"));
      near(await later.value("supply", "Peru", metal, year, supplyCase, range), row("producer-output"));
      near(await later.value("supply", "World", metal, year, supplyCase, range), row("mine-production"));
    }
  }
}

test.each(scenarios)("as built, %s", async (scenario) => {
  const roadmap = build(scenario);
  await compare(roadmap, scenario, "Base");
  await compare(roadmap, "", "", stacked(roadmap));
});

test("every country, and the rest of the world", async () => {
  const { evaluation } = build("reference");
  for (const [place, country] of japanPeru.countries.entries()) {
    for (const metal of metals.filter((each) => country[each] !== null)) {
      near(
        await later.value("supply", country.name, metal, 2030),
        evaluation.value(`${metal}.country.${place + 1}`, 2030),
      );
    }
  }
  near(
    await later.value("supply", "Rest of world", "zinc", 2030),
    evaluation.value("zinc.rest-of-world", 2030),
  );
});

test("with inputs edited and passed in", async () => {
  const edited = build(
    "net-zero",
    new Map([
      ["copper.national-output", 2500],
      ["zinc.other-mines-change", 0.03],
      ["copper.mine-to-refined", 0.93],
      ["copper.elasticity.income", 0.5],
    ]),
  );
  await compare(edited, "", "", stacked(edited));
  // What people changed holds in every case; the range of zinc's refined share still applies.
  const high = await later.value("gap", "copper", 2030, "", "High", stacked(edited));
  const base = await later.value("gap", "copper", 2030, "", "Base", stacked(edited));
  expect(Number(high)).toBeLessThan(Number(base));
});

test.each([
  ["Low", -0.02, 0.96, 0.95],
  ["High", 0.024, 1, 1],
] as const)(
  "the %s case is the roadmap with the ends of its ranges typed in",
  async (which, change, copper, zinc) => {
    const typed = build(
      "reference",
      new Map([
        ["copper.other-mines-change", change],
        ["zinc.other-mines-change", change],
        ["copper.mine-to-refined", copper],
        ["zinc.mine-to-refined", zinc],
      ]),
    );
    await compare(typed, "Reference", which);
  },
);

test("the base year is the same in every case, and the band grows from it", async () => {
  for (const metal of metals) {
    const inYear = async (name: "gap" | "coverage", year: number): Promise<number[]> =>
      (await later.table(name, metal, year, "Reference", [["Low", "Base", "High"]])).flat().map(Number);
    for (const name of ["gap", "coverage"] as const) {
      const [low, base, high] = await inYear(name, 2024);
      expect([low, high]).toEqual([base, base]);
    }
    const widths: number[] = [];
    for (const year of [2024, 2025, 2030, 2040, 2050]) {
      const [low = NaN, base = NaN, high = NaN] = await inYear("gap", year);
      expect([low, base, high]).toEqual([low, base, high].sort((one, other) => other - one));
      widths.push(low - high);
    }
    expect(widths).toEqual([...widths].sort((one, other) => one - other));
    expect(widths[1]).toBeGreaterThan(0);
  }
});

test("impossible and unknown assumptions are refused by name", async () => {
  const gap = (id: string, value: number) => later.failure("gap", "copper", 2030, "", "", [[id, value]]);
  expect(await gap("copper.mine-to-refined", 97)).toBe(
    "#VALUE! copper.mine-to-refined must be a share from 0 to 1, not 97.",
  );
  expect(await gap("copper.mine-to-refind", 0.9)).toContain("Did you mean copper.mine-to-refined?");
});
