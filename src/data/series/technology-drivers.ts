import type { ReferenceSeries } from "../reference-series";

const gevo = { source: "IEA-GEVO-2025", confidence: "seen" } as const;
const gevo2024 = { source: "IEA-GEVO-2024", confidence: "seen" } as const;
const outlook2024 = { source: "IEA-GCMO-2024", confidence: "second-hand" } as const;
const irena = { source: "IRENA-2024", confidence: "seen" } as const;
const irenaNet = { source: "IRENA-2024", confidence: "derived" } as const;
const irenaWind = { source: "IRENA-2021", confidence: "seen" } as const;
const irenaWindNet = { source: "IRENA-2021", confidence: "derived" } as const;
const gwec = { source: "GWEC", confidence: "second-hand" } as const;
const solarPower = { source: "SPE-2025", confidence: "second-hand" } as const;
const netZero = { source: "IEA-NZE", confidence: "second-hand" } as const;
const perspectives = { source: "IEA-ETP-2023", confidence: "second-hand" } as const;

const world = { metal: null, region: "World", years: "calendar" } as const;
const japan = { metal: null, region: "Japan", years: "calendar" } as const;
const rounded = "The source rounds to two digits.";
const points = "Single years of the scenario.";
const net = "Net of retirements.";

/** Vehicles, power plants, storage and grids: what drives metal use. */
export const technologyDrivers: readonly ReferenceSeries[] = [
  {
    ...world,
    id: "electric-car-sales.world",
    label: "Electric car sales",
    unit: "thousand",
    segments: [
      {
        from: 2010,
        values: [7.45, 49, 118, 201, 330, 520, 780, 1200, 2050, 2080, 2970, 6600, 10200, 13700, 17500],
        source: "IEA-GEVO-2025",
        confidence: "derived",
        note: "Battery electric plus plug-in hybrid.",
      },
    ],
    note: rounded,
  },
  {
    ...world,
    id: "electric-car-sales.world.battery",
    label: "Battery electric car sales",
    unit: "thousand",
    segments: [
      {
        ...gevo,
        from: 2010,
        values: [7, 40, 58, 110, 200, 330, 470, 760, 1400, 1500, 2000, 4700, 7300, 9500, 11000],
      },
    ],
    note: rounded,
  },
  {
    ...world,
    id: "electric-car-sales.world.plug-in-hybrid",
    label: "Plug-in hybrid car sales",
    unit: "thousand",
    segments: [
      {
        ...gevo,
        from: 2010,
        values: [0.45, 9, 60, 91, 130, 190, 310, 440, 650, 580, 970, 1900, 2900, 4200, 6500],
      },
    ],
    note: rounded,
  },
  {
    ...world,
    id: "electric-car-share.world",
    label: "Electric share of car sales",
    unit: "%",
    segments: [
      {
        ...gevo,
        from: 2010,
        values: [0.012, 0.073, 0.18, 0.29, 0.44, 0.68, 0.96, 1.5, 2.5, 2.7, 4.4, 9.3, 15, 18, 22],
      },
    ],
    note: rounded,
  },
  {
    ...world,
    id: "electric-bus-sales.world",
    label: "Battery electric bus sales",
    unit: "thousand",
    segments: [
      { ...gevo, from: 2010, values: [1.1, 0.49, 1.6, 2.2, 4.3, 44, 77, 89, 85, 72, 63, 50, 57, 53, 70] },
    ],
    note: rounded,
  },
  {
    ...world,
    id: "chargers.world.slow",
    label: "Public slow chargers in place",
    unit: "thousand",
    segments: [
      {
        ...gevo,
        from: 2010,
        values: [3.7, 10, 29, 42, 90, 150, 240, 310, 400, 610, 890, 1200, 1800, 2600, 3400],
      },
    ],
    note: rounded,
  },
  {
    ...world,
    id: "chargers.world.fast",
    label: "Public fast chargers in place",
    unit: "thousand",
    segments: [
      {
        ...gevo,
        from: 2010,
        values: [0.31, 0.83, 1.6, 2.6, 4.3, 13, 18, 22, 150, 270, 380, 570, 910, 1400, 2000],
      },
    ],
    note: rounded,
  },
  {
    ...japan,
    id: "electric-car-sales.japan.battery",
    label: "Battery electric car sales",
    unit: "thousand",
    segments: [
      { ...gevo, from: 2010, values: [2.4, 13, 13, 15, 16, 10, 15, 18, 27, 21, 15, 22, 59, 88, 60] },
    ],
    note: rounded,
  },
  {
    ...japan,
    id: "electric-car-sales.japan.plug-in-hybrid",
    label: "Plug-in hybrid car sales",
    unit: "thousand",
    segments: [{ ...gevo, from: 2011, values: [0.015, 11, 14, 16, 14, 9.4, 36, 23, 18, 15, 23, 38, 52, 43] }],
    note: rounded,
  },
  {
    ...world,
    id: "electric-car-sales-outlook.stated-policies",
    label: "Electric car sales, IEA stated policies",
    unit: "thousand",
    segments: [
      {
        from: 2030,
        values: [40000],
        source: "IEA-GEVO-2025",
        confidence: "derived",
        note: "Battery electric 28 million plus plug-in hybrid 12 million.",
      },
      {
        from: 2035,
        values: [56500],
        source: "IEA-GEVO-2024",
        confidence: "derived",
        note: "Battery electric 51 million plus plug-in hybrid 5.5 million; edition 2024.",
      },
    ],
    note: "Two editions: that of 2024 had 40.7 million in 2030. Single years.",
  },
  {
    ...world,
    id: "electric-car-sales-outlook.announced-pledges",
    label: "Electric car sales, IEA announced pledges",
    unit: "thousand",
    segments: [
      {
        from: 2030,
        values: [44100],
        source: "IEA-GEVO-2024",
        confidence: "derived",
        note: "Battery electric 37 million plus plug-in hybrid 7.1 million.",
      },
      {
        from: 2035,
        values: [67500],
        source: "IEA-GEVO-2024",
        confidence: "derived",
        note: "Battery electric 62 million plus plug-in hybrid 5.5 million.",
      },
    ],
    note: points,
  },
  {
    ...world,
    id: "electric-car-sales-outlook.net-zero",
    label: "Electric car sales, IEA net zero",
    unit: "thousand",
    segments: [{ ...outlook2024, from: 2030, values: [70000] }],
    note: "The same source has 45 and 50 million for the other scenarios, above the data file's 40.7 and 44.1.",
  },
  {
    ...world,
    id: "solar-additions.world",
    label: "Solar power additions, AC",
    unit: "GW",
    segments: [
      {
        ...irenaNet,
        from: 2001,
        values: [
          0.25, 0.345, 0.524, 1.084, 1.506, 1.55, 2.472, 6.268, 8.321, 17.994, 31.289, 30.208, 37.181, 39.423,
          48.442, 72.064, 95.708, 96.134, 103.039, 131.202, 144.414, 200.208, 347.165,
        ],
      },
      { from: 2024, values: [451.9], source: "IRENA-2025", confidence: "second-hand" },
    ],
    note: net,
  },
  {
    ...world,
    id: "solar-additions-dc.world",
    label: "Solar power additions, DC",
    unit: "GW",
    segments: [
      { ...solarPower, from: 2024, values: [597, 655], note: "2025 is the medium outlook." },
      { ...solarPower, from: 2029, values: [930], note: "Medium outlook." },
    ],
    note: "Copper per MW goes with DC. Other years not obtained.",
  },
  {
    ...world,
    id: "solar-additions-outlook.net-zero",
    label: "Solar power additions, IEA net zero",
    unit: "GW",
    segments: [{ from: 2030, values: [820], source: "IEA-NZE-2023", confidence: "recalled" }],
    note: "To be confirmed.",
  },
  {
    ...world,
    id: "wind-additions.world",
    label: "Wind power additions",
    unit: "GW",
    segments: [
      {
        ...irenaNet,
        from: 2001,
        values: [
          6.995, 6.766, 7.939, 8.995, 10.808, 14.68, 18.373, 24.014, 34.568, 30.958, 39.138, 47.111, 32.619,
          49.529, 66.977, 50.806, 47.689, 48.75, 59.05, 110.742, 90.848, 78.563, 114.507,
        ],
      },
    ],
    note: net,
  },
  {
    ...world,
    id: "wind-onshore-additions.world",
    label: "Onshore wind additions",
    unit: "GW",
    segments: [
      {
        ...irenaWindNet,
        from: 2011,
        values: [38.45, 45.33, 31.17, 48.06, 63.72, 47.99, 43.01, 44.67, 53.69, 105.01],
      },
      { from: 2021, values: [72.4], source: "GWEC", confidence: "derived", note: "2022 was 5 % below." },
      { ...gwec, from: 2022, values: [68.8, 105.8, 109] },
    ],
    note: "Net to 2020 (IRENA), gross from 2021 (GWEC).",
  },
  {
    ...world,
    id: "wind-offshore-additions.world",
    label: "Offshore wind additions",
    unit: "GW",
    segments: [
      { ...irenaWindNet, from: 2011, values: [0.72, 1.56, 1.84, 1.32, 3.23, 2.62, 4.49, 4.79, 4.73, 6.01] },
      { ...gwec, from: 2021, values: [21.1, 8.8, 10.8, 8] },
    ],
    note: "Net to 2020 (IRENA), gross from 2021 (GWEC).",
  },
  {
    ...world,
    id: "wind-additions-outlook.gwec",
    label: "Wind additions outlook, sum of 2025 to 2030",
    unit: "GW",
    segments: [{ ...gwec, from: 2030, values: [1060] }],
    note: "Third quarter of 2025; 176.7 GW a year.",
  },
  {
    ...world,
    id: "wind-offshore-additions-outlook.gwec",
    label: "Offshore wind additions outlook, sum of 2025 to 2029",
    unit: "GW",
    segments: [{ ...gwec, from: 2029, values: [118.56] }],
    note: "23.7 GW a year.",
  },
  {
    ...world,
    id: "wind-additions-outlook.net-zero",
    label: "Wind additions, IEA net zero",
    unit: "GW",
    segments: [{ from: 2030, values: [320], source: "IEA-NZE-2023", confidence: "recalled" }],
    note: "To be confirmed.",
  },
  {
    ...world,
    id: "storage-additions.world",
    label: "Battery storage additions",
    unit: "GW",
    segments: [
      {
        from: 2022,
        values: [18],
        source: "IEA-BAT-2024",
        confidence: "derived",
        note: "Upper bound: 2023 was more than 130 % higher.",
      },
      { from: 2023, values: [42], source: "IEA-BAT-2024", confidence: "second-hand" },
      { from: 2024, values: [72], source: "TSE", confidence: "second-hand" },
    ],
    note: "Boundaries of the two sources may differ.",
  },
  {
    ...world,
    id: "storage-additions-energy.world",
    label: "Battery storage additions, energy",
    unit: "GWh",
    segments: [{ from: 2024, values: [172], source: "TSE", confidence: "second-hand" }],
  },
  {
    ...world,
    id: "storage-additions-outlook.bnef",
    label: "Energy storage additions, BloombergNEF",
    unit: "GW",
    segments: [{ from: 2030, values: [110], source: "BNEF", confidence: "second-hand" }],
    note: "October 2023; 372 GWh.",
  },
  {
    ...world,
    id: "grid-growth.world.transmission",
    label: "Net growth of transmission lines, mean of 2013 to 2021",
    unit: "million km/yr",
    segments: [
      {
        from: 2021,
        values: [0.125],
        source: "IEA-ETP-2023",
        confidence: "derived",
        note: "1 million km in eight years.",
      },
    ],
  },
  {
    ...world,
    id: "grid-growth.world.distribution",
    label: "Net growth of distribution lines, mean of 2013 to 2021",
    unit: "million km/yr",
    segments: [
      {
        from: 2021,
        values: [1.5],
        source: "IEA-ETP-2023",
        confidence: "derived",
        note: "12 million km in eight years.",
      },
    ],
  },
  {
    ...world,
    id: "grid-lines-to-build.national-goals",
    label: "Lines to add or replace by 2040, national goals",
    unit: "million km",
    segments: [{ from: 2040, values: [80], source: "IEA-GRIDS-2023", confidence: "second-hand" }],
  },
  {
    ...world,
    id: "grid-growth-outlook.net-zero.transmission",
    label: "Net growth of transmission lines since 2021, IEA net zero",
    unit: "million km",
    segments: [
      { ...netZero, from: 2030, values: [2.5] },
      { ...netZero, from: 2050, values: [9.5] },
    ],
    note: points,
  },
  {
    ...world,
    id: "grid-growth-outlook.net-zero.distribution",
    label: "Net growth of distribution lines since 2021, IEA net zero",
    unit: "million km",
    segments: [
      { ...netZero, from: 2030, values: [16] },
      { ...netZero, from: 2050, values: [115] },
    ],
    note: points,
  },
];
