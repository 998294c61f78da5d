import type { ReferenceSeries } from "../reference-series";
import { figures } from "./figures";

const kozan = { source: "KOZAN-2020", confidence: "seen" } as const;
const kozanDerived = { source: "KOZAN-2020", confidence: "derived" } as const;
const mitsubishi = { source: "JMD-MMC", confidence: "second-hand" } as const;
const outlook = { source: "IEA-CMD-2025", confidence: "seen" } as const;

const copper = { region: "Japan", metal: "copper", unit: "kt" } as const;
const zinc = { region: "Japan", metal: "zinc", unit: "kt" } as const;
const baseMetals = { region: "Japan", metal: null, unit: "%" } as const;
const rareMetals = { region: "Japan", metal: null, unit: "days" } as const;
const calendar = { years: "calendar" } as const;
const fiscal = { years: "Japanese fiscal" } as const;
const in2019 = { ...kozan, year: 2019 } as const;
const notListed = "Copper and zinc are not among the 34 metals.";

/** Japan's smelter feed, refined balance, targets and norms. */
export const japanSeries: readonly ReferenceSeries[] = [
  {
    ...copper,
    ...calendar,
    id: "copper.concentrate-imports.japan",
    label: "Copper concentrate imports, contained metal",
    segments: [{ ...kozan, from: 2015, values: [1211, 1285, 1165, 1266, 1141] }],
  },
  {
    ...copper,
    ...calendar,
    id: "copper.concentrate-imports.japan.peru",
    label: "Copper concentrate from Peru, contained metal",
    segments: [{ ...kozan, from: 2015, values: [129, 173, 200, 196, 197] }],
  },
  ...figures({ ...copper, ...in2019 }, [
    ["copper.concentrate-imports.japan.chile", "Copper concentrate from Chile, contained metal", 541],
    ["copper.concentrate-imports.japan.australia", "Copper concentrate from Australia, contained metal", 105],
    [
      "copper.concentrate-imports.japan.united-states",
      "Copper concentrate from United States, contained metal",
      102,
    ],
    ["copper.concentrate-imports.japan.canada", "Copper concentrate from Canada, contained metal", 86],
    [
      "copper.concentrate-imports.japan.papua-new-guinea",
      "Copper concentrate from Papua New Guinea, contained metal",
      51,
    ],
    ["copper.concentrate-imports.japan.indonesia", "Copper concentrate from Indonesia, contained metal", 21],
    [
      "copper.concentrate-imports.japan.philippines",
      "Copper concentrate from Philippines, contained metal",
      21,
    ],
    [
      "copper.concentrate-imports.japan.other",
      "Copper concentrate from other countries, contained metal",
      17,
    ],
    ["copper.refined-imports.japan", "Refined copper imports", 14],
    ["copper.refined-exports.japan", "Refined copper exports", 536],
  ]),
  {
    ...copper,
    ...calendar,
    id: "copper.concentrate-import-share.japan.peru",
    label: "Peru's share of copper concentrate imports",
    unit: "%",
    segments: [{ ...kozanDerived, from: 2015, values: [10.7, 13.5, 17.2, 15.5, 17.3] }],
  },
  ...figures({ ...copper, ...kozanDerived, unit: "index 0–10,000", year: 2019 }, [
    [
      "copper.concentrate-import-concentration.japan",
      "Concentration of copper concentrate imports by origin (HHI)",
      2794,
      "Other countries counted as zero: a lower bound.",
    ],
  ]),
  {
    ...copper,
    ...fiscal,
    id: "copper.refined-production-fiscal.japan",
    label: "Refined copper production",
    segments: [{ ...kozan, from: 2015, values: [1505.485, 1535.289, 1511.52, 1571.268, 1525.015] }],
  },
  ...figures({ ...copper, ...in2019, ...fiscal }, [
    [
      "copper.refined-production-from-ore-fiscal.japan",
      "Refined copper production from imported ore",
      1183.361,
    ],
    [
      "copper.refined-production-from-scrap-fiscal.japan",
      "Refined copper production from scrap and other",
      341.654,
    ],
    ["copper.refined-imports-fiscal.japan", "Refined copper imports", 12.919],
    ["copper.refined-exports-fiscal.japan", "Refined copper exports", 569.632],
    ["copper.apparent-demand-fiscal.japan", "Apparent refined copper demand", 957.257],
    ["copper.reported-demand-fiscal.japan", "Reported refined copper demand", 1001.537],
    [
      "copper.stocks-fiscal.japan",
      "Commercial refined copper stocks, year end",
      118.285,
      "43 days of reported demand.",
    ],
  ]),
  ...figures({ ...copper, ...kozanDerived, ...fiscal, unit: "%", year: 2019 }, [
    ["copper.secondary-share-fiscal.japan", "Secondary share of refined copper production", 22.4],
  ]),
  {
    ...copper,
    ...calendar,
    id: "copper.refined-supply-outlook.japan",
    label: "Copper refined supply, IEA base case",
    segments: [
      { ...outlook, from: 2024, values: [1578] },
      { ...outlook, from: 2030, values: [1614] },
    ],
    note: "Single years; flat from 2030 to 2040.",
  },
  ...figures({ ...copper, year: 2023, source: "JMD", confidence: "second-hand" }, [
    [
      "copper.refined-production-from-ore.japan",
      "Refined copper production from ore, about",
      1200,
      "Of 1,500 to 1,600.",
    ],
  ]),
  ...figures({ ...copper, year: 2025, source: "JMD-2026", confidence: "second-hand" }, [
    [
      "copper.refined-production-bound.japan",
      "Refined copper production, upper bound",
      1500,
      "Above 1,500 in 2020 to 2024, below in 2025.",
    ],
  ]),
  ...figures({ ...copper, unit: "kt/yr", year: 2011, source: "JMIA-CAP", confidence: "second-hand" }, [
    ["copper.smelter-capacity.japan", "Copper smelter and refinery capacity", 1710],
  ]),
  {
    ...copper,
    ...calendar,
    id: "copper.concentrate-capacity.japan.naoshima",
    label: "Concentrate capacity planned at Naoshima, gross weight",
    unit: "kt/yr",
    segments: [
      { ...mitsubishi, from: 2025, values: [900] },
      { ...mitsubishi, from: 2027, values: [1000] },
    ],
    note: "Single years.",
  },
  ...figures({ ...copper, ...mitsubishi, unit: "kt/yr", year: 2025 }, [
    ["copper.e-scrap-capacity.japan", "E-scrap capacity planned at Naoshima and Onahama, gross weight", 183],
  ]),

  ...figures({ ...zinc, ...in2019 }, [
    [
      "zinc.concentrate-imports.japan",
      "Zinc concentrate imports, contained metal",
      423,
      "About 450 in 2015 to 2018.",
    ],
    ["zinc.refined-imports.japan", "Refined zinc imports", 25],
    ["zinc.refined-exports.japan", "Refined zinc exports", 84],
  ]),
  {
    ...zinc,
    ...fiscal,
    id: "zinc.refined-production-fiscal.japan",
    label: "Refined zinc production",
    segments: [{ ...kozan, from: 2015, values: [549.404, 527.818, 524.626, 521.16, 518.21] }],
  },
  ...figures({ ...zinc, ...in2019, ...fiscal }, [
    ["zinc.refined-production-from-ore-fiscal.japan", "Refined zinc production from imported ore", 434.794],
    ["zinc.refined-imports-fiscal.japan", "Refined zinc imports", 24.85],
    ["zinc.refined-exports-fiscal.japan", "Refined zinc exports", 87.987],
    ["zinc.apparent-demand-fiscal.japan", "Apparent refined zinc demand", 450.743],
    ["zinc.reported-demand-fiscal.japan", "Reported refined zinc demand", 327.09],
  ]),
  ...figures({ ...zinc, year: 2023, source: "JMD-2024", confidence: "second-hand" }, [
    [
      "zinc.refined-production-bound.japan",
      "Refined zinc production, upper bound",
      500,
      "Below for the first time since 1966.",
    ],
  ]),
  ...figures({ ...zinc, unit: "kt/yr", year: 2011, source: "JMIA-CAP", confidence: "second-hand" }, [
    [
      "zinc.smelter-capacity.japan",
      "Zinc smelter and refinery capacity",
      703.2,
      "With Annaka (139.2), which left zinc on 31 March 2025.",
    ],
  ]),

  ...figures({ ...baseMetals, year: 2021, source: "JP-GOV", confidence: "second-hand" }, [
    ["base-metals.self-sufficiency.japan", "Self-sufficiency in base metals, about", 50],
  ]),
  {
    ...baseMetals,
    ...calendar,
    id: "base-metals.self-sufficiency-target.japan",
    label: "Target of self-sufficiency in base metals",
    segments: [
      { from: 2030, values: [80], source: "JP-DIET", confidence: "seen" },
      { from: 2050, values: [100], source: "JP-GOV", confidence: "second-hand" },
    ],
    note: "Equity ore and domestic recycled metal over domestic demand; single target years.",
  },
  ...figures({ ...rareMetals, year: 2020, source: "IEA-POL16639", confidence: "seen" }, [
    ["rare-metals.stockpile-target.japan", "Stockpile target for rare metals", 60, notListed],
    [
      "rare-metals.stockpile-target.japan.high-risk",
      "Stockpile target for high-risk rare metals",
      180,
      notListed,
    ],
  ]),
];
