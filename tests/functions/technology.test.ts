/** DRIVER, INTENSITY and TECHDEMAND against printed figures. */
import { failure, table, value } from "./calls";

describe("DRIVER", () => {
  test.each([
    ["Electric car sales", 2024, "Reference", 17.5],
    ["electric cars", 2035, "NZE", 99],
    ["solar", 2035, "Reference", 611.4875],
    ["Growth of world GDP", 2025, undefined, 3.2],
    ["población", 2030, "Accelerated", 8511.723],
    ["copper price", 2050, "Net zero", 9142.1],
    ["driver.grid-lines", 2040, "Reference", 4.8],
  ])("%s in %d, %s, is %d", (driver, year, scenario, figure) => {
    expect(value("driver", driver, year, scenario)).toBeCloseTo(figure, 9);
  });

  test("moves between its points at a constant yearly rate or step", () => {
    // Electric cars grow from 17.5 to 40 million in six years: after three, the geometric mean.
    expect(value("driver", "electric cars", 2027)).toBeCloseTo(26.457513, 6);
    // Lines grow from 3.6 to 4.8 million km in sixteen years: after eight, the middle.
    expect(value("driver", "grid", 2032)).toBeCloseTo(4.2, 9);
  });

  test("takes arrays", () => {
    expect(table("driver", [["solar"], ["storage"]], [[2024]])).toEqual([[538.5], [77]]);
  });
});

describe("INTENSITY", () => {
  test.each([
    ["copper", "Solar power", 2822],
    ["copper", "Onshore wind", 2900],
    ["copper", "EV", 28.4],
    ["copper", "electric-car.copper.whole", 53.2],
    ["zinc", "offshore wind", 5500],
    ["copper", "conventional car", 22.3],
  ])("%s in %s is %d kg", (metal, technology, kilograms) => {
    expect(value("intensity", metal, technology)).toBe(kilograms);
  });

  test("a yearly change compounds from the year of the figure", () => {
    // 28.4 kg of 2024, less 1 % a year for six years; 2,822 kg of 2021, for nine years.
    expect(value("intensity", "copper", "electric car", 2030, -0.01)).toBeCloseTo(26.738036, 6);
    expect(value("intensity", "copper", "solar", 2030, -0.01)).toBeCloseTo(2577.945672, 5);
    expect(value("intensity", "copper", "solar", "", -0.01)).toBe(2822);
  });

  test("before the year of the figure it is the figure", () => {
    expect(value("intensity", "copper", "hydro", 2024, -0.01)).toBe(1502);
  });

  test("without a yearly change it is the model's, 0 for technologies", () => {
    expect(value("intensity", "copper", "solar", 2050)).toBe(2822);
  });

  test("says what it cannot do", () => {
    expect(failure("intensity", "zinc", "nuclear")).toBe(
      "#N/A No intensity of zinc is cited for Nuclear. Choose Electric car, Conventional car, Solar power, Onshore wind or Offshore wind.",
    );
    expect(failure("intensity", "copper", "solar", 2030, -1)).toBe(
      "#VALUE! The yearly change -1 would leave nothing: it must be above −1, such as -0.01 for −1 % a year.",
    );
    expect(failure("intensity", "copper", "solar", 2060)).toContain("#N/A The scenarios cover 2024 to 2050");
    expect(failure("intensity", "copper", "solar", 2050, 1e300)).toMatch(/^#NUM!/);
    expect(failure("intensity", "copper", "fusion")).toBe(
      "#VALUE! Unknown technology 'fusion'. MINERALS.CATALOG(\"intensity\") lists every technology.",
    );
  });
});

describe("TECHDEMAND", () => {
  test.each([
    // 597 GW of 2024 in megawatts.
    ["copper", "Solar power", 597_000, 1684.734],
    // 17.5 million cars at 28.4 kg.
    ["copper", "Electric car", 17_500_000, 497],
    ["zinc", "Onshore wind", 109_000, 599.5],
    ["copper", "Battery storage", 172e6, 94.772],
    ["copper", "solar", null, 0],
  ])("%s in %s: %s units are %d kt", (metal, technology, units, kilotonnes) => {
    expect(value("techDemand", metal, technology, units)).toBeCloseTo(kilotonnes, 9);
  });

  test("refuses what is no number, and fewer units than none", () => {
    expect(failure("techDemand", "copper", "solar", -5)).toBe(
      "#VALUE! The number of units cannot be negative: -5.",
    );
    expect(failure("techDemand", "copper", "solar", "many")).toBe(
      "#VALUE! The number of units must be a number, not 'many'.",
    );
  });
});
