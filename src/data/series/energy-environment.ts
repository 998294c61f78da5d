import type { ReferenceSeries } from "../reference-series";

const northey = { source: "NORTHEY-2013", confidence: "second-hand" } as const;
const cochilcoEnergy = { source: "COCHILCO-EN", confidence: "derived" } as const;
const cochilcoWater = { source: "COCHILCO-WA", confidence: "derived" } as const;
const ame = { source: "AME-GRADE", confidence: "second-hand" } as const;
const roetzer = { source: "ROETZER-2020", confidence: "seen" } as const;
const carbon = { source: "AME-ZN25", confidence: "second-hand" } as const;
const savings = { source: "ICA-HELP", confidence: "second-hand" } as const;
const snmpe = { source: "RUMBO-SNMPE", confidence: "second-hand" } as const;

const copper = { metal: "copper", region: "World", years: "calendar" } as const;
const chile = { metal: "copper", region: "Chile", years: "calendar" } as const;
const peru = { metal: null, region: "Peru", years: "calendar" } as const;
const sample = "Mean of reporting mines in eleven countries, not Peru";
const recalledOutput = "Reported total over mine output; the output is recalled.";

/** Energy, water, ore grade, tailings and emissions of mining; Peru's electricity. */
export const energyEnvironment: readonly ReferenceSeries[] = [
  {
    ...copper,
    id: "copper.energy-intensity.world",
    label: "Energy intensity of copper, mine to reported product",
    unit: "GJ/t",
    segments: [{ ...northey, from: 2012, values: [22.2] }],
    note: `${sample}; 10 to 70.`,
  },
  {
    ...copper,
    id: "copper.emission-intensity.world.mine",
    label: "Greenhouse gas intensity of copper, mine to reported product",
    unit: "t CO₂e/t",
    segments: [{ ...northey, from: 2012, values: [2.6] }],
    note: `${sample}; 1 to 9.`,
  },
  {
    ...copper,
    id: "copper.water-intensity.world",
    label: "Water intensity of copper, mine to reported product",
    unit: "m³/t",
    segments: [{ ...northey, from: 2012, values: [70.4] }],
    note: `${sample}; up to 350.`,
  },
  {
    ...chile,
    id: "copper.energy-intensity.chile",
    label: "Energy intensity of copper mining, all routes",
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
    label: "Electricity intensity of copper mining, all routes",
    unit: "MWh/t",
    segments: [
      { ...cochilcoEnergy, from: 2018, values: [4.49, 4.31, 4.65] },
      { ...cochilcoEnergy, from: 2022, values: [5.09] },
    ],
    note: `${recalledOutput} 2021 not obtained.`,
  },
  {
    ...chile,
    id: "copper.water-intensity.chile",
    label: "Continental water intensity of copper mining",
    unit: "m³/t",
    segments: [
      { ...cochilcoWater, from: 2017, values: [76] },
      { ...cochilcoWater, from: 2019, values: [68] },
    ],
    note: `${recalledOutput} 2018 not obtained.`,
  },
  {
    ...peru,
    id: "copper.electricity-intensity.peru.las-bambas",
    label: "Electricity intensity of copper, pit and concentrator, Las Bambas",
    metal: "copper",
    unit: "MWh/t",
    segments: [
      {
        from: 2022,
        values: [4.04],
        source: "STAKEH-2023",
        confidence: "derived",
        note: "1.03 TWh over 254.836 kt; the article's unit was read as MWh.",
      },
    ],
    note: "Best figure for Peru; the mine stood still for more than 50 days.",
  },
  {
    ...copper,
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
  {
    ...copper,
    id: "copper.tailings.world",
    label: "Tailings per tonne of copper, concentrate route",
    unit: "t/t",
    segments: [{ from: 2022, values: [202], source: "OWN", confidence: "derived" }],
    note: "Grade 0.54 %, recovery 90 %, less 3.7 t of concentrate; 150 to 260.",
  },
  {
    ...copper,
    id: "copper.emission-intensity.world.primary",
    label: "Greenhouse gas intensity of primary copper cathode",
    unit: "t CO₂e/t",
    segments: [{ ...carbon, from: 2025, values: [4.1] }],
  },
  {
    ...copper,
    id: "copper.emission-intensity.world.secondary",
    label: "Greenhouse gas intensity of secondary copper, smelted and refined",
    unit: "t CO₂e/t",
    segments: [{ from: 2025, values: [1.4], source: "OWN", confidence: "derived" }],
    note: "4.1 less 65 %; 1.2 to 1.6.",
  },
  {
    ...copper,
    id: "copper.emission-intensity.world.direct-melt",
    label: "Greenhouse gas intensity of directly melted copper scrap",
    unit: "t CO₂e/t",
    segments: [{ from: 2025, values: [0.4], source: "OWN", confidence: "derived" }],
    note: "4.1 less 90 %; 0.2 to 0.6.",
  },
  {
    ...copper,
    id: "zinc.emission-intensity.world.primary",
    label: "Greenhouse gas intensity of primary zinc",
    metal: "zinc",
    unit: "t CO₂e/t",
    segments: [{ ...carbon, from: 2024, values: [3.5] }],
    note: "Middle of 3 to 4.",
  },
  {
    ...peru,
    id: "electricity-generation.peru",
    label: "Electricity generation",
    unit: "GWh",
    segments: [
      { ...snmpe, from: 2019, values: [52889] },
      { ...snmpe, from: 2024, values: [60029] },
    ],
    note: "Years between were not obtained.",
  },
  {
    ...peru,
    id: "electricity-share.peru.hydro",
    label: "Share of hydro in electricity",
    unit: "%",
    segments: [{ ...snmpe, from: 2024, values: [51.3] }],
  },
  {
    ...peru,
    id: "electricity-share.peru.thermal",
    label: "Share of gas and other thermal power in electricity",
    unit: "%",
    segments: [{ ...snmpe, from: 2024, values: [40.1] }],
  },
  {
    ...peru,
    id: "electricity-share.peru.wind",
    label: "Share of wind in electricity",
    unit: "%",
    segments: [{ ...snmpe, from: 2024, values: [6.5] }],
  },
  {
    ...peru,
    id: "electricity-share.peru.solar",
    label: "Share of solar in electricity",
    unit: "%",
    segments: [{ ...snmpe, from: 2024, values: [2.1] }],
  },
  {
    ...peru,
    id: "grid-emission-factor.peru",
    label: "Emission factor of electricity",
    unit: "kg CO₂e/kWh",
    segments: [{ from: 2024, values: [0.18], source: "OWN", confidence: "derived" }],
    note: "40.1 % thermal at an assumed 0.45; 0.16 to 0.20. No official factor obtained.",
  },
  {
    ...peru,
    id: "grid-emission-factor.japan",
    label: "Emission factor of electricity",
    region: "Japan",
    years: "Japanese fiscal",
    unit: "kg CO₂/kWh",
    segments: [{ from: 2022, values: [0.437], source: "JP-ELCS", confidence: "recalled" }],
    note: "To be confirmed.",
  },
];
