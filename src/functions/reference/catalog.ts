import { sourceById } from "../../data/sources";
import { errors } from "../../language/en/errors";
import { functions } from "../../language/en/functions";
import { baseYear, lastYear } from "../../model/years";
import { BadCell, isOmitted } from "../cells/cell";
import type { Table } from "../cells/elementwise";
import { checkSize } from "../cells/grid";
import { oneCell } from "../cells/one-cell";
import { noFigure } from "../function-error";
import { metalNames } from "../names/metal-names";
import { plainName } from "../names/plain-name";
import type { CitedSeries } from "./cited-series";
import { allEntries } from "./entries";

/** A header and a row for everything that has an id and holds all words of the search. */
export function catalogTable(search: unknown): Table {
  const cell = oneCell(search, "search");
  if (cell instanceof BadCell) throw cell.toError();
  const text = isOmitted(cell) ? "" : String(cell);
  const words = wordsOf(text);
  const found = allEntries().filter((entry) => words.every((word) => searchable(entry).includes(word)));
  if (found.length === 0 || (text !== "" && words.length === 0)) throw noFigure(errors.nothingFound(text));
  checkSize(found.length + 1, functions.catalogHeader.length);
  return [[...functions.catalogHeader], ...found.map(row)];
}

/** The words of a search; a metal may be named in another language. */
const wordsOf = (search: string): string[] =>
  search
    .slice(0, 200)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => plainName(metalNames.lookUp(word) ?? word))
    .filter((word) => word !== "");

const searchTexts = new WeakMap<CitedSeries, string>();

function searchable(entry: CitedSeries): string {
  const known = searchTexts.get(entry);
  if (known !== undefined) return known;
  const text = [entry.id, entry.name, entry.unit, publishers(entry)].map(plainName).join(" ");
  searchTexts.set(entry, text);
  return text;
}

function row(entry: CitedSeries): (string | number)[] {
  const years = entry.path === undefined ? entry.figures.map(({ year }) => year) : [baseYear, lastYear];
  const first = years[0] ?? "";
  return [entry.id, entry.name, entry.unit, first, years[years.length - 1] ?? first, publishers(entry)];
}

const publishers = ({ figures }: CitedSeries): string =>
  [...new Set(figures.map(({ source }) => sourceById(source).publisher))].join("; ");
