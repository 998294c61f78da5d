import type { ReferenceSeries } from "../reference-series";
import { figures } from "./figures";

const gevo = { source: "IEA-GEVO-2025", confidence: "seen" } as const;
const gevoSum = { source: "IEA-GEVO-2025", confidence: "derived" } as const;
const gevo2024Sum = { source: "IEA-GEVO-2024", confidence: "derived" } as const;
const irenaNet = { source: "IRENA-2024", confidence: "derived" } as const;
const irenaWindNet = { source: "IRENA-2021", confidence: "derived" } as const;
const gwec = { source: "GWEC", confidence: "second-hand" } as const;
const solarPower = { source: "SPE-2025", confidence: "second-hand" } as const;
const netZero = { source: "IEA-NZE", confidence: "second-hand" } as const;
const netZeroRecalled = { source: "IEA-NZE-2023", confidence: "recalled" } as const;
const batteries = { source: "IEA-BAT-2024", confidence: "second-hand" } as const;
const perspectives = { source: "IEA-ETP-2023", confidence: "derived" } as const;
const thunder = { source: "TSE", confidence: "second-hand" } as const;
const bloomberg = { source: "BNEF", confidence: "second-hand" } as const;

const place = { metal: null, region: "World" } as const;
const world = { ...place, years: "calendar" } as const;
const vehicles = { ...world, unit: "thousand", note: "The source rounds to two digits." } as const;
const vehiclesOfJapan = { ...vehicles, region: "Japan" } as const;
const power = { ...world, unit: "GW" } as const;
const lines = { ...place, unit: "million km" } as const;
const netToGross = "Net to 2020 (IRENA), gross from 2021 (GWEC).";
const toBeConfirmed = "To be confirmed.";

