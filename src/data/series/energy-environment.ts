import type { ReferenceSeries } from "../reference-series";
import { figures } from "./figures";

const cochilcoEnergy = { source: "COCHILCO-EN", confidence: "derived" } as const;
const cochilcoWater = { source: "COCHILCO-WA", confidence: "derived" } as const;
const ame = { source: "AME-GRADE", confidence: "second-hand" } as const;
const snmpe = { source: "RUMBO-SNMPE", confidence: "second-hand" } as const;
const own = { source: "OWN", confidence: "derived" } as const;

const world = { metal: "copper", region: "World" } as const;
const chile = { metal: "copper", region: "Chile", years: "calendar" } as const;
const lasBambas = { metal: "copper", region: "Peru", year: 2022 } as const;
const peru = { metal: null, region: "Peru" } as const;
const reported = { ...world, year: 2012, source: "NORTHEY-2013", confidence: "second-hand" } as const;
const emissions = { ...world, unit: "t CO₂e/t", year: 2025 } as const;
const carbon = { ...emissions, source: "AME-ZN25", confidence: "second-hand" } as const;
const sample = "Mean of reporting mines in eleven countries, not Peru";
const recalledOutput = "Reported total over mine output; the output is recalled.";

/** Energy, water, ore grade, tailings and emissions of mining; Peru's electricity. */
export const energyEnvironment: readonly ReferenceSeries[] = [
  ...figures({ ...reported, unit: "GJ/t" }, [
    [
      "copper.energy-intensity.world",
      "Energy per tonne of copper, mine to product",
      22.2,
      `${sample}; 10 to 70.`,
    ],
  ]),
  ...figures({ ...reported, unit: "t CO₂e/t" }, [
    [
      "copper.emission-intensity.world.mine",
      "Emissions per tonne of copper, mine to product",
      2.6,
      `${sample}; 1 to 9.`,
    ],
  ]),
  ...figures({ ...reported, unit: "m³/t" }, [
    [
      "copper.water-intensity.world",
      "Water per tonne of copper, mine to product",
      70.4,
      `${sample}; up to 350.`,
    ],
  ]),
  {
    ...chile,
    id: "copper.energy-intensity.chile",
    label: "Energy per tonne of copper mined, all routes",
    unit: "GJ/t",
    segments: [
      { ...cochilcoEnergy, from: 2018, values: [30.3, 30.2, 31.5] },
      { ...cochilcoEnergy, from: 2022, values: [34.9] },
    ],
    note: `${recalledOutput} 2021 not obtained.`,
  },
  {
    ...chile,
    id: "copper.electricity-intensity.chile",
    label: "Electricity per tonne of copper mined, all routes",
    unit: "MWh/t",
    segments: [
      { ...cochilcoEnergy, from: 2018, values: [4.49, 4.31, 4.65] },
      { ...cochilcoEnergy, from: 2022, values: [5.09] },
    ],
    note: `${recalledOutput} 2021 not obtained.`,
  },
  {
    ...chile,
    id: "copper.fuel-intensity.chile",
    label: "Fuels per tonne of copper mined, all routes",
    unit: "GJ/t",
    segments: [
      { ...cochilcoEnergy, from: 2018, values: [14.2, 14.7, 14.7] },
      { ...cochilcoEnergy, from: 2022, values: [16.5] },
    ],
    note: `${recalledOutput} 2021 not obtained.`,
  },
  {
    ...chile,
    id: "copper.water-intensity.chile",
    label: "Continental water per tonne of copper mined",
    unit: "m³/t",
    segments: [
      { ...cochilcoWater, from: 2017, values: [76] },
      { ...cochilcoWater, from: 2019, values: [68] },
    ],
    note: `${recalledOutput} 2018 not obtained.`,
  },
  ...figures({ ...lasBambas, unit: "MWh/t", source: "STAKEH-2023", confidence: "derived" }, [
    [
      "copper.electricity-intensity.peru.las-bambas",
      "Electricity per tonne of copper, pit and concentrator, Las Bambas",
      4.04,
      "1.03 TWh over 254.836 kt, with a standstill of 50 days. Best figure for Peru.",
    ],
  ]),
  {
    ...world,
    years: "calendar",
    id: "copper.ore-grade.world",
    label: "Mean grade of copper ore mined",
    unit: "% Cu",
    segments: [
      { ...ame, from: 2005, values: [0.75, 0.72] },
      { ...ame, from: 2016, values: [0.6, 0.59] },
      { ...ame, from: 2022, values: [0.57], note: "The same article also prints 0.54." },
    ],
    note: "Years between were not obtained.",
  },
  ...figures({ ...world, ...own, unit: "t/t", year: 2022 }, [
    [
      "copper.tailings.world",
      "Tailings per tonne of copper, concentrate route",
      202,
      "Grade 0.54 %, recovery 90 %, less 3.7 t of concentrate; 150 to 260.",
    ],
  ]),
  ...figures(carbon, [
    ["copper.emission-intensity.world.primary", "Emissions per tonne of copper cathode, primary", 4.1],
  ]),
  ...figures({ ...world, ...own, unit: "GJ/t", year: 2022 }, [
    [
      "copper.energy-intensity.world.secondary",
      "Energy per tonne of copper, smelted scrap",
      9.4,
      "22.2 less 57.5 %; the two sources draw their boundaries differently.",
    ],
  ]),
  ...figures({ ...emissions, ...own }, [
    [
      "copper.emission-intensity.world.secondary",
      "Emissions per tonne of copper, smelted scrap",
      1.4,
      "4.1 less 65 %; 1.2 to 1.6.",
    ],
    [
      "copper.emission-intensity.world.direct-melt",
      "Emissions per tonne of copper, directly melted scrap",
      0.4,
      "4.1 less 90 %; 0.2 to 0.6.",
    ],
  ]),
  ...figures({ ...carbon, metal: "zinc", year: 2024 }, [
    [
      "zinc.emission-intensity.world.primary",
      "Emissions per tonne of zinc, primary",
      3.5,
      "Middle of 3 to 4.",
    ],
  ]),
  ...figures({ ...world, unit: "%", year: 2022, source: "ICA-HELP", confidence: "second-hand" }, [
    [
      "copper.emission-saving.world.secondary",
      "Emission saving of smelted scrap against primary copper",
      65,
      "60 to 70.",
    ],
    [
      "copper.energy-saving.world.secondary",
      "Energy saving of smelted scrap against primary copper",
      57.5,
      "50 to 65.",
    ],
  ]),

  ...figures(
    {
      metal: null,
      region: "World",
      unit: "kg CO₂/GJ",
      year: 2006,
      source: "IPCC-2006",
      confidence: "second-hand",
    },
    [["diesel.emission-factor", "Emission factor of diesel", 74.1, "Default of volume 2, table 2.2."]],
  ),
  {
    ...peru,
    years: "calendar",
    id: "electricity-generation.peru",
    label: "Electricity generation",
    unit: "GWh",
    segments: [
      { ...snmpe, from: 2019, values: [52889] },
      { ...snmpe, from: 2024, values: [60029] },
    ],
    note: "Years between were not obtained.",
  },
  ...figures({ ...peru, ...snmpe, unit: "%", year: 2024 }, [
    ["electricity-share.peru.hydro", "Share of electricity, hydro", 51.3],
    ["electricity-share.peru.thermal", "Share of electricity, gas and other thermal", 40.1],
    ["electricity-share.peru.wind", "Share of electricity, wind", 6.5],
    ["electricity-share.peru.solar", "Share of electricity, solar", 2.1],
  ]),
  ...figures({ ...peru, ...own, unit: "kg CO₂e/kWh", year: 2024 }, [
    [
      "grid-emission-factor.peru",
      "Emission factor of electricity",
      0.18,
      "40.1 % thermal at an assumed 0.45; 0.16 to 0.20.",
    ],
  ]),
  ...figures(
    {
      metal: null,
      region: "Japan",
      unit: "kg CO₂/kWh",
      year: 2022,
      years: "Japanese fiscal",
      source: "JP-ELCS",
      confidence: "recalled",
    },
    [["grid-emission-factor.japan", "Emission factor of electricity", 0.437, "To be confirmed."]],
  ),
];
