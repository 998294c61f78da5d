import { errors } from "../../language/en/errors";
import { BadCell, isOmitted, type Cell } from "../cells/cell";
import { type FunctionError, wrongInput } from "../function-error";
import { plainName } from "../names/plain-name";
import { kilogramsIn, massNames, unitsNear, type MassUnit } from "./mass-units";

/** What a unit measures, and how much of it: kilograms, or US dollars a kilogram. */
export interface Unit {
  readonly kind: "mass" | "concentrate" | "price";
  readonly factor: number;
  /** As written, for sentences. */
  readonly text: string;
  /** Metal in a unit of concentrate, where the user gave it. */
  readonly grade?: number;
}

const choices = "kg, t, kt, Mt, lb, Mlb, st, lt; US$/t, US$/kg, US$/lb, ¢/lb; t contained, t concentrate 28%";

const containedWords = new Set(["contained", "metal", "contenido", "純分"]);
const concentrateWords = new Set(["concentrate", "conc", "concentrado", "精鉱"]);

/** US dollars in the money before the slash of a price. */
const money: ReadonlyMap<string, number> = new Map([
  ...["$", "us$", "usd", "dollar", "dollars"].map((name) => [name, 1] as const),
  ...["¢", "us¢", "c", "usc", "cent", "cents"].map((name) => [name, 0.01] as const),
]);

const grade = /(\d+(?:[.,]\d+)?)\s*%/;

/** The unit a cell names. */
export function unitOf(cell: Cell): Unit {
  if (cell instanceof BadCell) throw cell.toError();
  if (isOmitted(cell)) throw wrongInput(`${errors.missing("unit")} ${errors.chooseFrom([choices])}`);
  const text = String(cell).slice(0, 80).normalize("NFC").trim();
  const [numerator = "", denominator] = text.split("/");
  return denominator === undefined ? massOrConcentrate(text) : price(text, numerator, denominator);
}

function price(text: string, numerator: string, denominator: string): Unit {
  const dollars = money.get(numerator.replace(/\s/g, "").toLowerCase());
  if (dollars === undefined || text.split("/").length > 2) throw unknown(text);
  return { kind: "price", factor: dollars / kilogramsIn[massUnit(denominator, text)], text };
}

function massOrConcentrate(text: string): Unit {
  const words = text
    .replace(grade, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const isConcentrate = words.some((word) => concentrateWords.has(plainName(word)));
  const qualifiers = isConcentrate ? concentrateWords : containedWords;
  const unit = words.filter((word) => !qualifiers.has(plainName(word))).join(" ");
  const factor = kilogramsIn[massUnit(unit, text)];
  const given = grade.exec(text)?.[1];
  if (!isConcentrate && given !== undefined) throw unknown(text);
  if (!isConcentrate) return { kind: "mass", factor, text };
  return { kind: "concentrate", factor, text, ...(given === undefined ? {} : { grade: share(given, text) }) };
}

function share(percent: string, text: string): number {
  const value = Number(percent.replace(",", ".")) / 100;
  if (value <= 0 || value > 1) throw wrongInput(errors.gradeOutside(text));
  return value;
}

function massUnit(unit: string, text: string): MassUnit {
  const name = unit.trim();
  if (name === "Mt") return "Mt";
  if (name.toLowerCase() === "mt") throw wrongInput(errors.ambiguousMt(text));
  if (/^tons?$/i.test(name)) throw wrongInput(errors.ambiguousTon(text));
  const id = massNames.lookUp(name);
  if (id === undefined) throw unknown(text, unitsNear(name));
  return id === "million-tonnes" ? "Mt" : id;
}

const unknown = (text: string, near: readonly string[] = []): FunctionError =>
  wrongInput(
    `${errors.unknownName("unit", text)} ${near.length > 0 ? errors.didYouMean(near) : errors.chooseFrom([choices])}`,
  );
