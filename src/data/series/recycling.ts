import type { ReferenceSeries } from "../reference-series";

const glombo = { source: "GLOMBO", confidence: "seen" } as const;
const izaIndia = { source: "IZA-IN", confidence: "second-hand" } as const;
const rostek = { source: "ROSTEK-2022", confidence: "second-hand" } as const;
const duex = { source: "DUEX-2025", confidence: "seen" } as const;

const copper = { metal: "copper", unit: "kt", region: "World", years: "calendar" } as const;
const copperShare = { ...copper, unit: "fraction" } as const;
const zinc = { metal: "zinc", unit: "kt", region: "World", years: "calendar" } as const;
const zincShare = { ...zinc, unit: "fraction" } as const;
const netZeroNote = "Without batteries and motors of vehicles. Single years of a net-zero case.";
const firstUseNote = "The four named first uses add up to 0.97.";

/** Recycling rates, scrap flows and where metal is used. */
export const recycling: readonly ReferenceSeries[] = [
  {
    ...copperShare,
    id: "copper.end-of-life-recycling-rate.world",
    label: "Copper end-of-life recycling rate",
    segments: [{ from: 2010, values: [0.45], source: "GLOSER-2013", confidence: "second-hand" }],
    note: "Mean of 2000 to 2010, ± 0.05.",
  },
  {
    ...copperShare,
    id: "copper.recycling-input-rate.world",
    label: "Copper recycling input rate, old and new scrap",
    segments: [{ ...glombo, from: 2019, values: [0.362] }],
  },
  {
    ...copperShare,
    id: "copper.secondary-share.world",
    label: "Secondary share of refined copper production",
    segments: [
      {
        from: 2019,
        values: [0.168],
        source: "ICSG-KOZAN",
        confidence: "derived",
        note: "4,028 of 24,045 kt.",
      },
    ],
  },
  {
    ...copper,
    id: "copper.end-of-life-outflow.world.net-zero",
    label: "Copper in discarded products",
    segments: [
      { ...duex, from: 2024, values: [16528.6] },
      { ...duex, from: 2030, values: [18500] },
      { ...duex, from: 2040, values: [21142] },
      { ...duex, from: 2050, values: [24334] },
    ],
    note: netZeroNote,
  },
  {
    ...copper,
    id: "copper.old-scrap-recycled.world.net-zero",
    label: "Copper old scrap recycled",
    segments: [
      { ...duex, from: 2024, values: [4611.5] },
      { ...duex, from: 2030, values: [5605.5] },
      { ...duex, from: 2040, values: [9556.2] },
      { ...duex, from: 2050, values: [13383.7] },
    ],
    note: netZeroNote,
  },
  {
    ...zincShare,
    id: "zinc.end-of-life-recycling-rate.world",
    label: "Zinc end-of-life recycling rate",
    segments: [{ ...rostek, from: 2019, values: [0.27] }],
  },
  {
    ...zincShare,
    id: "zinc.recycling-input-rate.world",
    label: "Zinc recycling input rate",
    segments: [{ ...rostek, from: 2019, values: [0.29] }],
    note: "GLOMBO has 0.39.",
  },
  {
    ...zinc,
    id: "zinc.in-use-stock.world",
    label: "Zinc stock in use",
    segments: [{ ...rostek, from: 2019, values: [250000] }],
  },

  {
    ...copperShare,
    id: "copper.end-use-share.construction",
    label: "Copper end use, construction",
    segments: [{ ...glombo, from: 2019, values: [0.3] }],
  },
  {
    ...copperShare,
    id: "copper.end-use-share.electrical",
    label: "Copper end use, electrical",
    segments: [{ ...glombo, from: 2019, values: [0.24] }],
  },
  {
    ...copperShare,
    id: "copper.end-use-share.industrial",
    label: "Copper end use, industrial",
    segments: [{ ...glombo, from: 2019, values: [0.1] }],
  },
  {
    ...copperShare,
    id: "copper.end-use-share.transport",
    label: "Copper end use, transport",
    segments: [{ ...glombo, from: 2019, values: [0.11] }],
  },
  {
    ...copperShare,
    id: "copper.end-use-share.other",
    label: "Copper end use, other and consumer",
    segments: [{ ...glombo, from: 2019, values: [0.25] }],
  },
  {
    ...zincShare,
    id: "zinc.end-use-share.construction",
    label: "Zinc end use, construction",
    segments: [{ ...izaIndia, from: 2022, values: [0.45] }],
  },
  {
    ...zincShare,
    id: "zinc.end-use-share.transport",
    label: "Zinc end use, transport",
    segments: [{ ...izaIndia, from: 2022, values: [0.25] }],
  },
  {
    ...zincShare,
    id: "zinc.end-use-share.consumer-and-electrical",
    label: "Zinc end use, consumer and electrical",
    segments: [{ ...izaIndia, from: 2022, values: [0.23] }],
  },
  {
    ...zincShare,
    id: "zinc.end-use-share.machinery",
    label: "Zinc end use, machinery",
    segments: [{ ...izaIndia, from: 2022, values: [0.07] }],
  },
  {
    ...zincShare,
    id: "zinc.first-use-share.galvanising",
    label: "Zinc first use, galvanising",
    segments: [{ ...izaIndia, from: 2022, values: [0.6] }],
    note: firstUseNote,
  },
  {
    ...zincShare,
    id: "zinc.first-use-share.die-casting",
    label: "Zinc first use, die-casting and alloys",
    segments: [{ ...izaIndia, from: 2022, values: [0.15] }],
    note: firstUseNote,
  },
  {
    ...zincShare,
    id: "zinc.first-use-share.brass",
    label: "Zinc first use, brass",
    segments: [{ ...izaIndia, from: 2022, values: [0.14] }],
    note: firstUseNote,
  },
  {
    ...zincShare,
    id: "zinc.first-use-share.compounds",
    label: "Zinc first use, compounds",
    segments: [{ ...izaIndia, from: 2022, values: [0.08] }],
    note: firstUseNote,
  },
];
