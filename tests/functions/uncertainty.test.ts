/** Bands of demand and what moves them, as an analyst asks for them. */
import fc from "../support/properties";
import { shippedInputs } from "../../src/data/shipped-inputs";
import { demandBandTable } from "../../src/functions/uncertainty/demand-band";
import { sensitivityTable } from "../../src/functions/uncertainty/sensitivity";
import { failure, table } from "./later-calls";
import { value } from "./calls";

type Rows = (string | number)[][];

async function band(
  assumptions: unknown[][] = [],
  scenario = "",
): Promise<{ low: number; median: number; high: number }> {
  const rows = (await table("demandBand", "copper", 2035, 1, scenario, assumptions)) as Rows;
  const [low = NaN, median = NaN, high = NaN] = rows.slice(1).map((row) => Number(row[2]));
  return { low, median, high };
}

const width = async (assumptions: unknown[][]): Promise<number> => {
  const { low, high } = await band(assumptions);
  return high - low;
};

const few = ["band.draws", 500];
/** Ranges of no width for everything that ships with one. */
const nothingUncertain = Object.entries(shippedInputs)
  .filter(([id, input]) => id.startsWith("copper.") && input.value !== null && input.low !== undefined)
  .filter(([id]) => /intensity-change|elasticity/.test(id))
  .flatMap(([id, input]) => [
    [`${id}.low`, input.value],
    [`${id}.high`, input.value],
  ]);

test("the table has the years above and the percentiles at the side", async () => {
  const rows = (await table("demandBand", "zinc", 2030, 3)) as Rows;
  expect(rows.map(([label, unit]) => [label, unit])).toEqual([
    ["Refined use", "Unit"],
    ["Low (5 %)", "kt"],
    ["Median (50 %)", "kt"],
    ["High (95 %)", "kt"],
  ]);
  expect(rows[0]?.slice(2)).toEqual([2030, 2031, 2032]);
});

test("the same seed gives the same numbers on every machine", async () => {
  const [first, second] = [await band([few]), await band([["band.draws", "500"]])];
  expect(second).toEqual(first);
  expect(first).toEqual({ low: 31227.52, median: 33885.476, high: 37887.36 });
  expect((await band([few, ["band.seed", 2]])).median).not.toBe(first.median);
});

test("a year's band does not depend on the years asked for with it", async () => {
  const rows = (await table("demandBand", "copper", 2030, 6)) as Rows;
  expect(rows.slice(1).map((row) => row[7])).toEqual(Object.values(await band()));
});

test.each(["Reference", "Accelerated", "Net zero", "Own"])(
  "the median in %s lies near the scenario",
  async (scenario) => {
    const { low, median, high } = await band([], scenario);
    const plain = Number(value("demand", "copper", 2035, scenario));
    expect(Math.abs(median / plain - 1)).toBeLessThan(0.02);
    expect(low).toBeLessThan(plain);
    expect(high).toBeGreaterThan(plain);
  },
);

test("without uncertain inputs the band is the scenario", async () => {
  const plain = Number(Number(value("demand", "copper", 2035)).toPrecision(8));
  expect(await band(nothingUncertain)).toEqual({ low: plain, median: plain, high: plain });
});

test("a wider range makes a wider band", async () => {
  const spread = fc.double({ min: 0.01, max: 0.4, noNaN: true });
  await fc.assert(
    fc.asyncProperty(spread, fc.double({ min: 1.05, max: 3, noNaN: true }), async (by, times) => {
      const range = (of: number) => [
        few,
        ...nothingUncertain,
        ["copper.elasticity.income.low", 0.757 - of],
        ["copper.elasticity.income.high", 0.757 + of],
      ];
      expect(await width(range(by * times))).toBeGreaterThan(await width(range(by)));
    }),
    { numRuns: 10 },
  );
});

test("a higher level makes a wider band, and drivers that move together do", async () => {
  expect(await width([few, ["band.level", 0.95]])).toBeGreaterThan(await width([few, ["band.level", 0.8]]));
  const drivers = ["solar", "grid-lines", "electric-cars"].flatMap((driver) => [
    [`driver.${driver}.reference.low`, 1],
    [`driver.${driver}.reference.high`, driver === "solar" ? 1500 : 100],
  ]);
  const together = await width([few, ...nothingUncertain, ...drivers, ["band.correlation", 1]]);
  expect(together).toBeGreaterThan(await width([few, ...nothingUncertain, ...drivers]));
});

