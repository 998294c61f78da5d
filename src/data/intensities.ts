import { isShipped } from "./licences";
import type { Confidence } from "./source";

/** Metal in one unit of a technology. */
export interface MaterialIntensity {
  readonly id: string;
  readonly technology: string;
  readonly metal: "copper" | "zinc";
  readonly value: number;
  readonly unit: "kg/MW" | "kg/vehicle" | "kg/kWh" | "kg/unit" | "kg/km";
  readonly low?: number;
  readonly high?: number;
  /** Year the figure stands for. */
  readonly year: number;
  /** All the metal in the product, or only what it holds beyond the product it displaces. */
  readonly scope: "whole product" | "incremental";
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

const iea = { year: 2021, source: "IEA-2021", confidence: "second-hand", scope: "whole product" } as const;
const ica = { year: 2017, source: "ICA-2017", confidence: "second-hand", scope: "whole product" } as const;
const nrel = { year: 2025, source: "NREL-MI", confidence: "derived", scope: "whole product" } as const;
const elma = { year: 2020, source: "DEETMAN-2021", confidence: "seen", scope: "whole product" } as const;
const sp = { year: 2022, source: "SP-FOC-2022", confidence: "second-hand", scope: "whole product" } as const;
const battery = {
  technology: "storage",
  metal: "copper",
  unit: "kg/kWh",
  year: 2024,
  source: "BATPAC",
  confidence: "seen",
  scope: "whole product",
} as const;

const copperPower = { metal: "copper", unit: "kg/MW" } as const;
const zincPower = { metal: "zinc", unit: "kg/MW" } as const;
const copperVehicle = { metal: "copper", unit: "kg/vehicle" } as const;
const zincVehicle = { metal: "zinc", unit: "kg/vehicle" } as const;
const copperUnit = { metal: "copper", unit: "kg/unit" } as const;
const copperLine = { metal: "copper", unit: "kg/km" } as const;

const literature = "Median and range of literature values.";
const windZinc = "IEA's zinc use in wind is nearly additions times this: no independent check.";
const aluminium = "The source takes other line types as all aluminium.";

/** The first row of a technology and metal is the default; the rows after it are alternatives. */
export const intensities: readonly MaterialIntensity[] = [
  {
    ...copperVehicle,
    id: "electric-car.copper",
    technology: "electric-car",
    value: 28.4,
    low: 28,
    high: 31,
    year: 2024,
    scope: "incremental",
    source: "IEA-CMD-2025",
    confidence: "derived",
    note: "496.7 kt over 17.5 million cars (Global EV Outlook 2025). Battery and motor only.",
  },
  {
    ...copperVehicle,
    ...iea,
    id: "electric-car.copper.difference",
    technology: "electric-car",
    value: 30.9,
    scope: "incremental",
    confidence: "derived",
    note: "53.2 less the 22.3 of a conventional car.",
  },
  { ...copperVehicle, ...iea, id: "electric-car.copper.whole", technology: "electric-car", value: 53.2 },
  { ...copperVehicle, ...ica, id: "electric-car.copper.ica", technology: "electric-car", value: 83 },
  { ...zincVehicle, ...iea, id: "electric-car.zinc", technology: "electric-car", value: 0.1 },
  { ...copperVehicle, ...ica, id: "plug-in-hybrid.copper", technology: "plug-in-hybrid", value: 60 },
  { ...copperVehicle, ...iea, id: "conventional-car.copper", technology: "conventional-car", value: 22.3 },
  { ...zincVehicle, ...iea, id: "conventional-car.zinc", technology: "conventional-car", value: 0.1 },
  {
    ...copperVehicle,
    ...ica,
    id: "electric-bus.copper",
    technology: "electric-bus",
    value: 296.5,
    low: 224,
    high: 369,
    note: "Middle of the range; depends on the battery.",
  },
  { ...copperUnit, ...ica, id: "charger-slow.copper", technology: "charger-slow", value: 0.7 },
  { ...copperUnit, ...ica, id: "charger-fast.copper", technology: "charger-fast", value: 8 },

  {
    ...copperPower,
    ...iea,
    id: "solar.copper",
    technology: "solar",
    value: 2822,
    note: "Goes with capacity in DC.",
  },
  {
    ...copperPower,
    id: "solar.copper.implied",
    technology: "solar",
    value: 2776,
    year: 2024,
    scope: "whole product",
    source: "IEA-CMD-2025",
    confidence: "derived",
    note: "1,657.2 kt over 597 GW in DC (SolarPower Europe).",
  },
  { ...copperPower, ...sp, id: "solar.copper.sp", technology: "solar", value: 2300 },
  {
    ...copperPower,
    ...nrel,
    id: "solar.copper.literature",
    technology: "solar",
    value: 884,
    low: 250,
    high: 7530,
    note: literature,
  },
  {
    ...copperPower,
    ...elma,
    id: "solar.copper.elma",
    technology: "solar",
    value: 6341.8,
    note: "Wider boundary.",
  },
  {
    ...zincPower,
    ...iea,
    id: "solar.zinc",
    technology: "solar",
    value: 30,
    low: 29.5,
    high: 30,
    note: "Without thin films; galvanised mounts belong in and would raise it.",
  },
  { ...copperPower, ...iea, id: "wind-onshore.copper", technology: "wind-onshore", value: 2900 },
  {
    ...copperPower,
    ...nrel,
    id: "wind-onshore.copper.literature",
    technology: "wind-onshore",
    value: 2520,
    low: 892,
    high: 15350,
    note: literature,
  },
  { ...copperPower, ...elma, id: "wind-onshore.copper.elma", technology: "wind-onshore", value: 2730.5 },
  { ...zincPower, ...iea, id: "wind-onshore.zinc", technology: "wind-onshore", value: 5500, note: windZinc },
  { ...copperPower, ...iea, id: "wind-offshore.copper", technology: "wind-offshore", value: 8000 },
  { ...copperPower, ...sp, id: "wind-offshore.copper.sp", technology: "wind-offshore", value: 5000 },
  {
    ...copperPower,
    ...nrel,
    id: "wind-offshore.copper.literature",
    technology: "wind-offshore",
    value: 4000,
    low: 891.7,
    high: 22200,
    note: literature,
  },
  { ...copperPower, ...elma, id: "wind-offshore.copper.elma", technology: "wind-offshore", value: 5571.5 },
  {
    ...zincPower,
    ...iea,
    id: "wind-offshore.zinc",
    technology: "wind-offshore",
    value: 5500,
    note: windZinc,
  },
  { ...copperPower, ...iea, id: "nuclear.copper", technology: "nuclear", value: 1473 },
  {
    ...copperPower,
    ...nrel,
    id: "nuclear.copper.literature",
    technology: "nuclear",
    value: 1345,
    low: 726,
    high: 2000,
    note: literature,
  },
  { ...copperPower, ...elma, id: "nuclear.copper.elma", technology: "nuclear", value: 764.8 },
  { ...copperPower, ...iea, id: "gas.copper", technology: "gas", value: 1100 },
  {
    ...copperPower,
    ...nrel,
    id: "gas.copper.literature",
    technology: "gas",
    value: 485.5,
    low: 454,
    high: 538,
    note: literature,
  },
  { ...copperPower, ...elma, id: "coal.copper", technology: "coal", value: 1146 },
  { ...copperPower, ...iea, id: "coal.copper.iea", technology: "coal", value: 1150, confidence: "recalled" },
  {
    ...copperPower,
    ...nrel,
    id: "hydro.copper",
    technology: "hydro",
    value: 1502,
    low: 1050,
    high: 2970,
    note: literature,
  },
  {
    ...copperPower,
    ...nrel,
    id: "geothermal.copper",
    technology: "geothermal",
    value: 2518,
    low: 597,
    high: 18885,
    note: literature,
  },
  {
    ...copperPower,
    ...nrel,
    id: "biomass.copper",
    technology: "biomass",
    value: 485.5,
    low: 454,
    high: 538,
    note: literature,
  },
  {
    ...copperPower,
    ...nrel,
    id: "csp.copper",
    technology: "csp",
    value: 2300,
    low: 1400,
    high: 3200,
    note: literature,
  },

  {
    ...battery,
    id: "storage.copper",
    value: 0.551,
    note: "Pack only, lithium iron phosphate.",
  },
  { ...battery, id: "storage.copper.sodium-ion", value: 0.534, note: "Pack only." },

  {
    ...copperLine,
    ...elma,
    id: "line-high-voltage-underground.copper",
    technology: "line-high-voltage-underground",
    value: 11650,
    note: aluminium,
  },
  {
    ...copperLine,
    ...elma,
    id: "line-medium-voltage-overhead.copper",
    technology: "line-medium-voltage-overhead",
    value: 1488,
    note: aluminium,
  },
  {
    ...copperLine,
    ...elma,
    id: "line-medium-voltage-underground.copper",
    technology: "line-medium-voltage-underground",
    value: 662.9,
    note: aluminium,
  },
  {
    ...copperUnit,
    ...elma,
    id: "transformer-high-voltage.copper",
    technology: "transformer-high-voltage",
    value: 76047,
  },
  {
    ...copperUnit,
    ...elma,
    id: "transformer-medium-voltage.copper",
    technology: "transformer-medium-voltage",
    value: 6877,
  },
  {
    ...copperUnit,
    ...elma,
    id: "transformer-low-voltage.copper",
    technology: "transformer-low-voltage",
    value: 13,
  },
];

/** The default intensity: the first row of the pair whose source is shipped. */
export function intensityFor(
  technology: string,
  metal: MaterialIntensity["metal"],
): MaterialIntensity | undefined {
  return intensities.find(
    (row) => row.technology === technology && row.metal === metal && isShipped(row.source),
  );
}
