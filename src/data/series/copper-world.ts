import type { ReferenceSeries } from "../reference-series";

const icsg = { source: "ICSG-KOZAN", confidence: "seen" } as const;
const icsgPress = { source: "ICSG-PRESS", confidence: "second-hand" } as const;
const disr = { source: "DISR-REQ-2025", confidence: "seen" } as const;
const iea = { source: "IEA-CMD-2025", confidence: "seen" } as const;
const glombo = { source: "GLOMBO", confidence: "seen" } as const;
const outlook = { source: "IEA-GCMO-2025", confidence: "second-hand" } as const;

const world = { metal: "copper", unit: "kt", region: "World", years: "calendar" } as const;
const disrNote = "After WBMS; 2025 to 2027 are its forecast. Not on the basis of ICSG or IEA.";
const total2035 = "Rounded to 0.1 Mt.";

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
    note: "Contained metal, rounded by USGS. 2022 is in neither edition.",
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
        note: "Rounded; 2024 estimated.",
      },
    ],
    note: "2020 to 2022 not obtained. ICSG to 2019, USGS from 2023.",
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
    note: "Two editions with different methods: not a growth rate.",
  },
  {
    ...world,
    id: "copper.mine-production-disr.world",
    label: "Copper mine production, DISR",
    segments: [{ ...disr, from: 2024, values: [22929.76, 22789.07, 23452.19, 24102.19] }],
    note: disrNote,
  },
  {
    ...world,
    id: "copper.refined-production-disr.world",
    label: "Refined copper production, DISR",
    segments: [{ ...disr, from: 2024, values: [28137.41, 29569.39, 30053.15, 30755.38] }],
    note: disrNote,
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
    note: "Not refined use. 2008 equals 2009 in the source: suspect.",
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
    note: "The source extrapolates 2001 and averages 2010.",
  },
  {
    ...world,
    id: "copper.use-networks.world",
    label: "Copper use in electricity networks",
    segments: [{ ...iea, from: 2024, values: [4928.986] }],
  },
  {
    ...world,
    id: "copper.use-solar.world",
    label: "Copper use in solar power",
    segments: [{ ...iea, from: 2024, values: [1657.2] }],
  },
  {
    ...world,
    id: "copper.use-wind.world",
    label: "Copper use in wind power",
    segments: [{ ...iea, from: 2024, values: [534.237] }],
    note: "Another sheet of the source has 539.838.",
  },
  {
    ...world,
    id: "copper.use-electric-vehicles.world",
    label: "Copper use in electric vehicles",
    segments: [{ ...iea, from: 2024, values: [496.689] }],
    note: "Battery and motor only.",
  },
  {
    ...world,
    id: "copper.use-storage.world",
    label: "Copper use in grid batteries",
    segments: [{ ...iea, from: 2024, values: [76.26] }],
  },
  {
    ...world,
    id: "copper.use-other-low-emission.world",
    label: "Copper use in other low-emission power",
    segments: [
      {
        from: 2024,
        values: [43.647],
        source: "IEA-CMD-2025",
        confidence: "derived",
        note: "Clean total less the other technologies; the printed 75.703 does not close to the total.",
      },
    ],
  },
  {
    ...world,
    id: "copper.use-clean-technologies.world",
    label: "Copper use in clean technologies, total",
    segments: [{ ...iea, from: 2024, values: [7737.023] }],
  },
  {
    ...world,
    id: "copper.use-other.world",
    label: "Copper use, all other uses",
    segments: [{ ...iea, from: 2024, values: [18980.202] }],
    note: "Not split further by IEA.",
  },
  {
    ...world,
    id: "copper.secondary-supply-outlook.world",
    label: "Copper secondary supply and reuse, stated policies",
    segments: [
      { ...outlook, from: 2024, values: [4400] },
      { ...outlook, from: 2030, values: [5400] },
      { ...outlook, from: 2040, values: [8700] },
    ],
    note: "Rounded to 0.1 Mt; single years only.",
  },
  {
    ...world,
    id: "copper.primary-need-outlook.world",
    label: "Copper primary supply requirement, stated policies",
    segments: [
      { ...outlook, from: 2030, values: [25900] },
      { ...outlook, from: 2040, values: [25400] },
    ],
    note: "Rounded to 0.1 Mt; single years only.",
  },
  {
    ...world,
    id: "copper.demand-outlook.stated-policies",
    label: "Refined copper demand, IEA stated policies",
    segments: [{ ...outlook, from: 2035, values: [32600] }],
    note: total2035,
  },
  {
    ...world,
    id: "copper.demand-outlook.announced-pledges",
    label: "Refined copper demand, IEA announced pledges",
    segments: [{ ...outlook, from: 2035, values: [34600] }],
    note: total2035,
  },
  {
    ...world,
    id: "copper.demand-outlook.net-zero",
    label: "Refined copper demand, IEA net zero",
    segments: [{ ...outlook, from: 2035, values: [38400] }],
    note: total2035,
  },
  {
    ...world,
    id: "copper.demand-outlook.wood-mackenzie",
    label: "Copper demand, Wood Mackenzie base case",
    segments: [{ from: 2035, values: [42700], source: "WOODMAC-2025", confidence: "second-hand" }],
    note: "Total demand, wider than IEA's refined use.",
  },
  {
    ...world,
    id: "copper.demand-outlook.sp-global",
    label: "Copper demand, S&P Global, high ambition",
    segments: [{ from: 2035, values: [49000], source: "SP-FOC-2022", confidence: "second-hand" }],
    note: total2035,
  },
];
