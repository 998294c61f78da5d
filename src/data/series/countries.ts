import type { ReferenceSeries } from "../reference-series";

type Metal = "copper" | "zinc";

const names = {
  australia: "Australia",
  bolivia: "Bolivia",
  canada: "Canada",
  chile: "Chile",
  china: "China",
  "congo-kinshasa": "Congo (Kinshasa)",
  germany: "Germany",
  india: "India",
  indonesia: "Indonesia",
  japan: "Japan",
  kazakhstan: "Kazakhstan",
  mexico: "Mexico",
  "other-countries": "Other countries",
  peru: "Peru",
  poland: "Poland",
  russia: "Russia",
  "south-africa": "South Africa",
  "south-korea": "South Korea",
  sweden: "Sweden",
  "united-states": "United States",
  world: "World",
  zambia: "Zambia",
} as const;
type Country = keyof typeof names;

const title = { copper: "Copper", zinc: "Zinc" } as const;
const usgs = { source: "USGS-MCS2025", confidence: "seen" } as const;
const outlook = { source: "IEA-CMD-2025", confidence: "seen" } as const;
const derived = { source: "USGS-MCS2025", confidence: "derived" } as const;
const common = (metal: Metal, country: Country) =>
  ({ unit: "kt", metal, region: names[country], years: "calendar" }) as const;

/** Mine production of 2023 and 2024. Peru's carries a suffix: its own ministry's series has the plain id. */
const mined = (metal: Metal, country: Country, values: readonly number[]): ReferenceSeries => ({
  ...common(metal, country),
  id: `${metal}.mine-production.${country}${country === "peru" ? ".usgs" : ""}`,
  label: `${title[metal]} mine production, USGS`,
  segments: [{ ...usgs, from: 2023, values, note: "2024 estimated." }],
});

/** Reserves of 2024. */
const reserves = (metal: Metal, country: Country, value: number): ReferenceSeries => ({
  ...common(metal, country),
  id: `${metal}.reserves.${country}`,
  label: `${title[metal]} reserves`,
  segments: [{ ...usgs, from: 2024, values: [value] }],
});

/** Refined copper production of 2023 and 2024. */
const refined = (country: Country, values: readonly number[]): ReferenceSeries => ({
  ...common("copper", country),
  id: `copper.refined-production.${country}`,
  label: "Refined copper production, USGS",
  segments: [{ ...usgs, from: 2023, values, note: "2024 estimated." }],
});

type Points = readonly [in2024: number, in2030: number, in2035: number, in2040: number];

/** Copper supply in the base case of IEA's data set of May 2025. */
const supplyOutlook = (kind: "mine" | "refined", country: Country, points: Points): ReferenceSeries => ({
  ...common("copper", country),
  id: `copper.${kind}-supply-outlook.${country}`,
  label: `Copper ${kind} supply, IEA base case`,
  segments: [
    { ...outlook, from: 2024, values: [points[0]] },
    { ...outlook, from: 2030, values: [points[1]] },
    { ...outlook, from: 2035, values: [points[2]] },
    { ...outlook, from: 2040, values: [points[3]] },
  ],
  note: "Operating and announced, weighted. Single years, for comparison.",
});

const world = { region: "World", years: "calendar" } as const;
const concentration = {
  ...world,
  unit: "index 0–10,000",
  note: "Other countries counted as zero: a lower bound.",
} as const;

