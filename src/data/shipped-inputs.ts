/** Every scalar input of the model with its value, range and source, for the pair that the functions answer for. */
import {
  copperBase,
  copperBaseOpen,
  copperBaseOpenTotal,
  copperBaseTotal,
  zincBase,
  zincBaseOpen,
  zincBaseTotal,
} from "./base-year";
import { isShipped } from "./licences";
import type { ShippedInput } from "./model-input";
import { peruInputs } from "./peru-inputs";
import { toSupply } from "./producer-inputs";

type Inputs = Readonly<Record<string, ShippedInput>>;

const withData = isShipped("IEA-CMD-2025");

const prefixed = (prefix: string, inputs: Inputs): Inputs =>
  Object.fromEntries(Object.entries(inputs).map(([id, input]) => [`${prefix}.${id}`, input]));

interface Range {
  readonly low: number;
  readonly high: number;
}

const assumption = (value: number, note: string, range?: Range): ShippedInput => ({
  value,
  ...range,
  year: 2024,
  source: "OWN",
  confidence: "assumption",
  note,
});

const derived = (
  value: number,
  source: string,
  year: number,
  ...words: readonly [string, Range?]
): ShippedInput => {
  const [note, range] = words;
  return { value, ...range, year, source, confidence: "derived", note };
};

const steady = assumption(0, "No trend in material per unit is cited: held.", { low: -0.01, high: 0 });

const zincTrend = derived(
  -0.012,
  "OWN",
  2024,
  "Mean of −0.3 % (trend of Stuermer, 1840–2010) and −2.1 % (refined use 2013–2024 against people and income at an " +
    "income elasticity of 0.82).",
  { low: -0.021, high: -0.003 },
);

const intensityChanges: Inputs = {
  ...prefixed("copper.intensity-change", {
    solar: steady,
    "wind-onshore": steady,
    "wind-offshore": steady,
    "electric-vehicles": steady,
    storage: steady,
    "other-low-emission": steady,
    networks: assumption(
      0,
      "Held; the low value is the saving of wider direct current (4 % by 2035) that the IEA gives for stated policies.",
      { low: -0.0037, high: 0 },
    ),
    "other-uses": {
      value: -0.004,
      low: -0.008,
      high: 0,
      year: 2010,
      source: "STUERMER-2017",
      confidence: "second-hand",
      note: "Time trend of use per head, 1840–2010; the range is twice the trend and none.",
    },
  }),
  ...prefixed("zinc.intensity-change", {
    solar: steady,
    "wind-onshore": steady,
    "wind-offshore": steady,
    "other-low-emission": steady,
    construction: zincTrend,
    transport: zincTrend,
    "consumer-electrical": zincTrend,
    machinery: zincTrend,
  }),
};

const decline = assumption(
  0.02,
  "Income elasticities of metals fall as economies grow richer; how fast is a modelling choice. 0 holds it.",
  { low: 0, high: 0.04 },
);

const median = (value: number, low: number, high: number): ShippedInput => ({
  value,
  low,
  high,
  covers: 0.5,
  year: 2019,
  source: "GLOMBO-S28",
  confidence: "derived",
  note: "Median of published estimates; low and high are the quartiles.",
});

const longRunPrice = (value: number, low: number, high: number, note: string): ShippedInput => ({
  value,
  low,
  high,
  year: 2010,
  source: "STUERMER-2017",
  confidence: "second-hand",
  note,
});

const scrapElasticity = (value: number, year: number, note: string): ShippedInput => ({
  value,
  year,
  source: "GLOMBO-S28",
  confidence: "second-hand",
  note,
});

const noMineElasticity = assumption(
  0,
  "No cited figure: mine output does not follow the price within the plan. A value above 0 lowers the clearing price.",
);

const elasticities: Inputs = {
  "copper.elasticity.income": median(0.757, 0.579, 1.101),
  "copper.elasticity.income-decline": decline,
  "copper.elasticity.price": longRunPrice(
    -0.44,
    -0.44,
    -0.083,
    "Long run, 1840–2010; high is the median of all estimates. The hindcasts from 2000 and 2010 came nearer with the high value: " +
      "take a weaker one with a price path of your own.",
  ),
  "copper.elasticity.scrap": scrapElasticity(
    0.272,
    2005,
    "Old-scrap collection to scrap price, long run (Gómez 2007).",
  ),
  "copper.elasticity.mine": noMineElasticity,
  "zinc.elasticity.income": median(0.822, 0.549, 1.038),
  "zinc.elasticity.income-decline": decline,
  "zinc.elasticity.price": longRunPrice(
    -0.046,
    -0.143,
    -0.017,
    "Long run, 1840–2010; range from quartile to median.",
  ),
  "zinc.elasticity.scrap": scrapElasticity(
    0.65,
    1974,
    "Old-scrap collection to scrap price, United States (Gupta 1982).",
  ),
  "zinc.elasticity.mine": noMineElasticity,
};

const noAluminium = toSupply("No cited share of aluminium in cables; while it is empty the split is held.");

const networks: Inputs = {
  "networks.aluminium-share": noAluminium,
  "networks.aluminium-share-target": noAluminium,
  "networks.aluminium-target-year": noAluminium,
};

const held = (what: string): ShippedInput =>
  assumption(0, `${what} held at the level of the base year.`, { low: -0.02, high: 0.024 });

