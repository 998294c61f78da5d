/**
 * World use that the hindcast is held against, kt. The sectors and the early totals serve this page only: their source
 * compiled them from figures it did not all name, and they ship in no function.
 */
import { seriesById } from "../../../src/data/catalogue";
import { pastUseSeries } from "../../../src/data/past-use";
import type { Metal } from "../../../src/model/metals";

/** A yearly series without a gap. */
export interface YearlySeries {
  readonly from: number;
  readonly values: readonly number[];
}

/** What the model is run for. */
export interface ObservedUse extends YearlySeries {
  readonly label: string;
  readonly metal: Metal;
  /** What stands for the use before the first year, for rivals that need a past. */
  readonly earlier?: YearlySeries;
}

/** Where the figures of this file are from; the rest is in the catalogue. */
export const sectorSource =
  "Ryter, Olivetti et al. (MIT), GLOMBO, workbooks “End use combined data-copper” (sheet Combined) and “case study data” " +
  "(sheet Cu), 2023, https://github.com/johnryt/GLOMBO, CC BY 4.0, read in a stored copy";

/** The last year that every series has. */
export const lastObserved = 2019;

/** A shipped series from a year to `lastObserved`. */
export function shippedYears(id: string, from: number): YearlySeries {
  const segment = seriesById(id)?.segments.find((each) => each.from <= from);
  if (segment === undefined) throw new RangeError(`There is no ${id} from ${String(from)} on.`);
  return { from, values: segment.values.slice(from - segment.from, lastObserved - segment.from + 1) };
}

/** Total use, 1980 to 2000. */
const earlyTotal = [
  11981.1, 12119.8, 11439.8, 11882, 12559.6, 12456.2, 12852.9, 13189.7, 13615.5, 13939.5, 13874.9, 13570.9,
  14074.3, 14152.6, 15025.8, 15524.7, 16298.2, 17228.3, 17875.6, 19129.2, 20776,
];

const total: YearlySeries = {
  from: 1980,
  values: [...earlyTotal, ...shippedYears("copper.total-use.world", 2001).values],
};

/** A sector, 1980 to 1999 after one compiler and 2000 to 2019 after another. */
interface Sector {
  readonly label: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const sectors: readonly Sector[] = [
  {
    label: "Copper, construction",
    before: [
      3964.2, 4068.8, 3815.9, 3942.4, 4038.3, 4134.3, 4295.6, 4496.2, 4579.1, 4736.1, 4670.7, 4679.4, 4906.2,
      4936.7, 5032.6, 5167.8, 5647.5, 6083.6, 6397.6, 6777.1,
    ],
    after: [
      6727.6, 6785.7, 7035.3, 7284, 7741, 7991.2, 8137, 8228.6, 8191.2, 7398.4, 7928.8, 8015.1, 7975.7,
      8089.8, 8309, 8594.2, 8976.6, 9198.2, 9372.4, 9550,
    ],
  },
  {
    label: "Copper, electrical",
    before: [
      1781.4, 1844.3, 1725.5, 1711.6, 1746.5, 1851.3, 1886.2, 1949.1, 1900.2, 1998, 2032.9, 2012, 2095.8,
      2130.7, 2123.8, 2284.4, 2480, 2647.7, 2766.5, 2913.2,
    ],
    after: [
      3128.9, 3051.5, 2934.3, 3085.2, 3378.4, 3497.7, 3638.1, 3817.2, 3928.2, 3796.9, 4277.9, 4539.9, 4754.3,
      5064.1, 5297.8, 5439.4, 5525.4, 5481.2, 5496, 5511,
    ],
  },
  {
    label: "Copper, industrial",
    before: [
      1635.1, 1670.2, 1570.3, 1587.1, 1630.8, 1653.7, 1712.4, 1766.7, 1799.2, 1844.7, 1861.3, 1835.1, 1908.7,
      1923.6, 1956.9, 2020.8, 2169.8, 2348.5, 2457.1, 2584.2,
    ],
    after: [
      2472, 2355.6, 2387.4, 2453.3, 2658.3, 2690.4, 2835.5, 2892.6, 2810.9, 2450, 2744.8, 2827.5, 2777.6,
      2860.7, 2959.3, 3007.7, 3080.9, 3128.3, 3184.9, 3242.4,
    ],
  },
  {
    label: "Copper, transport",
    before: [
      1568.4, 1631.2, 1523, 1564.9, 1620.8, 1613.8, 1690.6, 1739.5, 1774.5, 1819.9, 1840.8, 1812.9, 1886.2,
      1907.2, 1907.2, 1956.1, 2116.8, 2287.9, 2399.7, 2522,
    ],
    after: [
      1832.7, 1755.1, 1793.1, 1868.2, 2117, 2200.6, 2347.3, 2509.4, 2515.2, 2349.7, 2796, 2886, 3012.2,
      3190.5, 3394.6, 3455.9, 3662.7, 3706.1, 3833.6, 3965.5,
    ],
  },
  {
    label: "Copper, other",
    before: [
      2490.5, 2605.8, 2658.2, 2829.3, 2899.2, 2864.3, 3087.8, 3108.8, 3402.2, 3339.3, 3363.8, 3356.8, 3444.1,
      3496.5, 3576.8, 3894.7, 4083.3, 4251, 4481.5, 4715.6,
    ],
    after: [
      5944.8, 5649.7, 5790.9, 6056.5, 6670.8, 6719.6, 7076.3, 7380.8, 7131.3, 6420.2, 7283.3, 7544.3, 7396.2,
      7653.4, 7958.3, 8298.3, 8701.9, 8912.9, 9110.7, 9313,
    ],
  },
];

/**
 * Growth of all sectors from 1999 to 2000, when the compiler changed: that of the total, which has no such break. The
 * years before are raised or lowered to it, so that the rivals of the model see no step that never happened.
 */
const growthAtBreak = valueIn(total, 2000) / valueIn(total, 1999);

function spliced({ label, before, after }: Sector): ObservedUse {
  const scale = (after[0] ?? NaN) / growthAtBreak / (before[before.length - 1] ?? NaN);
  return { label, metal: "copper", from: 1980, values: [...before.map((value) => value * scale), ...after] };
}

const zincTotal = "zinc.first-use.world";

/** Copper total and its five sectors, and zinc total unless its source is withheld. */
export const observedUses: readonly ObservedUse[] = [
  { label: "Copper, total", metal: "copper", ...total },
  ...sectors.map(spliced),
  ...(seriesById(zincTotal) === undefined
    ? []
    : [{ label: "Zinc, total", metal: "zinc", ...shippedYears(zincTotal, 2000), ...zincBefore() } as const]),
];

/**
 * Zinc, 1980 to 1999: what mines produced times use over mine production in 2000, as in the history that the workbook
 * ships. Nothing where the mines' figures are withheld.
 */
function zincBefore(): Pick<ObservedUse, "earlier"> {
  const { use, output } = pastUseSeries.zinc;
  if (seriesById(output) === undefined) return {};
  const mines = shippedYears(output, 1980);
  const share = valueIn(shippedYears(use, 2000), 2000) / valueIn(mines, 2000);
  const values = valuesBetween(mines, 1980, 1999).map((value) => value * share);
  return { earlier: { from: 1980, values } };
}

/** A figure of a series. */
export function valueIn({ from, values }: YearlySeries, year: number): number {
  const value = values[year - from];
  if (value === undefined) throw new RangeError(`The series has no year ${String(year)}.`);
  return value;
}

/** The figures of a series from one year to another. */
export function valuesBetween({ from, values }: YearlySeries, first: number, last: number): number[] {
  return values.slice(first - from, last - from + 1);
}
