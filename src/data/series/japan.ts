import type { ReferenceSeries } from "../reference-series";

const kozan = { source: "KOZAN-2020", confidence: "seen" } as const;
const kozanShare = { source: "KOZAN-2020", confidence: "derived" } as const;
const capacity = { source: "JMIA-CAP", confidence: "second-hand" } as const;
const mitsubishi = { source: "JMD-MMC", confidence: "second-hand" } as const;
const norm = { source: "IEA-POL16639", confidence: "seen" } as const;

const japan = { region: "Japan", years: "calendar" } as const;
const copper = { ...japan, metal: "copper", unit: "kt" } as const;
const copperFeed = { ...copper, label: "Copper concentrate imports, contained metal" } as const;
const copperFiscal = { ...copper, years: "Japanese fiscal" } as const;
const zinc = { ...japan, metal: "zinc", unit: "kt" } as const;
const zincFiscal = { ...zinc, years: "Japanese fiscal" } as const;
const baseMetals = { ...japan, metal: null, unit: "%" } as const;

/** Japan's smelter feed, refined balance, targets and norms. */
export const japanSeries: readonly ReferenceSeries[] = [
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan",
    segments: [{ ...kozan, from: 2015, values: [1211, 1285, 1165, 1266, 1141] }],
  },
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan.peru",
    label: "Copper concentrate imports from Peru, contained metal",
    segments: [{ ...kozan, from: 2015, values: [129, 173, 200, 196, 197] }],
  },
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan.chile",
    label: "Copper concentrate imports from Chile, contained metal",
    segments: [{ ...kozan, from: 2019, values: [541] }],
  },
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan.australia",
    label: "Copper concentrate imports from Australia, contained metal",
    segments: [{ ...kozan, from: 2019, values: [105] }],
  },
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan.united-states",
    label: "Copper concentrate imports from the United States, contained metal",
    segments: [{ ...kozan, from: 2019, values: [102] }],
  },
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan.canada",
    label: "Copper concentrate imports from Canada, contained metal",
    segments: [{ ...kozan, from: 2019, values: [86] }],
  },
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan.papua-new-guinea",
    label: "Copper concentrate imports from Papua New Guinea, contained metal",
    segments: [{ ...kozan, from: 2019, values: [51] }],
  },
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan.indonesia",
    label: "Copper concentrate imports from Indonesia, contained metal",
    segments: [{ ...kozan, from: 2019, values: [21] }],
  },
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan.philippines",
    label: "Copper concentrate imports from the Philippines, contained metal",
    segments: [{ ...kozan, from: 2019, values: [21] }],
  },
  {
    ...copperFeed,
    id: "copper.concentrate-imports.japan.other",
    label: "Copper concentrate imports from other countries, contained metal",
    segments: [{ ...kozan, from: 2019, values: [17] }],
  },
  {
    ...copper,
    id: "copper.concentrate-import-share.japan.peru",
    label: "Peru's share of copper concentrate imports",
    unit: "%",
    segments: [{ ...kozanShare, from: 2015, values: [10.7, 13.5, 17.2, 15.5, 17.3] }],
  },
  {
    ...copper,
    id: "copper.concentrate-import-concentration.japan",
    label: "Concentration of copper concentrate imports by origin (HHI)",
    unit: "index 0–10,000",
    segments: [{ ...kozanShare, from: 2019, values: [2794] }],
    note: "Lower bound: other countries counted as zero.",
  },
  {
    ...copper,
    id: "copper.refined-exports.japan",
    label: "Refined copper exports",
    segments: [{ ...kozan, from: 2019, values: [536] }],
  },
  {
    ...copperFiscal,
    id: "copper.refined-production-fiscal.japan",
    label: "Refined copper production",
    segments: [{ ...kozan, from: 2015, values: [1505.485, 1535.289, 1511.52, 1571.268, 1525.015] }],
  },
  {
    ...copperFiscal,
    id: "copper.refined-production-from-ore-fiscal.japan",
    label: "Refined copper production from imported ore",
    segments: [{ ...kozan, from: 2019, values: [1183.361] }],
  },
  {
    ...copperFiscal,
    id: "copper.refined-production-from-scrap-fiscal.japan",
    label: "Refined copper production from scrap and other material",
    segments: [{ ...kozan, from: 2019, values: [341.654] }],
  },
  {
    ...copperFiscal,
    id: "copper.secondary-share-fiscal.japan",
    label: "Secondary share of refined copper production",
    unit: "%",
    segments: [{ ...kozanShare, from: 2019, values: [22.4] }],
  },
  {
    ...copperFiscal,
    id: "copper.refined-exports-fiscal.japan",
    label: "Refined copper exports",
    segments: [{ ...kozan, from: 2019, values: [569.632] }],
  },
  {
    ...copperFiscal,
    id: "copper.reported-demand-fiscal.japan",
    label: "Reported refined copper demand",
    segments: [{ ...kozan, from: 2019, values: [1001.537] }],
  },
  {
    ...copperFiscal,
    id: "copper.stocks-fiscal.japan",
    label: "Commercial refined copper stocks, year end",
    segments: [{ ...kozan, from: 2019, values: [118.285] }],
    note: "43 days of reported demand.",
  },
  {
    ...copper,
    id: "copper.refined-supply-outlook.japan",
    label: "Refined copper supply, IEA base case",
    segments: [
      { from: 2024, values: [1578], source: "IEA-CMD-2025", confidence: "seen" },
      { from: 2030, values: [1614], source: "IEA-CMD-2025", confidence: "seen" },
    ],
    note: "Flat from 2030 to 2040 in the source.",
  },
  {
    ...copper,
    id: "copper.refined-production-from-ore.japan",
    label: "Refined copper production from ore, about",
    segments: [{ from: 2023, values: [1200], source: "JMD", confidence: "second-hand" }],
    note: "Of 1,500 to 1,600.",
  },
  {
    ...copper,
    id: "copper.refined-production-bound.japan",
    label: "Refined copper production, upper bound",
    segments: [{ from: 2025, values: [1500], source: "JMD-2026", confidence: "second-hand" }],
    note: "Above 1,500 in 2020 to 2024, below in 2025.",
  },
  {
    ...copper,
    id: "copper.smelter-capacity.japan",
    label: "Copper smelter and refinery capacity",
    unit: "kt/yr",
    segments: [{ ...capacity, from: 2011, values: [1710] }],
  },
  {
    ...copper,
    id: "copper.concentrate-capacity.japan.naoshima",
    label: "Concentrate capacity planned at Naoshima, gross weight",
    unit: "kt/yr",
    segments: [
      { ...mitsubishi, from: 2025, values: [900] },
      { ...mitsubishi, from: 2027, values: [1000] },
    ],
    note: "Single years of the plan.",
  },
  {
    ...copper,
    id: "copper.e-scrap-capacity.japan.naoshima-onahama",
    label: "E-scrap capacity planned at Naoshima and Onahama, gross weight",
    unit: "kt/yr",
    segments: [{ ...mitsubishi, from: 2025, values: [183] }],
  },
  {
    ...zinc,
    id: "zinc.concentrate-imports.japan",
    label: "Zinc concentrate imports, contained metal",
    segments: [{ ...kozan, from: 2019, values: [423] }],
    note: "About 450 in 2015 to 2018.",
  },
  {
    ...zinc,
    id: "zinc.refined-exports.japan",
    label: "Refined zinc exports",
    segments: [{ ...kozan, from: 2019, values: [84] }],
  },
  {
    ...zincFiscal,
    id: "zinc.refined-production-fiscal.japan",
    label: "Refined zinc production",
    segments: [{ ...kozan, from: 2015, values: [549.404, 527.818, 524.626, 521.16, 518.21] }],
  },
  {
    ...zincFiscal,
    id: "zinc.reported-demand-fiscal.japan",
    label: "Reported refined zinc demand",
    segments: [{ ...kozan, from: 2019, values: [327.09] }],
  },
  {
    ...zincFiscal,
    id: "zinc.refined-exports-fiscal.japan",
    label: "Refined zinc exports",
    segments: [{ ...kozan, from: 2019, values: [87.987] }],
  },
  {
    ...zinc,
    id: "zinc.refined-production-bound.japan",
    label: "Refined zinc production, upper bound",
    segments: [{ from: 2023, values: [500], source: "JMD-2024", confidence: "second-hand" }],
    note: "First time below since 1966.",
  },
  {
    ...zinc,
    id: "zinc.smelter-capacity.japan",
    label: "Zinc smelter and refinery capacity",
    unit: "kt/yr",
    segments: [{ ...capacity, from: 2011, values: [703.2] }],
    note: "With Annaka (139.2), which left zinc on 31 March 2025.",
  },
  {
    ...baseMetals,
    id: "base-metals.self-sufficiency.japan",
    label: "Self-sufficiency in base metals, about",
    segments: [{ from: 2021, values: [50], source: "JP-GOV", confidence: "second-hand" }],
    note: "Equity ore and domestic recycled metal over domestic demand.",
  },
  {
    ...baseMetals,
    id: "base-metals.self-sufficiency-target.japan",
    label: "Target of self-sufficiency in base metals",
    segments: [
      { from: 2030, values: [80], source: "JP-DIET", confidence: "seen" },
      { from: 2050, values: [100], source: "JP-GOV", confidence: "second-hand" },
    ],
    note: "Equity ore and recycling included; single target years.",
  },
  {
    ...japan,
    id: "rare-metals.stockpile-target.japan",
    label: "Stockpile target for rare metals",
    metal: null,
    unit: "days",
    segments: [{ ...norm, from: 2020, values: [60] }],
    note: "Copper and zinc are not among the 34 metals.",
  },
  {
    ...japan,
    id: "rare-metals.stockpile-target.japan.high-risk",
    label: "Stockpile target for high-risk rare metals",
    metal: null,
    unit: "days",
    segments: [{ ...norm, from: 2020, values: [180] }],
    note: "Copper and zinc are not among the 34 metals.",
  },
];