const supply: Inputs = {
  "copper.other-mines-change": held("Mines not listed:"),
  "zinc.other-mines-change": held("Mines not listed:"),
};

const refinedBalance: Inputs = {
  "copper.mine-to-refined": withData
    ? derived(
        0.989,
        "IEA-CMD-2025",
        2024,
        "Refined supply of 26,944 kt less 4,400 kt secondary, over mine supply of 22,794 kt.",
        { low: 0.96, high: 1 },
      )
    : derived(
        1,
        "USGS-MCS2025",
        2024,
        "Refinery production of 27,210 kt less a secondary share of 16.8 %, over mine production of 22,640 kt.",
        { low: 0.96, high: 1 },
      ),
  "copper.direct-melt": derived(
    0.23,
    "GLOMBO",
    2019,
    "Total use of 30,046 kt over refined use of 24,427 kt, less one.",
  ),
  "zinc.mine-to-refined": derived(
    1,
    "DISR-REQ-2025",
    2024,
    "Follows from the secondary share being a remainder.",
    { low: 0.95, high: 1 },
  ),
  "zinc.direct-melt": derived(
    0.276,
    "IZA-2022",
    2019,
    "First use of 17,449 kt over refined use of 13,670 kt, less one.",
  ),
};

const kozan = (value: number, year: number, note: string): ShippedInput => ({
  value,
  year,
  source: "KOZAN-2020",
  confidence: "seen",
  note,
});

const fiscal = "Japanese fiscal year; latest obtained.";
const hypothetical = assumption(
  0,
  "Copper and zinc are in no state stockpile: hypothetical option, empty at the start.",
);
const noRelease = assumption(
  0,
  "Share of a refined shortfall met from the stockpile; nothing is released unless set.",
);

const home: Inputs = {
  "copper.home.from-ore": {
    value: 1200,
    low: 1177,
    high: 1252,
    year: 2023,
    source: "JMD",
    confidence: "second-hand",
    note: "About 1,200 kt of 1,500–1,600 kt; the range is that of fiscal years 2015–2019.",
  },
  "copper.home.from-scrap": kozan(341.654, 2019, fiscal),
  "copper.home.smelting-change": assumption(
    0,
    "Flat, as the IEA's outlook for Japan's refined supply to 2040.",
    { low: -0.01, high: 0.004 },
  ),
  "copper.home.use": kozan(957.257, 2019, `Apparent demand. ${fiscal}`),
  "copper.home.use-change": derived(
    -0.009,
    "KOZAN-2020",
    2019,
    "Yearly change of apparent demand, fiscal years 2015–2019.",
    { low: -0.02, high: 0.01 },
  ),
  "copper.home.refined-imports": kozan(12.919, 2019, fiscal),
  "copper.feed.total": kozan(1141, 2019, "Contained metal in concentrate; latest year obtained."),
  "copper.stockpile.opening": hypothetical,
  "copper.stockpile.release": noRelease,
  "zinc.home.from-ore": kozan(434.794, 2019, fiscal),
  "zinc.home.from-scrap": derived(
    83.416,
    "KOZAN-2020",
    2019,
    "518.21 kt refined less 434.794 kt from imported ore, fiscal year 2019.",
  ),
  "zinc.home.smelting-change": derived(
    -0.0145,
    "KOZAN-2020",
    2019,
    "Yearly change of refined production, fiscal years 2015–2019; the Annaka smelter left zinc in March 2025.",
    { low: -0.04, high: 0 },
  ),
  "zinc.home.use": kozan(450.743, 2019, `Apparent demand. ${fiscal}`),
  "zinc.home.use-change": derived(
    -0.0029,
    "KOZAN-2020",
    2019,
    "Yearly change of apparent demand, fiscal years 2015–2019.",
    { low: -0.02, high: 0.01 },
  ),
  "zinc.home.refined-imports": kozan(24.85, 2019, fiscal),
  "zinc.feed.total": kozan(423, 2019, "Contained metal in concentrate; latest year obtained."),
  "zinc.stockpile.opening": hypothetical,
  "zinc.stockpile.release": noRelease,
};

/** Those of the pillars stay with the pair: no function reads them. */
const ofPeru: Inputs = {
  "copper.national-output": peruInputs["copper.national-output"],
  "zinc.national-output": peruInputs["zinc.national-output"],
  "copper.feed.producer": peruInputs["copper.feed.producer"],
  "zinc.feed.producer": peruInputs["zinc.feed.producer"],
};

const general: Inputs = {
  "base-year": assumption(2024, "Year all projections are calibrated to."),
  "days-in-year": assumption(365, "Convention."),
};

/** Cited totals of refined use that the end uses must sum to. */
export const baseTotals: Readonly<Record<"copper" | "zinc", ShippedInput>> = {
  copper: withData ? copperBaseTotal : copperBaseOpenTotal,
  zinc: zincBaseTotal,
};

export const shippedInputs: Inputs = {
  ...general,
  ...prefixed("copper.base-use", withData ? copperBase : copperBaseOpen),
  ...prefixed("zinc.base-use", withData ? zincBase : zincBaseOpen),
  ...intensityChanges,
  ...elasticities,
  ...networks,
  ...supply,
  ...refinedBalance,
  ...home,
  ...ofPeru,
};