/** Vehicles, power plants, storage and grids: what drives metal use. */
export const technologyDrivers: readonly ReferenceSeries[] = [
  {
    ...vehicles,
    id: "electric-car-sales.world",
    label: "Electric car sales",
    segments: [
      {
        ...gevoSum,
        from: 2010,
        values: [7.45, 49, 118, 201, 330, 520, 780, 1200, 2050, 2080, 2970, 6600, 10200, 13700, 17500],
        note: "Battery electric plus plug-in hybrid.",
      },
    ],
  },
  {
    ...vehicles,
    id: "electric-car-sales.world.battery",
    label: "Battery electric car sales",
    segments: [
      {
        ...gevo,
        from: 2010,
        values: [7, 40, 58, 110, 200, 330, 470, 760, 1400, 1500, 2000, 4700, 7300, 9500, 11000],
      },
    ],
  },
  {
    ...vehicles,
    id: "electric-car-sales.world.plug-in-hybrid",
    label: "Plug-in hybrid car sales",
    segments: [
      {
        ...gevo,
        from: 2010,
        values: [0.45, 9, 60, 91, 130, 190, 310, 440, 650, 580, 970, 1900, 2900, 4200, 6500],
      },
    ],
  },
  {
    ...vehicles,
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
  },
  {
    ...vehicles,
    id: "electric-bus-sales.world",
    label: "Battery electric bus sales",
    segments: [
      { ...gevo, from: 2010, values: [1.1, 0.49, 1.6, 2.2, 4.3, 44, 77, 89, 85, 72, 63, 50, 57, 53, 70] },
    ],
  },
  {
    ...vehicles,
    id: "chargers.world.slow",
    label: "Public slow chargers in place",
    segments: [
      {
        ...gevo,
        from: 2010,
        values: [3.7, 10, 29, 42, 90, 150, 240, 310, 400, 610, 890, 1200, 1800, 2600, 3400],
      },
    ],
  },
  {
    ...vehicles,
    id: "chargers.world.fast",
    label: "Public fast chargers in place",
    segments: [
      {
        ...gevo,
        from: 2010,
        values: [0.31, 0.83, 1.6, 2.6, 4.3, 13, 18, 22, 150, 270, 380, 570, 910, 1400, 2000],
      },
    ],
  },
  {
    ...vehiclesOfJapan,
    id: "electric-car-sales.japan.battery",
    label: "Battery electric car sales",
    segments: [
      { ...gevo, from: 2010, values: [2.4, 13, 13, 15, 16, 10, 15, 18, 27, 21, 15, 22, 59, 88, 60] },
    ],
  },
  {
    ...vehicles,
    id: "electric-car-sales-outlook.stated-policies",
    label: "Electric car sales, IEA stated policies",
    segments: [
      {
        ...gevoSum,
        from: 2030,
        values: [40000],
        note: "Battery electric 28 million, plug-in hybrid 12 million.",
      },
      {
        ...gevo2024Sum,
        from: 2035,
        values: [56500],
        note: "Battery electric 51 million, plug-in hybrid 5.5 million.",
      },
    ],
    note: "Single years of two editions.",
  },
  {
    ...vehicles,
    id: "electric-car-sales-outlook.announced-pledges",
    label: "Electric car sales, IEA announced pledges",
    segments: [
      {
        ...gevo2024Sum,
        from: 2030,
        values: [44100],
        note: "Battery electric 37 million, plug-in hybrid 7.1 million.",
      },
      {
        ...gevo2024Sum,
        from: 2035,
        values: [67500],
        note: "Battery electric 62 million, plug-in hybrid 5.5 million.",
      },
    ],
    note: "Single years.",
  },
  ...figures({ ...place, unit: "thousand", year: 2030, source: "IEA-GCMO-2024", confidence: "second-hand" }, [
    [
      "electric-car-sales-outlook.net-zero",
      "Electric car sales, IEA net zero",
      70000,
      "This source has more in all scenarios than the data files.",
    ],
  ]),

  {
    ...power,
    id: "solar-additions.world",
    label: "Solar power additions, AC",
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
    note: "Net of retirements.",
  },
  {
    ...power,
    id: "solar-additions-dc.world",
    label: "Solar power additions, DC",
    segments: [
      { ...solarPower, from: 2024, values: [597, 655], note: "2025 is the medium outlook." },
      { ...solarPower, from: 2029, values: [930], note: "Medium outlook." },
    ],
    note: "Copper per MW goes with DC. Other years not obtained.",
  },
  {
    ...power,
    id: "wind-additions.world",
    label: "Wind power additions",
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
    note: "Net of retirements.",
  },
  {
    ...power,
    id: "wind-onshore-additions.world",
    label: "Onshore wind additions",
    segments: [
      {
        ...irenaWindNet,
        from: 2011,
        values: [38.45, 45.33, 31.17, 48.06, 63.72, 47.99, 43.01, 44.67, 53.69, 105.01],
      },
      { from: 2021, values: [72.4], source: "GWEC", confidence: "derived", note: "2022 was 5 % below." },
      { ...gwec, from: 2022, values: [68.8, 105.8, 109] },
    ],
    note: netToGross,
  },
  {
    ...power,
    id: "wind-offshore-additions.world",
    label: "Offshore wind additions",
    segments: [
      { ...irenaWindNet, from: 2011, values: [0.72, 1.56, 1.84, 1.32, 3.23, 2.62, 4.49, 4.79, 4.73, 6.01] },
      { ...gwec, from: 2021, values: [21.1, 8.8, 10.8, 8] },
    ],
    note: netToGross,
  },
  ...figures({ ...place, ...gwec, unit: "GW", year: 2030 }, [
    ["wind-additions-outlook.gwec", "Wind additions outlook, sum of 2025 to 2030", 1060, "176.7 GW a year."],
  ]),
  ...figures({ ...place, ...gwec, unit: "GW", year: 2029 }, [
    [
      "wind-offshore-additions-outlook.gwec",
      "Offshore wind additions outlook, sum of 2025 to 2029",
      118.56,
      "23.7 GW a year.",
    ],
  ]),
  ...figures({ ...place, ...netZeroRecalled, unit: "GW", year: 2030 }, [
    ["solar-additions-outlook.net-zero", "Solar power additions, IEA net zero", 820, toBeConfirmed],
    ["wind-additions-outlook.net-zero", "Wind power additions, IEA net zero", 320, toBeConfirmed],
  ]),
  {
    ...power,
    id: "storage-additions.world",
    label: "Battery storage additions",
    segments: [
      {
        from: 2022,
        values: [18],
        source: "IEA-BAT-2024",
        confidence: "derived",
        note: "Upper bound: 2023 was more than 130 % higher.",
      },
      { ...batteries, from: 2023, values: [42] },
      { ...thunder, from: 2024, values: [72] },
    ],
    note: "Boundaries of the two sources may differ.",
  },
  ...figures({ ...place, ...thunder, unit: "GWh", year: 2024 }, [
    ["storage-additions-energy.world", "Battery storage additions, energy", 172],
  ]),
  ...figures({ ...place, ...bloomberg, unit: "GW", year: 2030 }, [
    [
      "storage-additions-outlook.bnef",
      "Energy storage additions, BloombergNEF",
      110,
      "372 GWh; October 2023.",
    ],
  ]),

  ...figures(
    { ...place, unit: "million km", year: 2021, source: "IEA-GRIDS-2023", confidence: "second-hand" },
    [["grid-length.world", "Power lines in place", 80, "Other sources count 117."]],
  ),
  ...figures({ ...place, ...perspectives, unit: "million km/yr", year: 2021 }, [
    [
      "grid-growth.world.transmission",
      "Net growth of transmission lines, mean of 2013 to 2021",
      0.125,
      "1 million km in eight years.",
    ],
    [
      "grid-growth.world.distribution",
      "Net growth of distribution lines, mean of 2013 to 2021",
      1.5,
      "12 million km in eight years.",
    ],
  ]),
  ...figures({ ...lines, year: 2040, source: "IEA-GRIDS-2023", confidence: "second-hand" }, [
    ["grid-lines-to-build.national-goals", "Lines to add or replace by 2040, national goals", 80],
  ]),
  {
    ...lines,
    years: "calendar",
    id: "grid-growth-outlook.net-zero.transmission",
    label: "Net growth of transmission lines since 2021, IEA net zero",
    segments: [
      { ...netZero, from: 2030, values: [2.5] },
      { ...netZero, from: 2050, values: [9.5] },
    ],
    note: "Single years.",
  },
  {
    ...lines,
    years: "calendar",
    id: "grid-growth-outlook.net-zero.distribution",
    label: "Net growth of distribution lines since 2021, IEA net zero",
    segments: [
      { ...netZero, from: 2030, values: [16] },
      { ...netZero, from: 2050, values: [115] },
    ],
    note: "Single years.",
  },
];
