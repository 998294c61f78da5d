/** DATA, SERIES, SOURCE and CATALOG against the printed figures. */
import { maximumCells } from "../../src/functions/cells/grid";
import { failure, table, value } from "./calls";

describe("DATA", () => {
  test.each([
    ["copper.use-solar.world", 2024, 1657.2],
    ["copper.mine-production.peru", 2023, 2755.1],
    ["zinc.mine-production.peru", undefined, 1270.6],
    ["copper.elasticity.income", undefined, 0.757],
    ["copper.elasticity.income", 2019, 0.757],
    ["solar.copper", undefined, 2822],
    ["driver.solar.reference", 2030, 608.3],
  ])("%s of %s is %d", (id, year, figure) => {
    expect(value("data", id, year)).toBeCloseTo(figure, 9);
  });

  test("takes arrays", () => {
    expect(table("data", "copper.mine-production.peru", [[2022, 2023]])).toEqual([[2445.3, 2755.1]]);
  });

  test("a year without a figure is #N/A with the years there are", () => {
    expect(failure("data", "copper.refined-use.world", 2015)).toBe(
      "#N/A copper.refined-use.world has no figure for 2015. It has 2000, 2004, 2013, 2016–2019 and 2024.",
    );
  });

  test("an input that is yours to supply is #N/A and says so", () => {
    expect(failure("data", "networks.aluminium-share")).toMatch(
      /^#N\/A networks\.aluminium-share is empty: no figure is cited, so it is yours to supply\. /,
    );
  });
});

describe("SERIES", () => {
  test("has a header and the years with figures", () => {
    expect(table("series", "copper.mine-production.peru", 2022)).toEqual([
      ["Year", "Copper mine production, MINEM, Peru, kt"],
      [2022, 2445.3],
      [2023, 2755.1],
      [2024, 2736.2],
    ]);
  });

  test("leaves out years without figures", () => {
    expect(table("series", "copper.refined-use.world", 2004, 2016).slice(1)).toEqual([
      [2004, 16700],
      [2013, 21300],
      [2016, 22523],
    ]);
  });

  test("gives every year of a driver", () => {
    const rows = table("series", "driver.solar.reference");
    expect(rows).toHaveLength(28);
    expect(rows[7]).toEqual([2030, 608.3]);
  });

  test("says where nothing lies between the years asked for", () => {
    expect(failure("series", "copper.refined-use.world", 2005, 2010)).toBe(
      "#N/A copper.refined-use.world has no figure from 2005 to 2010. It has 2000, 2004, 2013, 2016–2019 and 2024.",
    );
    expect(failure("series", "copper.refined-use.world", 2030)).toContain("no figure from 2030 on.");
    expect(failure("series", "copper.refined-use.world", "", 1990)).toContain("no figure up to 1990.");
    expect(failure("series", "copper.refined-use.world", 2010, 2005)).toBe(
      "#VALUE! The first year, 2010, is after the last, 2005.",
    );
  });

  test("takes one series", () => {
    expect(failure("series", [["copper.refined-use.world", "zinc.refined-use.world"]])).toBe(
      "#VALUE! The series must be one cell: this function answers with a table.",
    );
  });
});

describe("SOURCE", () => {
  test("cites publisher, title, address, licence and confidence", () => {
    const sentence = String(value("source", "copper.use-solar.world", 2024));
    for (const part of [
      "Figure of 2024:",
      "IEA",
      "Critical Minerals Dataset",
      "https://",
      "Licence: ",
      "read in the source",
    ]) {
      expect(sentence).toContain(part);
    }
  });

  test("cites inputs and intensities", () => {
    expect(value("source", "copper.elasticity.income")).toContain("Median of published estimates");
    expect(value("source", "solar.copper")).toContain("Figure of 2021: ");
  });

  test("cites the points around a year of a driver, and its rule", () => {
    const sentence = String(value("source", "driver.solar.reference", 2027));
    expect(sentence).toContain("Between the figures of 2024 and 2030: in a straight line.");
    expect(sentence).toContain("Held after 2038");
    expect(sentence).not.toContain("Figure of 2038");
    expect(value("source", "driver.solar.reference", 2030)).not.toContain("Between");
    expect(value("source", "driver.solar.reference")).toContain("Figure of 2038");
  });

  test("keeps to the length of a cell for everything there is", () => {
    const ids = table("catalog").slice(1);
    for (const [id, , , , last] of ids) {
      if (last === "") expect(failure("source", id)).toContain("yours to supply");
      else expect(String(value("source", id)).length).toBeLessThan(32_767);
    }
  });
});

describe("CATALOG", () => {
  const rows = table("catalog");

  test("has a header, and ids that DATA knows", () => {
    expect(rows[0]).toEqual(["Id", "Name", "Unit", "First year", "Last year", "Source"]);
    expect(rows.length).toBeGreaterThan(200);
    for (const [id, , , , last] of rows.slice(1)) {
      if (last !== "") expect(typeof value("data", id, last)).toBe("number");
    }
  });

  test("stays within the cells that are answered at once", () => {
    expect(rows.length * 6).toBeLessThan(maximumCells);
  });

  test("names everything in words", () => {
    expect(rows.filter((row) => row.slice(0, 3).some((cell) => cell === "" || cell === undefined))).toEqual(
      [],
    );
    expect(rows.filter((row) => row.some((cell) => String(cell).includes("{")))).toEqual([]);
    expect(rows.find(([id]) => id === "copper.home.use")).toEqual([
      "copper.home.use",
      "Copper: Refined use in Japan, latest year",
      "kt",
      2019,
      2019,
      expect.any(String),
    ]);
  });

  test("finds what has all words, metals in other languages too", () => {
    const ids = (search: string): unknown[] =>
      table("catalog", search)
        .slice(1)
        .map(([id]) => id);
    expect(ids("COPPER Price")).toContain("copper.price.real");
    expect(ids("cobre peru")).toContain("copper.mine-production.peru");
    expect(ids("copper peru")).not.toContain("zinc.mine-production.peru");
    expect(ids("driver.solar")).toHaveLength(3);
    expect(failure("catalog", "unobtainium")).toMatch(/^#N\/A Nothing in the catalogue has all words of/);
  });
});
