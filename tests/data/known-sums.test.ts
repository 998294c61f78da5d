/** Sums and identities as the sources print them: a typing error in a part shows here. */
import {
  copperBase,
  copperBaseOpen,
  copperBaseOpenTotal,
  copperBaseTotal,
  zincBase,
  zincBaseOpen,
  zincBaseTotal,
} from "../../src/data/base-year";
import { seriesById } from "../../src/data/catalogue";
import type { ShippedInput } from "../../src/data/model-input";
import { referenceSeries } from "../../src/data/reference-series-list";

function figure(id: string, year: number): number {
  const segment = seriesById(id)?.segments.find(
    ({ from, values }) => year >= from && year < from + values.length,
  );
  const value = segment?.values[year - segment.from];
  if (value === undefined) throw new Error(`${id} has no figure for ${String(year)}`);
  return value;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const figures = (year: number, ids: readonly string[]) => ids.map((id) => figure(id, year));
const baseSum = (uses: Readonly<Record<string, ShippedInput>>) =>
  sum(Object.values(uses).map(({ value }) => value ?? 0));

/** Countries of a USGS table: the segment source tells them from other publishers' series. */
const countries = (prefix: string) =>
  referenceSeries.filter(
    ({ id, region, segments }) =>
      id.startsWith(prefix) &&
      region !== "World" &&
      segments.every(({ source }) => source === "USGS-MCS2025"),
  );
const countrySum = (prefix: string, year: number) =>
  sum(
    countries(prefix).flatMap(({ segments }) => segments.map(({ from, values }) => values[year - from] ?? 0)),
  );

describe("the base year", () => {
  test("copper adds up to the total of the IEA, 26,717.225 kt", () => {
    expect(baseSum(copperBase)).toBeCloseTo(26717.225, 2);
    expect(copperBaseTotal.value).toBe(26717.225);
  });

  test("zinc adds up to the total of the Australian government, 13,510 kt", () => {
    expect(baseSum(zincBase)).toBeCloseTo(13510, 2);
    expect(baseSum(zincBaseOpen)).toBeCloseTo(13510, 2);
    expect(zincBaseTotal.value).toBe(13510);
  });

  test("copper without the IEA's data set adds up to 28,609.81 kt", () => {
    expect(baseSum(copperBaseOpen)).toBeCloseTo(28609.81, 2);
    expect(copperBaseOpenTotal.value).toBe(28609.81);
  });

  test("agrees with the reference series of the same figures", () => {
    expect(figure("copper.refined-use-iea.world", 2024)).toBe(copperBaseTotal.value);
    expect(figure("copper.use-networks.world", 2024)).toBe(copperBase.networks?.value);
    expect(figure("copper.use-solar.world", 2024)).toBe(copperBase.solar?.value);
    expect(figure("zinc.refined-use-disr.world", 2024)).toBe(zincBaseTotal.value);
  });
});

describe("world tables", () => {
  const clean = [
    "solar",
    "wind",
    "electric-vehicles",
    "storage",
    "networks",
    "hydrogen",
    "other-low-emission",
  ];

  test("copper in clean technologies adds up to 7,737.023 kt, and with other uses to the total", () => {
    expect(
      sum(
        figures(
          2024,
          clean.map((use) => `copper.use-${use}.world`),
        ),
      ),
    ).toBeCloseTo(7737.023, 2);
    expect(7737.023 + figure("copper.use-other.world", 2024)).toBeCloseTo(26717.225, 2);
  });

  test("zinc in clean technologies adds up to 764.01 kt, and with other uses to 13,510", () => {
    const uses = ["solar", "wind", "other-low-emission"].map((use) => `zinc.use-${use}.world`);
    expect(sum(figures(2024, uses))).toBeCloseTo(764.01, 2);
    expect(764.01 + figure("zinc.use-other.world", 2024)).toBeCloseTo(13510, 2);
  });

  test.each([2017, 2018, 2019])(
    "primary and secondary copper of %i make the refined production of ICSG",
    (year) => {
      const parts = ["primary", "secondary"].map((kind) => `copper.refined-production-${kind}.world`);
      expect(sum(figures(year, parts))).toBe(figure("copper.refined-production.world", year));
    },
  );

  test("primary requirement and secondary supply make IEA's copper totals of 31.3 and 34.1 Mt", () => {
    const ids = ["copper.primary-need-outlook.world", "copper.secondary-supply-outlook.world"];
    expect(sum(figures(2030, ids))).toBe(31300);
    expect(sum(figures(2040, ids))).toBe(34100);
  });

  test.each([
    ["copper.mine-production.", 2023, 22600],
    ["copper.mine-production.", 2024, 23000],
    ["zinc.mine-production.", 2023, 12100],
    ["zinc.mine-production.", 2024, 12000],
    ["copper.refined-production.", 2023, 27000],
    ["copper.refined-production.", 2024, 27000],
    ["copper.reserves.", 2024, 980000],
    ["zinc.reserves.", 2024, 230000],
  ])("countries of %s add up in %i to the rounded world total of USGS, %i kt", (prefix, year, total) => {
    expect(Math.abs(countrySum(prefix, year) / total - 1)).toBeLessThan(0.02);
  });

  test("reserves by country add up to 977,500 kt of copper and 234,400 kt of zinc before rounding", () => {
    expect(countrySum("copper.reserves.", 2024)).toBe(977500);
    expect(countrySum("zinc.reserves.", 2024)).toBe(234400);
  });

  test.each([
    ["copper.mine-production.", 14],
    ["copper.refined-production.", 17],
    ["zinc.mine-production.", 11],
  ])("USGS names the countries of %s: %i", (prefix, count) => {
    expect(countries(prefix).filter(({ region }) => region !== "Other countries")).toHaveLength(count);
  });

  test.each([
    ["copper.mine-production.", "copper.mine-concentration.world", 1032, 1069],
    ["copper.refined-production.", "copper.refining-concentration.world", 2191, 2168],
    ["zinc.mine-production.", "zinc.mine-concentration.world", 1514, 1486],
  ])("the squared shares of %s add up to the index %s, %i and %i", (prefix, id, before, after) => {
    const index = (year: number) =>
      sum(
        countries(prefix)
          .filter(({ region }) => region !== "Other countries")
          .map(({ id: country }) => ((100 * figure(country, year)) / countrySum(prefix, year)) ** 2),
      );
    expect(figures(2023, [id]).concat(figures(2024, [id]))).toEqual([before, after]);
    expect(Math.abs(index(2023) - before)).toBeLessThan(1);
    expect(Math.abs(index(2024) - after)).toBeLessThan(1);
  });

  test.each([
    ["copper.end-use-share.", 1],
    ["zinc.end-use-share.", 1],
    ["zinc.first-use-share.", 0.97],
  ])("%s adds up to %d", (prefix, total) => {
    const shares = referenceSeries.filter(({ id }) => id.startsWith(prefix));
    expect(sum(shares.flatMap(({ segments }) => segments.flatMap(({ values }) => values)))).toBeCloseTo(
      total,
      9,
    );
  });

  test("battery cars and plug-in hybrids of 2024 make 17.5 million electric cars", () => {
    const kinds = ["battery", "plug-in-hybrid"].map((kind) => `electric-car-sales.world.${kind}`);
    expect(sum(figures(2024, kinds))).toBe(17500);
    expect(figure("electric-car-sales.world", 2024)).toBe(17500);
  });

  test("wind of 2024 is 117 GW, of it 8 offshore", () => {
    const parts = ["onshore", "offshore"].map((kind) => `wind-${kind}-additions.world`);
    expect(sum(figures(2024, parts))).toBe(117);
  });

  test("known prices: copper peaked in 2021 at 9,317 US$, zinc in 2022 at 3,481 US$", () => {
    expect(figure("copper.price.nominal", 2021)).toBe(9317);
    expect(figure("zinc.price.nominal", 2022)).toBe(3481.4);
  });
});

describe("Japan", () => {
  const origins = [
    "peru",
    "chile",
    "australia",
    "united-states",
    "canada",
    "papua-new-guinea",
    "indonesia",
    "philippines",
    "other",
  ];

  test("copper concentrate of 2019 by origin adds up to the printed 1,141 kt", () => {
    const ids = origins.map((origin) => `copper.concentrate-imports.japan.${origin}`);
    expect(sum(figures(2019, ids))).toBe(1141);
    expect(figure("copper.concentrate-imports.japan", 2019)).toBe(1141);
  });

  test.each([
    [2015, 10.7],
    [2017, 17.2],
    [2019, 17.3],
  ])("Peru's share of %i is %d %%", (year, share) => {
    const parts = figure("copper.concentrate-imports.japan.peru", year);
    expect((100 * parts) / figure("copper.concentrate-imports.japan", year)).toBeCloseTo(share, 1);
    expect(figure("copper.concentrate-import-share.japan.peru", year)).toBe(share);
  });

  test("copper from ore and from scrap make the 1,525.015 kt refined in fiscal 2019", () => {
    const feeds = ["ore", "scrap"].map((feed) => `copper.refined-production-from-${feed}-fiscal.japan`);
    expect(sum(figures(2019, feeds))).toBeCloseTo(1525.015, 6);
    expect(figure("copper.refined-production-fiscal.japan", 2019)).toBe(1525.015);
  });
});

describe("Peru", () => {
  test("the electricity of 2024 adds up to 100 %", () => {
    const kinds = ["hydro", "thermal", "wind", "solar"].map((kind) => `electricity-share.peru.${kind}`);
    expect(sum(figures(2024, kinds))).toBeCloseTo(100, 6);
  });

  test("Japanese equity of 2024 is 40 % of Quellaveco, 10 % of Antamina and 21 % of Cerro Verde", () => {
    expect(figure("copper.japanese-equity.peru", 2024)).toBeCloseTo(
      0.4 * 305.5 + 0.1 * 425.9 + 0.21 * 441.9,
      1,
    );
  });
});
