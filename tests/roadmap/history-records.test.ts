/** The history as it ships: published totals by the shares of the sectors. */
import { seriesById } from "../../src/data/catalogue";
import { firstPastYear } from "../../src/data/past-use";
import { historyColumn, sectors } from "../../src/model/secondary/sectors";
import { historyRecords, pastYears } from "../../src/roadmap/history-records";

const records = historyRecords();
const totalIn = (metal: "copper" | "zinc", year: number): number =>
  sectors.reduce((sum, sector) => {
    return sum + Number(records[year - firstPastYear]![historyColumn(metal, sector)]);
  }, 0);

test("it has every year from 1950 to the year before the base year", () => {
  expect(pastYears).toBe(74);
  expect(records.map(({ year }) => year)).toEqual(Array.from({ length: 74 }, (_, index) => 1950 + index));
});

test.each([
  ["copper", 2001, 20067],
  ["copper", 2019, 30046.1],
  ["zinc", 2000, 10351.1],
  ["zinc", 2020, 16889.4],
] as const)("%s of %i sums to the published %d kt, but for rounding", (metal, year, published) => {
  expect(Math.abs(totalIn(metal, year) - published)).toBeLessThan(0.3);
});

test("before the first published year, use moves with the mine output of the U.S. Geological Survey", () => {
  const output = seriesById("copper.mine-production.world")!.segments[0]!;
  const mined = (year: number): number => output.values[year - output.from]!;
  const ratio = totalIn("copper", 1960) / totalIn("copper", 2001);
  expect(Math.abs(ratio / (mined(1960) / mined(2001)) - 1)).toBeLessThan(1e-4);
});
