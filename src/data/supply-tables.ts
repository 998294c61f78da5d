/** Mine production of the rest of the world, and origins of the securing partner's smelter feed. */
import type { Confidence } from "./source";

interface CitedRow {
  readonly name: string;
  /** Contained metal, kt; null where the source names no figure. */
  readonly copper: number | null;
  readonly zinc: number | null;
  readonly year: number;
  readonly source: string;
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

/** Mine production by country without Peru. Kilotonnes of contained metal in 2024. */
export const mineCountries: readonly CitedRow[] = [
  usgs("Australia", 800, 1100),
  usgs("Bolivia", null, 510),
  usgs("Canada", 450, null),
  usgs("Chile", 5300, null),
  usgs("China", 1800, 4000),
  usgs("Congo (Kinshasa)", 3300, null),
  usgs("India", 30, 860),
  usgs("Indonesia", 1100, null),
  usgs("Kazakhstan", 740, 370),
  usgs("Mexico", 700, 700),
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

/** Contained metal in Japan's concentrate imports by origin, without Peru. Latest year obtained. */
export const feedOrigins: readonly CitedRow[] = [
  imported("Chile", 541),
  imported("Australia", 105),
  imported("United States", 102),
  imported("Canada", 86),
  imported("Papua New Guinea", 51),
  imported("Indonesia", 21),
  imported("Philippines", 21),
];
