import { Names } from "../names/names";

/** The international pound, exact by definition. */
const pound = 0.45359237;

/** Kilograms in one unit of mass. */
export const kilogramsIn = {
  g: 0.001,
  kg: 1,
  t: 1000,
  kt: 1e6,
  Mt: 1e9,
  lb: pound,
  klb: 1000 * pound,
  Mlb: 1e6 * pound,
  st: 2000 * pound,
  lt: 2240 * pound,
} as const;

export type MassUnit = keyof typeof kilogramsIn;

/** Units of mass, each with its full name first. Mt is found by its very letters only, before these names are asked. */
export const massNames = new Names<Exclude<MassUnit, "Mt"> | "million-tonnes">("unit", [
  { id: "g", name: "g", also: ["gram", "grams", "gramo", "gramos", "グラム"] },
  { id: "kg", name: "kg", also: ["kilogram", "kilograms", "kilogramo", "kilogramos", "キログラム"] },
  {
    id: "t",
    name: "t",
    also: ["tonne", "tonnes", "metric ton", "metric tons", "tonelada", "toneladas", "トン"],
  },
  { id: "kt", name: "kt", also: ["kilotonne", "kilotonnes", "thousand tonnes", "千トン"] },
  {
    id: "million-tonnes",
    name: "Mt",
    also: ["million tonnes", "million tons", "millones de toneladas", "百万トン"],
  },
  { id: "lb", name: "lb", also: ["pound", "pounds", "lbs", "libra", "libras", "ポンド"] },
  { id: "klb", name: "klb", also: ["thousand pounds"] },
  { id: "Mlb", name: "Mlb", also: ["million pounds", "million lb", "MMlb", "Mlbs", "millones de libras"] },
  { id: "st", name: "st", also: ["short ton", "short tons", "US ton", "tonelada corta"] },
  { id: "lt", name: "lt", also: ["long ton", "long tons", "imperial ton", "tonelada larga"] },
]);

/** Units whose names are near to a text, as "st (short ton)". */
export const unitsNear = (text: string): string[] =>
  massNames.nearest(text).map((name) => {
    const [fullName = name] = massNames.entries.find((entry) => entry.name === name)?.also ?? [];
    return `${name} (${fullName})`;
  });
