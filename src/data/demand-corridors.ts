/**
 * Corridors in which each scenario's total of refined use must fall, written before the scenarios were set up.
 * Where a total of the same kind of scenario is published, the corridor is that total with a margin; where none was
 * obtained, it is derived and the reason says how. docs/validation.md shows what falls outside.
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

const stated = "IEA stated policies: primary requirement plus secondary supply and reuse, as quoted.";
const scaled =
  "Published total of stated policies for the year, times the ratio of this kind of scenario to stated policies in " +
  "2035 (34.6 and 38.4 to 32.6 Mt), reached in a straight line from 1 in 2024.";
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
    centre: 31300,
    margin: 0.05,
    basis: "published",
    source: "IEA-GCMO-2025",
    reason: stated,
  },
  {
    metal: "copper",
    scenario: "reference",
    year: 2035,
    centre: 32600,
    margin: 0.05,
    basis: "published",
    source: "IEA-GCMO-2025",
    reason: "IEA stated policies.",
  },
  {
    metal: "copper",
    scenario: "reference",
    year: 2040,
    centre: 34100,
    margin: 0.07,
    basis: "published",
    source: "IEA-GCMO-2025",
    reason: stated,
  },
  {
    metal: "copper",
    scenario: "accelerated",
    year: 2030,
    centre: 32350,
    margin: 0.05,
    basis: "derived",
    source: "OWN",
    reason: scaled,
  },
  {
    metal: "copper",
    scenario: "accelerated",
    year: 2035,
    centre: 34600,
    margin: 0.05,
    basis: "published",
    source: "IEA-GCMO-2025",
    reason: "IEA announced pledges.",
  },
  {
    metal: "copper",
    scenario: "accelerated",
    year: 2040,
    centre: 37140,
    margin: 0.1,
    basis: "derived",
    source: "OWN",
    reason: scaled,
  },
  {
    metal: "copper",
    scenario: "net-zero",
    year: 2030,
    centre: 34340,
    margin: 0.05,
    basis: "derived",
    source: "OWN",
    reason: scaled,
  },
  {
    metal: "copper",
    scenario: "net-zero",
    year: 2035,
    centre: 38400,
    margin: 0.05,
    basis: "published",
    source: "IEA-GCMO-2025",
    reason: "IEA net zero by 2050.",
  },
  {
    metal: "copper",
    scenario: "net-zero",
    year: 2040,
    centre: 42920,
    margin: 0.1,
    basis: "derived",
    source: "OWN",
    reason: scaled,
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
  { metal: "copper", publisher: "Wood Mackenzie", total: 42700, source: "WOODMAC-2025" },
  { metal: "copper", publisher: "S&P Global, high ambition", total: 49000, source: "SP-FOC-2022" },
] as const;
