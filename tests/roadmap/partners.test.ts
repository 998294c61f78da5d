/** Partners are data: another pair is another workbook of the same world. */
import { chileInputs } from "../../src/data/chile-inputs";
import { pairIds, partnerships } from "../../src/data/partners";
import { isError } from "../../src/line-items/value";
import { metals } from "../../src/model/metals";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import type { Edits } from "../../src/roadmap/edits";
import { date, shown } from "./cells";

const withPeru = buildRoadmap({ date });
const withChile = buildRoadmap({ date, partners: "japan-chile" });
const at = (roadmap: Roadmap, id: string, year = 2024): number => Number(shown(roadmap, id, year));

describe.each(pairIds)("%s", (partners) => {
  const { home, producer, mines, projects, countries, origins } = partnerships[partners];

  test("the id names both sides", () => {
    expect(partners).toBe(`${home.id}-${producer.id}`);
  });

  test("the producing partner is no row of the rest of the world or of other origins, and nobody is there twice", () => {
    for (const rows of [countries, origins]) {
      const names = rows.map(({ name }) => name);
      expect(names).not.toContain(producer.name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(countries.at(-1)?.name).toBe("Other countries");
  });

  test("mines and projects have ids of their own", () => {
    const ids = [...mines, ...projects].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  ["copper", 22776.2],
  ["zinc", 11930.6],
])("the world mines %d kt of %s in the base year, whoever the partner is", (metal, world) => {
  // Other countries of USGS, and 2,736.2 and 1,270.6 kt of Peru.
  expect(Math.abs(at(withPeru, `${metal}.mine-production`) / world - 1)).toBeLessThan(1e-9);
  expect(Math.abs(at(withChile, `${metal}.mine-production`) / world - 1)).toBeLessThan(1e-9);
});

test("demand and what is refined from scrap are the same for both", () => {
  for (const id of ["copper.use.total", "zinc.use.total", "copper.secondary", "zinc.secondary"]) {
    for (const year of [2024, 2033]) expect(at(withChile, id, year)).toBe(at(withPeru, id, year));
  }
});

describe("Japan and Chile", () => {
  test("Chile gave 47.4 % of Japan's copper feed, Peru 17.3 %, and each stands in for the other", () => {
    expect(at(withChile, "copper.feed.producer-share")).toBeCloseTo(0.474, 3);
    expect(at(withPeru, "copper.feed.producer-share")).toBeCloseTo(0.173, 3);
    const origin = (roadmap: Roadmap, name: string): number => {
      const row = partnerships[roadmap.options.partners].origins.findIndex((each) => each.name === name);
      return at(roadmap, `copper.feed.origin.${String(row + 1)}`);
    };
    expect(origin(withChile, "Peru")).toBeCloseTo(at(withPeru, "copper.feed.from-producer"), 9);
    expect(origin(withPeru, "Chile")).toBeCloseTo(at(withChile, "copper.feed.from-producer"), 9);
  });

  test("with no mine listed, all of Chile's copper is that of other operating mines", () => {
    expect(at(withChile, "copper.mine.other")).toBe(5300);
    expect(at(withChile, "copper.producer-output")).toBe(5300);
  });

  test("factors follow from what Cochilco counts", () => {
    const tonnes = 5330e3;
    expect(chileInputs["energy.copper.electricity"].value).toBeCloseTo(97696e3 / 3.6 / tonnes, 2);
    expect(chileInputs["sustainability.copper.fuel"].value).toBeCloseTo(88100e3 / tonnes, 1);
    const yearOfSeconds = 365 * 24 * 3600;
    const { value: water } = chileInputs["sustainability.copper.water-per-tonne"];
    expect(water).toBeCloseTo((12.45 * yearOfSeconds) / 5790e3, 0);
  });

  test("what was not obtained reads as not available", () => {
    for (const id of [
      "zinc.mine.other",
      "zinc.feed.producer-share",
      "energy.zinc.need",
      "energy.of-generation",
      "energy.renewable-share",
      "people.workforce",
      "people.coverage",
      "security.blockades",
      "sustainability.emissions",
      "sustainability.avoided",
      "economic.investment-clp",
    ]) {
      expect([id, shown(withChile, id, 2033)]).toEqual([id, "n/a"]);
    }
  });

  test("no word is left of the other pair, but for Peru as a country of the world", () => {
    const found = withChile.workbook.sheets.flatMap((sheet) =>
      sheet.cells
        .map(({ value }) => (typeof value === "string" ? value : ""))
        .filter((text) => /Peru|Lima|MINEM|\bsoles\b|Bambas/.test(text))
        .map((text) => [sheet.name, text]),
    );
    const asCountry = new Set(["Peru", "MINEM-PRESS", "MINEM, Peru"]);
    const others = found.filter(([, text]) => !asCountry.has(String(text)));
    expect(others.map(([sheet]) => sheet)).toEqual(["Inputs"]);
    expect(others[0]?.[1]).toMatch(/^The figures of Peru as producing partner/);
  });

  test("the workbook does not speak of Chile as anything but the partner", () => {
    const { cells } = withChile.workbook.sheets.find(({ id }) => id === "inputs")!;
    expect(cells.filter(({ value }) => value === "Chile")).toEqual([]);
  });
});

describe("figures that the user supplies for Chile", () => {
  const chileZinc = 30;
  const others = partnerships["japan-chile"].countries.length - 1;
  const edits: Edits = {
    items: new Map([
      ["zinc.national-output", chileZinc],
      ["zinc.feed.producer", 10],
      ["energy.zinc.electricity", 3],
      ["energy.grid-renewable", 0.5],
      ["energy.generation", 80000],
      ["people.workers", 40],
      ["security.blockade-days", 5],
      ["security.producer-disruption", 0.1],
      ["sustainability.grid-factor", 0.3],
      ["sustainability.zinc.fuel", 2],
      ["economic.clp-rate", 900],
    ]),
    fields: [{ table: "countries", row: others, column: "zinc", value: 1700 - chileZinc }],
  };
  const filled = buildRoadmap({ date, partners: "japan-chile" }, edits);

  test("take the place of not available, keep the world and leave no error and no check", () => {
    expect(at(filled, "zinc.mine-production")).toBeCloseTo(at(withChile, "zinc.mine-production"), 9);
    expect(at(filled, "zinc.producer-output")).toBe(chileZinc);
    // 10 of 423 kt.
    expect(at(filled, "zinc.feed.producer-share")).toBeCloseTo(10 / 423, 9);
    expect(at(filled, "energy.zinc.need")).toBeCloseTo(90, 9);
    expect(typeof shown(filled, "sustainability.emissions", 2033)).toBe("number");
    expect(filled.evaluation.value("check.total")).toBe(0);
    const errors = filled.workbook.sheets.flatMap(({ name, cells }) =>
      cells.filter(({ value }) => isError(value ?? null)).map(({ row }) => [name, row]),
    );
    expect(errors).toEqual([]);
  });

  test("a factor without the output it belongs to stays not available", () => {
    const half = buildRoadmap(
      { date, partners: "japan-chile" },
      { items: new Map([["energy.zinc.electricity", 3]]) },
    );
    expect(shown(half, "energy.zinc.need", 2030)).toBe("n/a");
    expect(half.evaluation.value("check.total")).toBe(0);
  });

  test("zinc bought from a partner whose output is not known is held, and a check asks for the output", () => {
    const half = buildRoadmap(
      { date, partners: "japan-chile" },
      { items: new Map([["zinc.feed.producer", 10]]) },
    );
    expect(at(half, "zinc.feed.from-producer", 2033)).toBe(at(half, "zinc.feed.from-producer", 2024));
    expect(half.evaluation.value("check.total")).toBeGreaterThan(0);
  });

  test("a mine in the last free row moves output from the remainder, and closes when it says", () => {
    const last = withChile.evaluation.model.tables.get("mines")!.rows - 1;
    const mine = (column: string, value: string | number) =>
      ({ table: "mines", row: last, column, value }) as const;
    const listed = buildRoadmap(
      { date, partners: "japan-chile" },
      { fields: [mine("name", "Mine"), mine("copper", 300), mine("change", 0), mine("lastYear", 2028)] },
    );
    expect(at(listed, "copper.mine.other")).toBe(5000);
    expect(at(listed, "copper.mine-production", 2028)).toBe(at(withChile, "copper.mine-production", 2028));
    expect(at(listed, "copper.mine-production", 2029)).toBeCloseTo(
      at(withChile, "copper.mine-production", 2029) - 300,
      9,
    );
    expect(at(listed, "copper.unmet", 2033)).toBeGreaterThan(at(withChile, "copper.unmet", 2033));
  });
});

test("both pairs build with one metal as well", () => {
  for (const partners of pairIds) {
    for (const metal of metals) {
      const built = buildRoadmap({ date, partners, metals: [metal], start: 2035 });
      expect(built.evaluation.value("check.total")).toBe(0);
    }
  }
});
