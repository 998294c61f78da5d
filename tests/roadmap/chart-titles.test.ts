/** What the charts of the Dashboard say: in a title that follows the inputs, and in words beside them. */
import { languages } from "../../src/language/languages";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import type { RoadmapOptions } from "../../src/roadmap/options";
import type { CompiledCell, CompiledChart } from "../../src/workbook-plan/compiled-workbook";
import { cellAddress, quotedSheet } from "../../src/workbook-plan/address";

const build = (choices: Partial<RoadmapOptions> = {}, edits?: Parameters<typeof buildRoadmap>[1]): Roadmap =>
  buildRoadmap({ date: "2026-01-01", ...choices }, edits);

const dashboardOf = ({ workbook }: Roadmap) => workbook.sheets.find(({ id }) => id === "dashboard")!;

/** Cells of the Dashboard by their absolute references. */
function cellsOf(roadmap: Roadmap): ReadonlyMap<string, CompiledCell> {
  const { name, cells } = dashboardOf(roadmap);
  const at = ({ row, column }: CompiledCell): string =>
    `${quotedSheet(name)}!${cellAddress(row, column, { row: true, column: true })}`;
  return new Map(cells.map((cell) => [at(cell), cell]));
}

const wordsOf = (cell: CompiledCell | undefined): string =>
  typeof cell?.value === "string" ? cell.value : "";

/** What the title of a chart says. */
function titles(roadmap: Roadmap): Readonly<Record<string, string>> {
  const cells = cellsOf(roadmap);
  return Object.fromEntries(
    dashboardOf(roadmap).charts.map(({ id, titleCell }) => [id, wordsOf(cells.get(titleCell!))]),
  );
}

const chart = (roadmap: Roadmap, id: string): CompiledChart =>
  dashboardOf(roadmap).charts.find((each) => each.id === id)!;

test.each(
  languages.flatMap((code) =>
    (["japan-peru", "japan-chile"] as const).map((partners) => [code, partners] as const),
  ),
)("in %s every title of %s is a formula's sentence short enough for two lines", (language, partners) => {
  const roadmap = build({ language, partners });
  const cells = cellsOf(roadmap);
  for (const { id, titleCell } of dashboardOf(roadmap).charts) {
    const cell = cells.get(titleCell!)!;
    expect(cell.formula).toBeDefined();
    expect([id, wordsOf(cell)]).toEqual([id, expect.stringMatching(/^\S.{15,99}$/u)]);
  }
});

test("titles name metal, figure, unit, year and scenario, in their places", () => {
  const reference = build();
  const unmet = reference.evaluation.value("copper.unmet", 2033);
  const figure = Math.round(unmet as number).toLocaleString("en-US");
  expect(titles(reference)["copper-unmet"]).toBe(
    `Copper: unmet need grows to ${figure} kt by 2033 in Reference`,
  );
});

test("titles follow the scenario, the start year and the figures of inputs", () => {
  const before = titles(build());
  const changed = titles(build({ scenario: "net-zero", start: 2028 }));
  for (const id of ["copper-use", "zinc-unmet", "copper-supply"]) {
    expect(changed[id]).toMatch(/2037 in Net zero$/);
    expect(changed[id]).not.toBe(before[id]);
  }
});

test("the texts above the charts are formulas that tell more than one figure", () => {
  const roadmap = build();
  const cells = dashboardOf(roadmap).cells;
  for (const { id, from } of dashboardOf(roadmap).charts) {
    const beside = cells.find(({ row, column }) => row === from.row - 1 && column === from.column)!;
    const figures = wordsOf(beside).match(/\d[\d,.]*|n\/a/g) ?? [];
    expect([id, beside.formula !== undefined, figures.length >= 3]).toEqual([id, true, true]);
  }
});

describe("emissions and coverage that are not known", () => {
  /** Values that a series of a chart shows. */
  const shown = (roadmap: Roadmap, id: string, place: number): unknown[] => {
    const { values } = chart(roadmap, id).series[place]!;
    const [, column = "", row = ""] = /\$([A-Z]+)\$(\d+):/.exec(values) ?? [];
    const first = column.charCodeAt(0) - 64;
    return dashboardOf(roadmap)
      .cells.filter((cell) => cell.row === Number(row) && cell.column >= first)
      .map(({ value }) => value);
  };

  test("are words in their rows, and charts of columns, which draw nothing for them", () => {
    const chile = build({ partners: "japan-chile" });
    expect(new Set(shown(chile, "emissions", 0))).toEqual(new Set(["n/a"]));
    expect(titles(chile).emissions).toMatch(
      /^No figure for emissions .* yet: enter their factors on Inputs$/,
    );
    // Zinc, whose trade between the two is not known.
    expect(new Set(shown(build(), "cover", 2))).toEqual(new Set(["n/a"]));
    for (const id of ["emissions", "cover"]) expect(chart(chile, id).kind).toBe("column");
  });

  test("a target that is entered stands beside the emissions of its year", () => {
    const entered = build(
      {},
      { items: new Map([["targets.sustainability.emissions", new Map([[2030, 5000]])]]) },
    );
    expect(shown(entered, "emissions", 1)).toEqual([
      ...Array.from({ length: 6 }, () => "n/a"),
      5000,
      ...Array.from({ length: 3 }, () => "n/a"),
    ]);
  });

  test("the feed that Japan needs and does not get is what coverage leaves open", () => {
    const short = build({}, { items: new Map([["copper.home.smelting-change", 0.1]]) });
    const at = (id: string): number => short.evaluation.value(id, 2033) as number;
    expect(at("copper.feed.unmet")).toBeGreaterThan(0);
    expect(shown(short, "cover", 1)[9]).toBeCloseTo(
      (at("copper.feed.need") - at("copper.feed.unmet")) / at("copper.feed.need"),
      12,
    );
    expect(titles(short).cover).toBe(
      `Japan's smelter feed is covered to at least ${Math.round(at("copper.feed.coverage") * 100)} % for each metal in 2033`,
    );
  });
});
