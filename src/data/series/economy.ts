import type { ReferenceSeries } from "../reference-series";

const bank = { source: "WB-WDI", confidence: "seen" } as const;
const un = { source: "UN-WPP2022", confidence: "seen" } as const;
const goldman = { source: "GS-2075", confidence: "second-hand" } as const;
const disr = { source: "DISR-REQ-2025", confidence: "seen" } as const;
const imf = { source: "IMF-WEO-2025-10", confidence: "second-hand" } as const;

const common = { metal: null, years: "calendar" } as const;
const growth = { ...common, unit: "%/yr", label: "GDP growth, DISR" } as const;
const disrNote = "2025 to 2027 are forecasts.";

/** Gross domestic product, population and exchange rates. */
export const economy: readonly ReferenceSeries[] = [
  {
    ...common,
    id: "gdp.world",
    label: "GDP, constant 2015 US$",
    unit: "trillion US$(2015)",
    region: "World",
    segments: [
      {
        ...bank,
        from: 1960,
        values: [
          11.0479, 11.4955, 12.1081, 12.7138, 13.5476, 14.3104, 15.0926, 15.6684, 16.603, 17.5977, 18.2573,
          19.0372, 20.1041, 21.3919, 21.8042, 21.9279, 23.0648, 23.9898, 24.9884, 26.0342, 26.5248, 27.0397,
          27.1353, 27.8493, 29.1519, 30.2333, 31.2112, 32.383, 33.857, 35.1181, 36.0745, 36.5137, 37.2551,
          37.9434, 39.2143, 40.4325, 41.884, 43.5422, 44.7839, 46.3944, 48.5017, 49.4912, 50.645, 52.2196,
          54.5617, 56.7652, 59.3033, 61.9041, 63.188, 62.3542, 65.177, 67.3587, 69.1823, 71.181, 73.4222,
          75.7236, 77.8548, 80.5457, 83.2006, 85.4553, 83.0206, 88.3502, 91.3187, 94.0065, 96.6981,
        ],
      },
    ],
  },
  {
    ...common,
    id: "gdp-outlook.world",
    label: "GDP, The Path to 2075",
    unit: "trillion US$(real, market rates)",
    region: "World",
    segments: [
      { ...goldman, from: 2022, values: [88.79] },
      { ...goldman, from: 2025, values: [95.33] },
      { ...goldman, from: 2030, values: [107.34] },
      { ...goldman, from: 2035, values: [121.44] },
      { ...goldman, from: 2040, values: [137.4] },
      { ...goldman, from: 2050, values: [169.14] },
    ],
    note: "Single years. Splice growth rates, not levels.",
  },
  {
    ...common,
    id: "population.world",
    label: "Population",
    unit: "million",
    region: "World",
    segments: [
      {
        ...bank,
        from: 1960,
        values: [
          3031.47, 3072.42, 3126.85, 3193.43, 3260.44, 3328.21, 3398.48, 3468.37, 3540.16, 3614.57, 3690.21,
          3767.93, 3843.61, 3920.02, 3995.89, 4070.02, 4143.09, 4215.83, 4289.8, 4365.74, 4442.35, 4520.92,
          4602.7, 4684.88, 4766.64, 4850.08, 4936.01, 5024.29, 5113.39, 5202.58, 5293.4, 5382.54, 5470.16,
          5556.62, 5642.05, 5726.74, 5811.58, 5896.06, 5979.73, 6062.29, 6144.32, 6226.35, 6308.14, 6389.46,
          6470.92, 6552.7, 6635.11, 6717.57, 6801.44, 6885.66, 6969.99, 7054.04, 7141.39, 7229.3, 7317.04,
          7403.85, 7490.42, 7576.44, 7660.37, 7741.77, 7820.21, 7888.31, 7950.95,
        ],
      },
    ],
  },
  {
    ...common,
    id: "population-outlook.world",
    label: "Population, medium projection",
    unit: "million",
    region: "World",
    segments: [
      { ...un, from: 2025, values: [8155.601] },
      { ...un, from: 2030, values: [8511.723] },
      { ...un, from: 2035, values: [8847.231] },
      { ...un, from: 2040, values: [9158.747] },
      { ...un, from: 2050, values: [9687.44] },
    ],
    note: "Single years.",
  },
  {
    ...growth,
    id: "gdp-growth-imf.world",
    label: "GDP growth, IMF",
    region: "World",
    segments: [
      { ...imf, from: 2024, values: [3.3, 3.2, 3.1] },
      { from: 2029, values: [3.1], source: "IMF-WEO-2024-10", confidence: "second-hand" },
    ],
    note: "2025 on are forecasts; 2027 and 2028 not obtained.",
  },
  {
    ...growth,
    id: "gdp-growth.world",
    region: "World",
    segments: [{ ...disr, from: 2024, values: [3.18, 2.79, 2.96, 3.22] }],
    note: disrNote,
  },
  {
    ...growth,
    id: "gdp-growth.japan",
    region: "Japan",
    segments: [{ ...disr, from: 2024, values: [0.85, 0.55, 0.58, 0.62] }],
    note: disrNote,
  },
  {
    ...growth,
    id: "gdp-growth.china",
    region: "China",
    segments: [{ ...disr, from: 2024, values: [4.64, 3.95, 3.96, 4.21] }],
    note: disrNote,
  },
  {
    ...common,
    id: "exchange-rate.japan",
    label: "Exchange rate, annual mean",
    unit: "JPY/US$",
    region: "Japan",
    segments: [
      {
        from: 2020,
        values: [106.7754, 109.8429, 131.4589, 140.5001, 151.4551, 149.5686],
        source: "FED-H10",
        confidence: "seen",
      },
    ],
  },
  {
    ...common,
    id: "exchange-rate.peru",
    label: "Exchange rate, annual mean",
    unit: "PEN/US$",
    region: "Peru",
    segments: [{ from: 2024, values: [3.75], source: "BCRP", confidence: "recalled" }],
    note: "To be confirmed.",
  },
];
