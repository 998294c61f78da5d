/** Demand against figures worked out by hand from the cited base year, anchors and rules. */
import { endUses } from "../../src/model/demand/end-uses";
import { failure, table, value } from "./calls";

describe("the base year is the cited one", () => {
  test.each([
    ["copper", undefined, 26717.225],
    ["copper", "Solar power", 1657.2],
    ["copper", "networks", 4928.986],
    ["zinc", undefined, 13510],
    ["zinc", "construction", 5735.6955],
  ])("%s, %s: %d kt in 2024", (metal, endUse, kilotonnes) => {
    expect(value("demand", metal, 2024, undefined, endUse)).toBeCloseTo(kilotonnes, 6);
  });

  test("in every scenario", () => {
    for (const scenario of ["Reference", "Accelerated", "Net zero", "Own"]) {
      expect(value("demand", "copper", 2024, scenario)).toBeCloseTo(26717.225, 6);
    }
  });
});

describe("end uses follow their drivers", () => {
  test.each([
    // 611.4875 GW in 2035, between 608.3 of 2030 and 613.4 of 2038; 538.5 GW in 2024.
    ["copper", 2035, "Reference", "Solar power", 1881.814457],
    // 40 million cars after 17.5 million.
    ["copper", 2030, "Reference", "Electric vehicles", 1135.289143],
    // 4.8 million km of lines after 3.6 million.
    ["copper", 2040, "Reference", "Electricity networks", 6571.981333],
    // 124.7 GW after 109 GW, held after 2030.
    ["zinc", 2045, "Reference", "Onshore wind", 783.107992],
    // 99 million cars after 17.5 million.
    ["copper", 2035, "Net zero", "Electric vehicles", 2809.840629],
  ])("%s %d, %s, %s", (metal, year, scenario, endUse, kilotonnes) => {
    expect(value("demand", metal, year, scenario, endUse)).toBeCloseTo(kilotonnes, 5);
  });

  test("other uses follow people alone where elasticities and trend are set to zero", () => {
    // Between 7,950.95 million of 2022 and 8,155.601 of 2025: 8,086.8053 in 2024 to 8 digits; 8,511.723 in 2030.
    const still = [
      ["copper.elasticity.income", 0],
      ["copper.elasticity.price", 0],
      ["copper.intensity-change.other-uses", 0],
    ];
    expect(value("demand", "copper", 2030, "Reference", "Other uses", still)).toBeCloseTo(19977.508503, 3);
  });

  test("Own is Reference until something is entered", () => {
    expect(value("demand", "copper", 2040, "Own")).toBe(value("demand", "copper", 2040, "Reference"));
  });

  test("a fall of intensity of 1 % a year compounds", () => {
    const thrifty = [
      ["copper.intensity-change.solar", -0.01],
      ["driver.solar.reference", 538.5],
    ];
    expect(value("demand", "copper", 2030, "Reference", "solar", thrifty)).toBeCloseTo(1560.220904, 5);
  });
});

describe("the table", () => {
  test("has years across, a row for every end use, and the total", () => {
    const rows = table("demandTable", "copper", 2024, 2);
    expect(rows[0]).toEqual(["End use", "Unit", 2024, 2025]);
    expect(rows.map(([label]) => label)).toEqual([
      ...["End use", "Solar power", "Onshore wind", "Offshore wind", "Electric vehicles", "Battery storage"],
      ...["Other low-emission power", "Electricity networks", "Other uses", "Total"],
    ]);
    expect(new Set(rows.slice(1).map(([, unit]) => unit))).toEqual(new Set(["kt"]));
    expect(rows[1]?.[2]).toBeCloseTo(1657.2, 9);
  });

  test.each(["copper", "zinc"] as const)("its parts of %s sum to its total and equal DEMAND", (metal) => {
    const rows = table("demandTable", metal, 2024, 27, "NZE");
    for (let column = 2; column < 29; column += 1) {
      const numbers = rows.slice(1).map((row) => Number(row[column]));
      const sum = numbers.slice(0, -1).reduce((left, right) => left + right, 0);
      expect(sum).toBeCloseTo(numbers[endUses[metal].length] ?? NaN, 6);
      expect(value("demand", metal, 2022 + column, "NZE")).toBe(numbers[endUses[metal].length]);
    }
  });

  test("says what is wrong with its years", () => {
    expect(failure("demandTable", "copper", 2045, 10)).toBe(
      "#N/A The scenarios cover 2024 to 2050; 2054 is outside.",
    );
    expect(failure("demandTable", "copper", 2030, 2.5)).toBe(
      "#VALUE! The number of years must be a whole number of at least 1, not 2.5.",
    );
    expect(failure("demandTable", "copper", 2030, null)).toBe("#VALUE! The number of years is missing.");
    expect(failure("demandTable", ["copper", "zinc"], 2030, 5)).toBe(
      "#VALUE! The metal must be one cell: this function answers with a table.",
    );
  });
});