test("columns low and high of the Inputs sheet count as ranges", async () => {
  const rows = [
    few,
    ...nothingUncertain,
    ["copper.elasticity.income.low", 0.5],
    ["copper.elasticity.income.high", 1],
  ];
  const sheet = [
    ["id", "value", "low", "high"],
    ...[...rows.slice(0, 1), ...nothingUncertain].map(([id, each]) => [id, each, null, null]),
    ["copper.elasticity.income", 0.757, 0.5, 1],
    // A row of zeros is empty cells, as Excel's desktop hands them over.
    ["copper.base-use.solar", 1657.2, 0, 0],
  ];
  expect(await band(sheet)).toEqual(await band(rows));
});

test("the sensitivity ranks by swing, and swings are those of DEMAND", async () => {
  const [header, ...rows] = (await table("sensitivity", "copper", 2035)) as Rows;
  expect(header).toHaveLength(8);
  const swings = rows.map((row) => Math.abs(Number(row[6])));
  expect(swings).toEqual([...swings].sort((a, b) => b - a));
  const other = rows.find(([id]) => id === "copper.intensity-change.other-uses");
  const at = (change: number) =>
    Number(value("demand", "copper", 2035, "", "", [["copper.intensity-change.other-uses", change]]));
  expect(other?.slice(1, 4)).toEqual([-0.008, -0.004, 0]);
  expect(other?.slice(4, 6).map(Number)).toEqual([expect.closeTo(at(-0.008), 2), expect.closeTo(at(0), 2)]);
  // The quartiles of the Inputs sheet, not the wider ends that they are drawn within.
  const income = rows.find(([id]) => id === "copper.elasticity.income");
  const atIncome = (elasticity: number) =>
    Number(value("demand", "copper", 2035, "", "", [["copper.elasticity.income", elasticity]]));
  const { low, value: base, high } = shippedInputs["copper.elasticity.income"]!;
  expect(income?.slice(1, 4)).toEqual([low, base, high]);
  expect(income?.slice(4, 6).map(Number)).toEqual([
    expect.closeTo(atIncome(low!), 2),
    expect.closeTo(atIncome(high!), 2),
  ]);
  expect(rows[0]?.[0]).toBe("copper.elasticity.income");
  expect(rows[0]?.[7]).toBeGreaterThan(0.9);
});

test("tables asked for again are not computed again, whatever range object carries the assumptions", () => {
  const settings = (seed: number) => [few, ["band.seed", seed]];
  const sensitivity = (year: number, seed: number) =>
    sensitivityTable({ metal: "copper", year, scenario: "", assumptions: settings(seed) });
  const bands = (year: number, seed: number) =>
    demandBandTable({
      metal: "copper",
      startYear: year,
      years: 1,
      scenario: "",
      assumptions: settings(seed),
    });
  expect(sensitivity(2035, 3)).toBe(sensitivity(2035, 3));
  expect(bands(2035, 3)).toBe(bands(2035, 3));
  expect(sensitivity(2035, 4)).not.toEqual(sensitivity(2035, 3));
  expect(sensitivity(2036, 3)).not.toEqual(sensitivity(2035, 3));
});

test("one trend of zinc is one factor", async () => {
  const rows = (await table("sensitivity", "zinc", 2035)) as Rows;
  expect(rows.filter(([id]) => String(id).startsWith("zinc.intensity-change")).map(([id]) => id)).toEqual(
    expect.arrayContaining(["zinc.intensity-change"]),
  );
  expect(rows.map(([id]) => id)).not.toContain("zinc.intensity-change.construction");
});

test.each<[string, unknown[][]]>([
  ["#VALUE! Unknown setting 'band.levl'", [["band.levl", 0.8]]],
  ["#VALUE! band.level is the share", [["band.level", 90]]],
  ["#VALUE! band.draws must be a whole number from 100 to 10,000", [["band.draws", 1e6]]],
  ["#VALUE! band.seed must be a whole number", [["band.seed", -1]]],
  ["#VALUE! band.correlation is one correlation", [["band.correlation", 2]]],
  ["#VALUE! Unknown assumption 'copper.elasticity.incme'", [["copper.elasticity.incme.low", 0.5]]],
  ["#VALUE! copper.intensity-change.solar.low must be above −1", [["copper.intensity-change.solar.low", -1]]],
  ["#VALUE! copper.elasticity.income.low must be a number", [["copper.elasticity.income.low", "much"]]],
])("%s", async (sentence, assumptions) => {
  expect(await failure("demandBand", "copper", 2030, 2, "", assumptions)).toContain(sentence);
});

test("DEMAND passes over rows that only bands read", () => {
  const rows = [few, ["copper.elasticity.income.low", 0.5]];
  expect(value("demand", "copper", 2035, "", "", rows)).toBe(value("demand", "copper", 2035));
});
