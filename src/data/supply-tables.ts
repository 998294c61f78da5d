/** Mine production of the rest of the world, and origins of the securing partner's smelter feed. */
import { chile, type PartnerCountry, peru } from "./partner-countries";
import { peruNationalTotal } from "./peru-national-total";
import type { Confidence } from "./source";

export interface CitedRow {
  readonly name: string;
  /** Contained metal, kt; null where the source names no figure. */
  readonly copper: number | null;
  readonly zinc: number | null;
  readonly year: number;
  readonly source: string;
  /** Source of the zinc where it is another one. */
  readonly zincSource?: string;
  readonly confidence: Confidence;
  readonly note: string;
}

const usgs = (name: string, copper: number | null, zinc: number | null, note = "Estimate."): CitedRow => ({
  name,
  copper,
  zinc,
  year: 2024,
  source: "USGS-MCS2025",
  confidence: "seen",
  note,
});

/** Chile's mines as the source counts them; it names no zinc of Chile. */
export const chileCopperOutput = {
  value: 5300,
  year: 2024,
  source: "USGS-MCS2025",
  confidence: "seen",
  note: "Estimate.",
} as const;

/** Mine production by country, kilotonnes of contained metal in 2024. The last row stands for all others. */
const worldMines: readonly CitedRow[] = [
  usgs("Australia", 800, 1100),
  usgs("Bolivia", null, 510),
  usgs("Canada", 450, null),
  usgs(chile.name, chileCopperOutput.value, null, chileCopperOutput.note),
  usgs("China", 1800, 4000),
  usgs("Congo (Kinshasa)", 3300, null),
  usgs("India", 30, 860),
  usgs("Indonesia", 1100, null),
  usgs("Kazakhstan", 740, 370),
  usgs("Mexico", 700, 700),
  {
    name: peru.name,
    copper: peruNationalTotal.copper.value,
    zinc: peruNationalTotal.zinc.value,
    year: 2024,
    source: peruNationalTotal.copper.source,
    zincSource: peruNationalTotal.zinc.source,
    confidence: "second-hand",
    note: "The figures of Peru as producing partner, so that the world does not depend on who that is. Zinc: ENERGIMINAS.",
  },
  usgs("Poland", 410, null),
  usgs("Russia", 930, 310),
  usgs("South Africa", null, 120),
  usgs("Sweden", null, 240),
  usgs("United States", 1100, 750),
  usgs("Zambia", 680, null),
  usgs("Other countries", 2700, 1700, "Estimate; countries that the source does not name for the metal."),
];

const imported = (name: string, copper: number): CitedRow => ({
  name,
  copper,
  zinc: null,
  year: 2019,
  source: "KOZAN-2020",
  confidence: "seen",
  note: "Calendar year; zinc by origin was not obtained.",
});

/** Contained metal in Japan's concentrate imports by origin. Latest year obtained. */
const japanFeed: readonly CitedRow[] = [
  imported(chile.name, 541),
  imported(peru.name, 197),
  imported("Australia", 105),
  imported("United States", 102),
  imported("Canada", 86),
  imported("Papua New Guinea", 51),
  imported("Indonesia", 21),
  imported("Philippines", 21),
];

const without = (rows: readonly CitedRow[], { name }: PartnerCountry): readonly CitedRow[] =>
  rows.filter((row) => row.name !== name);

/** Mine production of all countries but the producing partner. */
export const minesWithout = (producer: PartnerCountry): readonly CitedRow[] => without(worldMines, producer);

/** Origins of Japan's feed but the producing partner. */
export const feedWithout = (producer: PartnerCountry): readonly CitedRow[] => without(japanFeed, producer);
