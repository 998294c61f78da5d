/** Words of function results: headers of tables, names of technologies, sentences of citations. */

/** Names of technologies by id. */
const technologies: Readonly<Record<string, string>> = {
  "electric-car": "Electric car",
  "plug-in-hybrid": "Plug-in hybrid",
  "hybrid-car": "Hybrid car",
  "conventional-car": "Conventional car",
  "electric-bus": "Electric bus",
  "hybrid-bus": "Hybrid bus",
  "charger-slow": "Slow charger",
  "charger-fast": "Fast charger",
  solar: "Solar power",
  "wind-onshore": "Onshore wind",
  "wind-offshore": "Offshore wind",
  nuclear: "Nuclear",
  gas: "Gas power",
  coal: "Coal power",
  hydro: "Hydro",
  geothermal: "Geothermal",
  biomass: "Biomass",
  csp: "Concentrating solar",
  storage: "Battery storage",
  "line-high-voltage-underground": "High-voltage line, underground",
  "line-medium-voltage-overhead": "Medium-voltage line, overhead",
  "line-medium-voltage-underground": "Medium-voltage line, underground",
  "transformer-high-voltage": "High-voltage transformer",
  "transformer-medium-voltage": "Medium-voltage transformer",
  "transformer-low-voltage": "Low-voltage transformer",
};

/** How a figure was obtained, by its confidence. */
const confidences: Readonly<Record<string, string>> = {
  seen: "read in the source",
  "second-hand": "quoted by a third party",
  derived: "computed from cited figures",
  recalled: "recalled, to be confirmed",
  assumption: "a modelling choice of this product",
  "user to supply": "none cited, yours to supply",
};

export const functions = {
  year: "Year",
  endUse: "End use",
  unit: "Unit",
  total: "Total",
  catalogHeader: ["Id", "Name", "Unit", "First year", "Last year", "Source"],
  technologies,
  seeTechnologies: 'MINERALS.CATALOG("intensity") lists every technology.',
  intensity: (metal: string, technology: string, scope: string) =>
    `Intensity of ${metal}: ${technology}, ${scope}`,
  named: (name: string, more: string) => `${name}, ${more}`,
  ofMetal: (metal: string, name: string) => `${metal.charAt(0).toUpperCase()}${metal.slice(1)}: ${name}`,

  source: (publisher: string, title: string, year: number | null) =>
    `${publisher}, ${title}${year === null ? "" : ` (${year})`}`,
  /** A citation: the source, its address, its licence, and how the figure was obtained. */
  citation: (source: string, address: string | null, licence: string, status: string) =>
    `${source}.${address === null ? "" : ` ${address}.`} Licence: ${licence} [${status}].`,
  confidence: (key: string) => `Figure: ${confidences[key] ?? key}.`,
  note: (text: string) => `Note: ${text}`,
  figureOf: (year: number) => `Figure of ${year}:`,
  pathFrom: (from: number, to: number) => `Between the figures of ${from} and ${to}:`,
  pathRule: { growth: "at a constant yearly rate", line: "in a straight line" },
  yearsList: (years: readonly string[]) =>
    years.length < 2
      ? years.join("")
      : `${years.slice(0, -1).join(", ")} and ${years[years.length - 1] ?? ""}`,
  yearSpan: (from: number, to: number) => `${from}–${to}`,

  kinds: {
    mass: "a mass of metal",
    concentrate: "a mass of concentrate",
    price: "a price",
  },
} as const;
