/** The shapes in which a range may change the model, and what is refused. */
import { scenarioPaths } from "../../src/data/scenario-anchors";
import { shippedInputs } from "../../src/data/shipped-inputs";
import { shippedValues } from "../../src/model/given-values";
import { metals } from "../../src/model/metals";
import { modelItems } from "../../src/model/model-items";
import { failure, table, value } from "./calls";

const solar = (year: number, scenario: string, assumptions: unknown): unknown =>
  value("demand", "copper", year, scenario, "Solar power", assumptions);

/** What VSTACK fills short rows with, as Excel hands it over. */
const padding = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };

// 1,657.2 kt in 2024 at 538.5 GW: twice as many gigawatts, twice as much copper.
const twice = 1077;
const doubled = 3314.4;

describe("shapes", () => {
  test("id and value", () => {
    expect(solar(2024, "Reference", [["copper.base-use.solar", doubled]])).toBe(doubled);
  });

  test("id and one value a year from 2024 on, without a header", () => {
    const row = ["driver.solar.reference", 538.5, 538.5, twice];
    expect(solar(2026, "Reference", [row])).toBeCloseTo(doubled, 9);
    expect(solar(2025, "Reference", [row])).toBeCloseTo(1657.2, 9);
    expect(solar(2030, "Reference", [row])).toBe(solar(2030, "Reference", null));
  });

  test("one value of a driver counts for every year after the base year", () => {
    const range = [["driver.solar.reference", twice]];
    expect(solar(2050, "Reference", range)).toBeCloseTo(doubled, 9);
    expect(solar(2024, "Reference", range)).toBe(1657.2);
  });

  test.each([
    ["id", "value"],
    ["ID", "Valor"],
    ["Id", "値"],
    ["id", "VALUE"],
  ])("a header of %s and %s among other columns", (id, name) => {
    const range = [
      [id, "Line", "low", name, "high"],
      ["copper.base-use.solar", "Solar power", 1, doubled, 9],
    ];
    expect(solar(2024, "Reference", range)).toBe(doubled);
  });

  test("a header of years in any order, some of them, as numbers or text", () => {
    const range = [
      ["id", "Constant", 2030, "2026"],
      ["driver.solar.reference", "", twice, 538.5],
    ];
    expect(solar(2030, "Reference", range)).toBeCloseTo(doubled, 9);
    expect(solar(2026, "Reference", range)).toBeCloseTo(1657.2, 9);
    expect(solar(2027, "Reference", range)).toBe(solar(2027, "Reference", null));
  });

  test("whole columns of a sheet, with a table at their top", () => {
    const rows = [
      ["id", "value"],
      ["copper.base-use.solar", doubled],
    ];
    // Empty cells arrive as 0 on the desktop.
    for (const empty of [null, "", 0]) {
      const column = Array.from({ length: 1_048_574 }, () => [empty, empty]);
      expect(solar(2024, "Reference", [...rows, ...column])).toBe(doubled);
    }
  });

  test("a range far larger than any table is refused before it is read", () => {
    const rows = Array.from({ length: 50_001 }, () => ["copper.base-use.solar", doubled]);
    expect(failure("demand", "copper", 2024, "", "Solar power", rows)).toBe(
      "#VALUE! The assumptions fill 100,002 cells; at most 100,000 are read. Give the range of the table only.",
    );
  });

  test("ranges stacked on each other, with padding and a second header", () => {
    const range = [
      ["id", "value", padding, padding],
      ["copper.base-use.solar", doubled, padding, padding],
      [padding, padding, padding, padding],
      ["id", 2024, 2025, 2030],
      ["driver.solar.reference", "", "#N/A", twice],
    ];
    expect(solar(2024, "Reference", range)).toBe(doubled);
    expect(solar(2030, "Reference", range)).toBeCloseTo(2 * doubled, 9);
  });

  test("one value that VSTACK padded counts for every year", () => {
    const range = [
      ["driver.solar.reference", 538.5, padding, padding],
      ["driver.solar.net-zero", 538.5, 538.5, twice],
    ];
    expect(solar(2030, "Reference", range)).toBeCloseTo(1657.2, 9);
  });

  test("a later row replaces an earlier one", () => {
    const range = [
      ["copper.base-use.solar", 1],
      ["copper.base-use.solar", doubled],
    ];
    expect(solar(2024, "Reference", range)).toBe(doubled);
  });

  test("ids are found whatever their case and punctuation, and numbers may be text", () => {
    expect(solar(2024, "Reference", [["Copper base use: Solar", "3314.4"]])).toBe(doubled);
  });

  test("tables take them too", () => {
    const rows = table("demandTable", "copper", 2024, 1, "", [["copper.base-use.solar", doubled]]);
    expect(rows[1]?.[2]).toBe(doubled);
    expect(rows[9]?.[2]).toBeCloseTo(26717.225 + 1657.2, 6);
  });
});

describe("what gives nothing leaves the shipped value", () => {
  const shipped = solar(2035, "Own", null);

  test.each([
    ["a blank value", [["copper.base-use.solar", ""]]],
    ["an empty value", [["copper.base-use.solar", null]]],
    ["a blank id", [["", 5]]],
    ["the 0 of an empty id", [[0, 5]]],
    ["an error", [["copper.base-use.solar", padding]]],
    ["the 0 of an empty driver", [["driver.solar.reference", 0, 0, 0]]],
    ["the 0 of an own entry", [["driver.gdp-growth.own-entry", 0]]],
    ["the 0 of an input that ships empty", [["networks.aluminium-share", 0]]],
    ["an input of supply", [["copper.mine-to-refined", 0.9]]],
    ["a row that the roadmap computes", [["driver.solar.own", 5]]],
    ["a row of the workbook alone", [["plan.start-year", 2026]]],
    ["words", [["scenario.name.reference", "Base case"]]],
    ["a unit kept as it ships", [["base-year", 2024]]],
  ])("%s", (_what, range) => {
    expect(solar(2035, "Own", range)).toBe(shipped);
  });

  test("but 0 counts where it can be meant", () => {
    const trend = [["copper.intensity-change.other-uses", 0]];
    const flat = value("demand", "copper", 2034, "Reference", "Other uses", trend);
    const falling = value("demand", "copper", 2034, "Reference", "Other uses");
    // Ten years at −0.4 % a year.
    expect(Number(falling) / Number(flat)).toBeCloseTo(0.960712, 6);
  });
});

