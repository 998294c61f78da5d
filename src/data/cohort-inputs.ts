/** Shares, lifetimes, yields and collection of the sectors that metal is used in, by one compiler for all sectors. */
import type { ShippedInput } from "./model-input";

type Sector = "construction" | "electrical" | "industrial" | "transport" | "other";
type BySector = Readonly<Record<Sector, number>>;

const reck = "Of 2010, after Meylan and Reck 2017, Table 1.";
const steel = "The source takes the lifetime of steel: weak.";
const normal = "Standard deviation of a normal distribution.";

interface Figures {
  /** Share of use. */
  readonly share: BySector;
  /** Mean lifetime of products, years. */
  readonly lifetime: BySector;
  readonly spread: BySector;
  /** Metal in products over metal fabricated. */
  readonly yield: BySector;
  /** Metal collected and sorted over metal in discarded products. */
  readonly collection: BySector;
}

type Notes = Partial<Record<keyof Figures, string>>;

const copper: Figures = {
  share: { construction: 0.3, electrical: 0.24, industrial: 0.1, transport: 0.11, other: 0.25 },
  lifetime: { construction: 40, electrical: 30, industrial: 20, transport: 15, other: 10 },
  spread: { construction: 12, electrical: 9, industrial: 6, transport: 4.5, other: 2 },
  yield: { construction: 0.95, electrical: 0.9, industrial: 0.85, transport: 0.8, other: 0.75 },
  collection: { construction: 0.648, electrical: 0.495, industrial: 0.136, transport: 0.637, other: 0.346 },
};

const zinc: Figures = {
  share: { construction: 0.33, electrical: 0.19, industrial: 0.08, transport: 0.25, other: 0.15 },
  lifetime: { construction: 50, electrical: 25, industrial: 20, transport: 15, other: 15 },
  spread: { construction: 15, electrical: 7.5, industrial: 6, transport: 4.5, other: 3 },
  yield: { construction: 0.988, electrical: 0.988, industrial: 0.988, transport: 0.988, other: 0.988 },
  collection: { construction: 0.23, electrical: 0.22, industrial: 0.19, transport: 0.26, other: 0.11 },
};

const zincNotes: Notes = {
  share: reck,
  lifetime: steel,
  spread: `${normal} ${steel}`,
  yield: "One value for all sectors.",
  collection: reck,
};

const zincYears: Partial<Record<keyof Figures, number>> = { share: 2010, collection: 2010 };

const missing = (note: string): ShippedInput => ({
  value: null,
  year: 2024,
  source: "OWN",
  confidence: "user to supply",
  note,
});

function cited(
  metal: "copper" | "zinc",
  figures: Figures,
  notes: Notes,
  years: Partial<Record<keyof Figures, number>> = {},
): Readonly<Record<string, ShippedInput>> {
  const entries = (Object.keys(figures) as (keyof Figures)[]).flatMap((name) =>
    Object.entries(figures[name]).map(([sector, value]): [string, ShippedInput] => {
      const note = notes[name];
      const origin = { year: years[name] ?? 2019, source: "GLOMBO", confidence: "seen" } as const;
      const figure = note === undefined ? { value, ...origin } : { value, ...origin, note };
      return [`cohort.${metal}.${name}.${sector}`, figure];
    }),
  );
  return Object.fromEntries(entries);
}

const loss =
  "Share of the metal leaving use that is lost to corrosion and weathering: none was obtained; counts as 0.";

export const cohortFigures: Readonly<Record<string, ShippedInput>> = {
  ...cited("copper", copper, { spread: normal }),
  "cohort.copper.dissipative-loss": missing(loss),
  ...cited("zinc", zinc, zincNotes, zincYears),
  "cohort.zinc.dissipative-loss": missing(loss),
};
