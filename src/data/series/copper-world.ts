import type { ReferenceSeries } from "../reference-series";
import { figures } from "./figures";

const icsg = { source: "ICSG-KOZAN", confidence: "seen" } as const;
const icsgPress = { source: "ICSG-PRESS", confidence: "second-hand" } as const;
const disr = { source: "DISR-REQ-2025", confidence: "seen" } as const;
const iea = { source: "IEA-CMD-2025", confidence: "seen" } as const;
const glombo = { source: "GLOMBO", confidence: "seen" } as const;
const outlook = { source: "IEA-GCMO-2025", confidence: "second-hand" } as const;

const common = { metal: "copper", unit: "kt", region: "World" } as const;
const world = { ...common, years: "calendar" } as const;
const ieaUse = { ...common, ...iea, year: 2024 } as const;
const disrNote = "DISR after WBMS; 2025 to 2027 are forecasts. Not on the basis of ICSG or IEA.";
const rounded = "Rounded to 0.1 Mt.";

/** World copper: mine, refined metal, use and published outlooks. */
export const copperWorld: readonly ReferenceSeries[] = [
  {
    ...world,
    id: "copper.mine-production.world",
    label: "Copper mine production",
    segments: [
      {
        from: 1900,
        values: [
          495, 526, 555, 596, 660, 713, 724, 721, 744, 828, 858, 890, 1000, 996, 938, 1060, 1420, 1430, 1430,
          994, 959, 558, 884, 1270, 1360, 1530, 1510, 1520, 1730, 1950, 1610, 1400, 909, 1050, 1280, 1500,
          1720, 2290, 1990, 2130, 2400, 2480, 2590, 2620, 2460, 2110, 1780, 2130, 2210, 2140, 2380, 2490,
          2570, 2600, 2640, 2900, 3200, 3300, 3190, 3430, 3940, 4090, 4220, 4290, 4450, 4660, 4580, 4630,
          5010, 5520, 5900, 5940, 6540, 6920, 7100, 6740, 7260, 7420, 7280, 7350, 7200, 7690, 7580, 7610,
          7810, 7990, 7940, 8240, 8720, 9040, 9200, 9330, 9470, 9490, 9500, 10000, 11000, 11500, 12100, 12800,
          13200, 13700, 13600, 13800, 14700, 15000, 15100, 15500, 15600, 16100, 16100, 16100, 16700, 18400,
          18600, 19200, 20400, 20000, 20400, 20400, 20600, 21000,
        ],
        source: "USGS-DS140",
        confidence: "seen",
      },
      {
        from: 2023,
        values: [22600, 23000],
        source: "USGS-MCS2025",
        confidence: "seen",
        note: "2024 estimated.",
      },
    ],
    note: "Rounded by USGS. 2022 not obtained.",
  },
  {
    ...world,
    id: "copper.refined-production.world",
    label: "Refined copper production",
    segments: [
      { ...icsg, from: 2017, values: [23548, 24058, 24045] },
      {
        from: 2023,
        values: [27000, 27000],
        source: "USGS-MCS2025",
        confidence: "seen",
        note: "2024 estimated.",
      },
    ],
    note: "2020 to 2022 not obtained.",
  },
  {
    ...world,
    id: "copper.refined-production-primary.world",
    label: "Refined copper production, primary",
    segments: [{ ...icsg, from: 2017, values: [19485, 20023, 20017] }],
  },
  {
    ...world,
    id: "copper.refined-production-secondary.world",
    label: "Refined copper production, secondary",
    segments: [{ ...icsg, from: 2017, values: [4063, 4035, 4028] }],
  },
  {
    ...world,
    id: "copper.refined-use.world",
    label: "Refined copper use, ICSG",
    segments: [
      { ...icsgPress, from: 2000, values: [15185] },
      { ...icsgPress, from: 2004, values: [16700] },
      { ...icsgPress, from: 2013, values: [21300] },
      { ...icsgPress, from: 2016, values: [22523] },
      { ...icsg, from: 2017, values: [23705, 24484, 24427] },
      {
        from: 2024,
        values: [27332],
        source: "ICSG-PRESS",
        confidence: "derived",
        note: "2023 raised by the 2.8 % of April 2025.",
      },
    ],
    note: "Years between were not obtained.",
  },
  {
    ...world,
    id: "copper.refined-use-iea.world",
    label: "Refined copper use, IEA",
    segments: [
      { from: 2023, values: [25915], source: "IEA-CMD-2024", confidence: "seen" },
      { ...iea, from: 2024, values: [26717.225] },
    ],
    note: "Two editions: not a growth rate.",
  },
  {
    ...world,
    id: "copper.refined-use-disr.world",
    label: "Refined copper use, DISR",
    segments: [{ ...disr, from: 2024, values: [28609.81, 29108.89, 30014.11, 30785.66] }],
    note: disrNote,
  },
  {
    ...world,
    id: "copper.total-use.world",
    label: "Copper total use, with directly melted scrap",
    segments: [
      {
        ...glombo,
        from: 2001,
        values: [
          20067, 20292, 20703, 22137, 21872, 22009, 23753, 23145, 23145, 24194.5, 25089.3, 25298, 26259.8,
          27894.8, 27978.2, 28520.7, 29751.2, 30709.7, 30046.1,
        ],
      },
    ],
    note: "Not refined use. 2008 equals 2009: suspect.",
  },
  {
    ...world,
    id: "copper.scrap-use.world",
    label: "Copper scrap use, refined and directly melted",
    segments: [
      {
        ...glombo,
        from: 2001,
        values: [
          6952, 7030, 6859, 7475.8, 7475.9, 8402.4, 8504.9, 8230.7, 7235.9, 8354.1, 9046.3, 9043.9, 9253,
          9652.3, 9480.8, 9415.1, 9983.9, 9980.2, 9619.5,
        ],
      },
    ],
    note: "2001 extrapolated, 2010 averaged.",
  },
  ...figures(ieaUse, [
    ["copper.use-networks.world", "Copper use in electricity networks", 4928.986],
    ["copper.use-solar.world", "Copper use in solar power", 1657.2],
    [
      "copper.use-wind.world",
      "Copper use in wind power",
      534.237,
      "Another sheet of the source has 539.838.",
    ],
    [
      "copper.use-electric-vehicles.world",
      "Copper use in electric vehicles",
      496.689,
      "Battery and motor only.",
    ],
    ["copper.use-storage.world", "Copper use in grid batteries", 76.26],
    ["copper.use-hydrogen.world", "Copper use in hydrogen technologies", 0.003],
    ["copper.use-clean-technologies.world", "Copper use in clean technologies, total", 7737.023],
    ["copper.use-other.world", "Copper use, all other uses", 18980.202, "Not split further by IEA."],
  ]),
  ...figures({ ...ieaUse, confidence: "derived" }, [
    [
      "copper.use-other-low-emission.world",
      "Copper use in other low-emission power",
      43.647,
      "Remainder of the clean total; the printed 75.703 does not close.",
    ],
  ]),
  {
    ...world,
    id: "copper.secondary-supply-outlook.world",
    label: "Copper secondary supply and reuse, stated policies",
    segments: [
      { ...outlook, from: 2024, values: [4400] },
      { ...outlook, from: 2030, values: [5400] },
      { ...outlook, from: 2040, values: [8700] },
    ],
    note: "Single years, rounded to 0.1 Mt.",
  },
  {
    ...world,
    id: "copper.primary-need-outlook.world",
    label: "Copper primary supply requirement, stated policies",
    segments: [
      { ...outlook, from: 2030, values: [25900] },
      { ...outlook, from: 2040, values: [25400] },
    ],
    note: "Single years, rounded to 0.1 Mt.",
  },
  ...figures({ ...common, ...outlook, year: 2035 }, [
    ["copper.demand-outlook.stated-policies", "Refined copper demand, IEA stated policies", 32600, rounded],
    [
      "copper.demand-outlook.announced-pledges",
      "Refined copper demand, IEA announced pledges",
      34600,
      rounded,
    ],
    ["copper.demand-outlook.net-zero", "Refined copper demand, IEA net zero", 38400, rounded],
  ]),
  ...figures({ ...common, year: 2035, source: "WOODMAC-2025", confidence: "second-hand" }, [
    [
      "copper.demand-outlook.wood-mackenzie",
      "Copper demand, Wood Mackenzie base case",
      42700,
      "Total demand, wider than IEA's refined use.",
    ],
  ]),
  ...figures({ ...common, year: 2035, source: "SP-FOC-2022", confidence: "second-hand" }, [
    ["copper.demand-outlook.sp-global", "Copper demand, S&P Global, high ambition", 49000, rounded],
  ]),
];