/** Production and reserves by country, and how concentrated they are. */
export const countries: readonly ReferenceSeries[] = [
  mined("copper", "united-states", [1130, 1100]),
  mined("copper", "australia", [778, 800]),
  mined("copper", "canada", [500, 450]),
  mined("copper", "chile", [5250, 5300]),
  mined("copper", "china", [1820, 1800]),
  mined("copper", "congo-kinshasa", [2930, 3300]),
  mined("copper", "india", [27, 30]),
  mined("copper", "indonesia", [907, 1100]),
  mined("copper", "kazakhstan", [740, 740]),
  mined("copper", "mexico", [699, 700]),
  mined("copper", "peru", [2760, 2600]),
  mined("copper", "poland", [395, 410]),
  mined("copper", "russia", [890, 930]),
  mined("copper", "zambia", [712, 680]),
  mined("copper", "other-countries", [3020, 2700]),
  reserves("copper", "united-states", 47000),
  reserves("copper", "australia", 100000),
  reserves("copper", "canada", 8300),
  reserves("copper", "chile", 190000),
  reserves("copper", "china", 41000),
  reserves("copper", "congo-kinshasa", 80000),
  reserves("copper", "india", 2200),
  reserves("copper", "indonesia", 21000),
  reserves("copper", "kazakhstan", 20000),
  reserves("copper", "mexico", 53000),
  reserves("copper", "peru", 100000),
  reserves("copper", "poland", 34000),
  reserves("copper", "russia", 80000),
  reserves("copper", "zambia", 21000),
  reserves("copper", "other-countries", 180000),
  reserves("copper", "world", 980000),
  mined("zinc", "united-states", [767, 750]),
  mined("zinc", "australia", [1090, 1100]),
  mined("zinc", "bolivia", [492, 510]),
  mined("zinc", "china", [4060, 4000]),
  mined("zinc", "india", [854, 860]),
  mined("zinc", "kazakhstan", [340, 370]),
  mined("zinc", "mexico", [584, 700]),
  mined("zinc", "peru", [1470, 1300]),
  mined("zinc", "russia", [300, 310]),
  mined("zinc", "south-africa", [198, 120]),
  mined("zinc", "sweden", [218, 240]),
  mined("zinc", "other-countries", [1690, 1700]),
  reserves("zinc", "united-states", 9200),
  reserves("zinc", "australia", 64000),
  reserves("zinc", "china", 46000),
  reserves("zinc", "india", 9800),
  reserves("zinc", "kazakhstan", 7600),
  reserves("zinc", "mexico", 14000),
  reserves("zinc", "peru", 20000),
  reserves("zinc", "russia", 29000),
  reserves("zinc", "south-africa", 5900),
  reserves("zinc", "sweden", 3900),
  reserves("zinc", "other-countries", 25000),
  reserves("zinc", "world", 230000),
  refined("united-states", [882, 890]),
  refined("australia", [442, 460]),
  refined("canada", [315, 320]),
  refined("chile", [2080, 1900]),
  refined("china", [12000, 12000]),
  refined("congo-kinshasa", [2170, 2500]),
  refined("germany", [609, 630]),
  refined("india", [509, 510]),
  refined("indonesia", [225, 350]),
  refined("japan", [1490, 1600]),
  refined("kazakhstan", [458, 470]),
  refined("south-korea", [604, 620]),
  refined("mexico", [509, 350]),
  refined("peru", [403, 390]),
  refined("poland", [592, 590]),
  refined("russia", [1000, 960]),
  refined("zambia", [222, 170]),
  refined("other-countries", [2460, 2500]),
  supplyOutlook("mine", "chile", [5476, 5505, 4730, 4164]),
  supplyOutlook("mine", "congo-kinshasa", [2876, 3578, 2662, 2156]),
  supplyOutlook("mine", "peru", [2631, 2425, 2117, 1138]),
  supplyOutlook("mine", "china", [1815, 1962, 1870, 1676]),
  supplyOutlook("mine", "world", [22794, 24271, 19794, 15836]),
  supplyOutlook("refined", "china", [11860, 15688, 15688, 15688]),
  supplyOutlook("refined", "world", [26944, 33666, 31913, 31143]),
  {
    ...concentration,
    id: "copper.mine-concentration.world",
    label: "Concentration of copper mining by country (HHI)",
    metal: "copper",
    segments: [{ ...derived, from: 2023, values: [1032, 1069] }],
  },
  {
    ...concentration,
    id: "copper.refining-concentration.world",
    label: "Concentration of copper refining by country (HHI)",
    metal: "copper",
    segments: [{ ...derived, from: 2023, values: [2191, 2168] }],
  },
  {
    ...concentration,
    id: "zinc.mine-concentration.world",
    label: "Concentration of zinc mining by country (HHI)",
    metal: "zinc",
    segments: [{ ...derived, from: 2023, values: [1514, 1486] }],
  },
  {
    ...world,
    id: "copper.mine-share.peru",
    label: "Peru's share of copper mine production, USGS",
    metal: "copper",
    unit: "%",
    segments: [{ ...derived, from: 2023, values: [12.24, 11.48] }],
  },
  {
    ...world,
    id: "zinc.mine-share.peru",
    label: "Peru's share of zinc mine production, USGS",
    metal: "zinc",
    unit: "%",
    segments: [{ ...derived, from: 2023, values: [12.19, 10.87] }],
  },
];
