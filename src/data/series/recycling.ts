import type { ReferenceSeries } from "../reference-series";
import { figures } from "./figures";

const duex = { source: "DUEX-2025", confidence: "seen" } as const;
const copper = { metal: "copper", unit: "fraction", region: "World" } as const;
const zinc = { metal: "zinc", unit: "fraction", region: "World" } as const;
const glombo = { ...copper, year: 2019, source: "GLOMBO", confidence: "seen" } as const;
const rostek = { ...zinc, year: 2019, source: "ROSTEK-2022", confidence: "second-hand" } as const;
const netZero = {
  metal: "copper",
  unit: "kt",
  region: "World",
  years: "calendar",
  note: "Without batteries and motors of vehicles. Single years of a net-zero case.",
} as const;
const icaNote = "Rounded; the shares of this source add up to 1.05.";
const firstUseNote = "The four named first uses add up to 0.97.";

/** Recycling rates, scrap flows and where metal is used. */
export const recycling: readonly ReferenceSeries[] = [
  ...figures({ ...copper, year: 2010, source: "GLOSER-2013", confidence: "second-hand" }, [
    [
      "copper.end-of-life-recycling-rate.world",
      "Copper end-of-life recycling rate",
      0.45,
      "Mean of 2000 to 2010, ± 0.05.",
    ],
  ]),
  ...figures({ ...copper, year: 2019, source: "ICSG-KOZAN", confidence: "derived" }, [
    [
      "copper.secondary-share.world",
      "Secondary share of refined copper production",
      0.168,
      "4,028 of 24,045 kt.",
    ],
  ]),
  {
    ...netZero,
    id: "copper.end-of-life-outflow.world.net-zero",
    label: "Copper in discarded products",
    segments: [
      { ...duex, from: 2024, values: [16528.6] },
      { ...duex, from: 2030, values: [18500] },
      { ...duex, from: 2040, values: [21142] },
      { ...duex, from: 2050, values: [24334] },
    ],
  },
  {
    ...netZero,
    id: "copper.old-scrap-recycled.world.net-zero",
    label: "Copper old scrap recycled",
    segments: [
      { ...duex, from: 2024, values: [4611.5] },
      { ...duex, from: 2030, values: [5605.5] },
      { ...duex, from: 2040, values: [9556.2] },
      { ...duex, from: 2050, values: [13383.7] },
    ],
  },
  ...figures(rostek, [
    ["zinc.end-of-life-recycling-rate.world", "Zinc end-of-life recycling rate", 0.27],
    ["zinc.recycling-input-rate.world", "Zinc recycling input rate", 0.29, "GLOMBO has 0.39."],
  ]),
  ...figures({ ...rostek, unit: "kt" }, [["zinc.in-use-stock.world", "Zinc stock in use", 250000]]),

  ...figures(glombo, [
    ["copper.recycling-input-rate.world", "Copper recycling input rate, old and new scrap", 0.362],
    ["copper.end-use-share.construction", "Copper end use, construction", 0.3],
    ["copper.end-use-share.electrical", "Copper end use, electrical", 0.24],
    ["copper.end-use-share.industrial", "Copper end use, industrial", 0.1],
    ["copper.end-use-share.transport", "Copper end use, transport", 0.11],
    ["copper.end-use-share.other", "Copper end use, other and consumer", 0.25],
  ]),
  ...figures({ ...copper, year: 2020, source: "ICA-2020", confidence: "second-hand" }, [
    ["copper.end-use-share-ica.buildings", "Copper end use, building construction, ICA", 0.3, icaNote],
    ["copper.end-use-share-ica.networks", "Copper end use, networks, ICA", 0.2, icaNote],
  ]),
  ...figures({ ...zinc, year: 2022, source: "IZA-IN", confidence: "second-hand" }, [
    ["zinc.end-use-share.construction", "Zinc end use, construction", 0.45],
    ["zinc.end-use-share.transport", "Zinc end use, transport", 0.25],
    ["zinc.end-use-share.consumer-and-electrical", "Zinc end use, consumer and electrical", 0.23],
    ["zinc.end-use-share.machinery", "Zinc end use, machinery", 0.07],
    ["zinc.first-use-share.galvanising", "Zinc first use, galvanising", 0.6, firstUseNote],
    ["zinc.first-use-share.die-casting", "Zinc first use, die-casting and alloys", 0.15, firstUseNote],
    ["zinc.first-use-share.brass", "Zinc first use, brass", 0.14, firstUseNote],
    ["zinc.first-use-share.compounds", "Zinc first use, compounds", 0.08, firstUseNote],
  ]),
];