describe("the user's own scenario", () => {
  test("takes entries for some years and Reference for the others", () => {
    const range = [
      ["id", 2030],
      ["driver.solar.own-entry", twice],
    ];
    expect(solar(2030, "Own", range)).toBeCloseTo(doubled, 9);
    expect(solar(2031, "Own", range)).toBe(solar(2031, "Reference", null));
    expect(solar(2030, "Reference", range)).toBe(solar(2030, "Reference", null));
  });

  test("is in use where the assumptions choose it and no scenario is given", () => {
    const range = [
      ["scenario.choice", "Own"],
      ["driver.solar.own-entry", twice],
    ];
    expect(value("demand", "copper", 2030, "", "solar", range)).toBeCloseTo(doubled, 9);
    expect(value("demand", "copper", 2030, "Reference", "solar", range)).toBe(solar(2030, "Reference", null));
  });

  test("is found by the name the workbook gives it", () => {
    const range = [
      ["scenario.choice", "Mi plan"],
      ["scenario.name.own", "Mi plan"],
      ["driver.solar.own-entry", twice],
    ];
    expect(value("demand", "copper", 2030, "", "solar", range)).toBeCloseTo(doubled, 9);
  });
});

describe("unchanged inputs change nothing at all", () => {
  const values = shippedValues(shippedInputs, scenarioPaths);
  const years = Array.from({ length: 27 }, (_, offset) => 2024 + offset);
  const rows = [...values].map(([id, given]) =>
    given instanceof Map
      ? [id, ...years.map((year) => (given as ReadonlyMap<number, number>).get(year) ?? null)]
      : [id, given],
  );

  test.each(metals)("%s, every scenario, year and end use", (metal) => {
    for (const scenario of ["Reference", "Accelerated", "Net zero", "Own"]) {
      const plain = table("demandTable", metal, 2024, 27, scenario);
      expect(table("demandTable", metal, 2024, 27, scenario, rows)).toEqual(plain);
    }
  });
});

describe("refused by name", () => {
  test.each([
    [
      "copper.elasticty.income",
      1,
      "Unknown assumption 'copper.elasticty.income'. Did you mean copper.elasticity.income?",
    ],
    ["nonsense", 1, "Unknown assumption 'nonsense'. MINERALS.CATALOG() lists every id."],
    ["copper.base-use.solar", "much", "copper.base-use.solar must be a number, not 'much'."],
    ["copper.base-use.solar", true, "copper.base-use.solar must be a number, not 'true'."],
    ["copper.base-use.solar", -1, "copper.base-use.solar cannot be negative, not -1."],
    ["driver.solar.reference", -5, "driver.solar.reference must be above 0, not -5."],
    ["driver.price.copper.reference", -5, "driver.price.copper.reference must be above 0, not -5."],
    ["driver.gdp-growth.reference", -100, "driver.gdp-growth.reference must be above −100 %, not -100."],
    ["copper.intensity-change.solar", -1, "copper.intensity-change.solar must be above −1, not -1."],
    ["networks.aluminium-share", 1, "networks.aluminium-share must be a share from 0 to below 1, not 1."],
    ["networks.aluminium-target-year", 2030.5, "networks.aluminium-target-year must be a year, not 2030.5."],
    ["base-year", 2020, "base-year must be 2024, the year the shipped figures stand for, not 2020."],
    ["scenario.choice", "Referense", "Unknown scenario 'Referense'. Did you mean Reference?"],
  ])("%s of %s", (id, given, sentence) => {
    expect(failure("demand", "copper", 2030, "", "", [[id, given]])).toBe(`#VALUE! ${sentence}`);
  });

  test("a header without a column of values", () => {
    expect(failure("demand", "copper", 2030, "", "", [["id", "low"]])).toBe(
      "#VALUE! The header row of the assumptions needs a column named value, or years.",
    );
  });

  test("a range without values, and ids that are numbers", () => {
    expect(failure("demand", "copper", 2030, "", "", "copper.base-use.solar")).toBe(
      "#VALUE! The assumptions must have at least two columns: id and value.",
    );
    expect(failure("demand", "copper", 2030, "", "", [[7, 5]])).toContain(
      "must hold ids such as copper.elasticity.income, not 7.",
    );
  });

  test("values that no arithmetic survives are #NUM!", () => {
    const range = [["copper.intensity-change.solar", 1e60]];
    expect(failure("demand", "copper", 2050, "Reference", "solar", range)).toMatch(
      /^#NUM! These assumptions/,
    );
  });

  test("nothing: every input of the whole roadmap may stand in the range", () => {
    const sizes = { mines: 2, projects: 2, countries: 2, origins: 2, actions: 2, risks: 2, history: 2 };
    const inputs = modelItems(metals, sizes).filter(
      ({ role, unit }) => (role === "input" || role === "driver") && unit !== "text",
    );
    for (const { id } of inputs) {
      const harmless = id === "base-year" ? 2024 : id.endsWith("year") ? 2030 : 0.5;
      expect(table("demand", "copper", 2024, "", "", [[id, harmless]])).toHaveLength(1);
    }
  });
});
