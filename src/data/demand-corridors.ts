/**
 * Corridors in which each scenario's total of refined use must fall, written before the scenarios were set up.
 * Where a total of the same kind of scenario is published, the corridor is that total with a margin; where none was
 * obtained, it is derived and the reason says how. docs/validation.md shows what falls outside.
 *
 * The first version had derived centres for copper where the IEA's totals of 2030 and 2040 were not yet at hand; the
 * published ones took their place later, and net-zero car sales of 2030 were put on the basis of
 * the other scenarios then.
 */
export interface DemandCorridor {
  readonly metal: "copper" | "zinc";
  readonly scenario: "reference" | "accelerated" | "net-zero";
  readonly year: number;
  /** Centre, kt of refined use. */
  readonly centre: number;
  /** Margin to either side as a share of the centre. */
  readonly margin: number;
  /** Whether the centre is a published total or derived from one. */
  readonly basis: "published" | "derived";
  readonly source: string;
  readonly reason: string;
}

const stated = "IEA, stated policies.";
const pledges = "IEA, announced pledges.";
const netZero = "IEA, net zero by 2050.";
const zincTrend =
  "Australian government outlook to 2027 (13,947 kt, 1.07 % a year from 2024) carried on; the lower edge allows for " +
  "the growth of 2013–2024 (0.36 % a year).";
const zincWider =
  "No published total of this kind was obtained: the Reference corridor, plus the zinc in wind and solar power of " +
  "2024 (764 kt) times the growth of wind additions in the scenario.";

export const demandCorridors: readonly DemandCorridor[] = [
  {
    metal: "copper",
    scenario: "reference",
    year: 2030,
    centre: 31348,
    margin: 0.05,
    basis: "published",
    source: "IEA-CMD-2025",
    reason: stated,
  },
  {
    metal: "copper",
    scenario: "reference",
    year: 2035,
    centre: 32634,
    margin: 0.05,
    basis: "published",
    source: "IEA-CMD-2025",
    reason: stated,
  },
  {
    metal: "copper",
    scenario: "reference",
    year: 2040,
    centre: 34137,
    margin: 0.07,
    basis: "published",
    source: "IEA-CMD-2025",
    reason: stated,
  },
  {
    metal: "copper",
    scenario: "accelerated",
    year: 2030,
    centre: 32620,
    margin: 0.05,
    basis: "published",
    source: "IEA-CMD-2025",
    reason: pledges,
  },
  {
    metal: "copper",
    scenario: "accelerated",
    year: 2035,
    centre: 34584,
    margin: 0.05,
    basis: "published",
    source: "IEA-CMD-2025",
    reason: pledges,
  },
  {
    metal: "copper",
    scenario: "accelerated",
    year: 2040,
    centre: 36740,
    margin: 0.07,
    basis: "published",
    source: "IEA-CMD-2025",
    reason: pledges,
  },
  {
    metal: "copper",
    scenario: "net-zero",
    year: 2030,
    centre: 34416,
    margin: 0.05,
    basis: "published",
    source: "IEA-CMD-2025",
    reason: netZero,
  },
  {
    metal: "copper",
    scenario: "net-zero",
    year: 2035,
    centre: 38416,
    margin: 0.05,
    basis: "published",
    source: "IEA-CMD-2025",
    reason: netZero,
  },
  {
    metal: "copper",
    scenario: "net-zero",
    year: 2040,
    centre: 39480,
    margin: 0.07,
    basis: "published",
    source: "IEA-CMD-2025",
    reason: netZero,
  },
  {
    metal: "zinc",
    scenario: "reference",
    year: 2030,
    centre: 14200,
    margin: 0.06,
    basis: "derived",
    source: "DISR-REQ-2025",
    reason: zincTrend,
  },
  {
    metal: "zinc",
    scenario: "reference",
    year: 2035,
    centre: 14700,
    margin: 0.08,
    basis: "derived",
    source: "DISR-REQ-2025",
    reason: zincTrend,
  },
  {
    metal: "zinc",
    scenario: "reference",
    year: 2040,
    centre: 15200,
    margin: 0.1,
    basis: "derived",
    source: "DISR-REQ-2025",
    reason: zincTrend,
  },
  {
    metal: "zinc",
    scenario: "accelerated",
    year: 2030,
    centre: 14600,
    margin: 0.08,
    basis: "derived",
    source: "OWN",
    reason: zincWider,
  },
  {
    metal: "zinc",
    scenario: "accelerated",
    year: 2035,
    centre: 15100,
    margin: 0.09,
    basis: "derived",
    source: "OWN",
    reason: zincWider,
  },
  {
    metal: "zinc",
    scenario: "accelerated",
    year: 2040,
    centre: 15600,
    margin: 0.11,
    basis: "derived",
    source: "OWN",
    reason: zincWider,
  },
  {
    metal: "zinc",
    scenario: "net-zero",
    year: 2030,
    centre: 15200,
    margin: 0.08,
    basis: "derived",
    source: "OWN",
    reason: zincWider,
  },
  {
    metal: "zinc",
    scenario: "net-zero",
    year: 2035,
    centre: 15900,
    margin: 0.09,
    basis: "derived",
    source: "OWN",
    reason: zincWider,
  },
  {
    metal: "zinc",
    scenario: "net-zero",
    year: 2040,
    centre: 16400,
    margin: 0.11,
    basis: "derived",
    source: "OWN",
    reason: zincWider,
  },
];

/** Published totals of 2035 by others, shown beside the corridors and used for no tuning. kt. */
export const publishedTotals2035 = [
  { metal: "copper", publisher: "Wood Mackenzie, total demand", total: 42700, source: "WOODMAC-2025" },
  { metal: "copper", publisher: "S&P Global, high ambition", total: 49000, source: "SP-FOC-2022" },
] as const;
