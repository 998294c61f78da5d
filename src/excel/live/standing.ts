/** Where the cells of a plan stand in the workbook now, and texts of the plan that refer to them. */
import { cellAddress, columnLetters, quotedSheet } from "../../workbook-plan/address";
import type { Area, Corner } from "../../workbook-plan/quality/area";
import { type Reference, tokenize } from "../../workbook-plan/quality/formula-tokens";
import type { Places } from "../read-back/align";

/** A sheet of the plan as it is found. */
export interface StandingSheet {
  /** The name it has now. */
  readonly name: string;
  readonly rows: Places;
  readonly columns: Places;
}

/** Sheets by the names that they have in the plan. */
export type Standing = ReadonlyMap<string, StandingSheet>;

/** Ranges, references or a formula of the plan, as they read where its cells stand now. */
export const movedText = (text: string, home: StandingSheet, standing: Standing): string =>
  tokenize(text)
    .map((token) => (token.kind === "reference" ? movedReference(token, home, standing) : token.text))
    .join("");

function movedReference({ sheet, area, text }: Reference, home: StandingSheet, standing: Standing): string {
  const target = sheet === null ? home : standing.get(sheet);
  if (target === undefined) return text;
  return `${sheet === null ? "" : `${quotedSheet(target.name)}!`}${movedArea(area, target)}`;
}

function movedArea({ first, last, single, whole }: Area, sheet: StandingSheet): string {
  if (whole) return wholeArea(first, last, sheet);
  const corner = (from: Corner): string =>
    cellAddress(placeOf(from.row, sheet.rows), placeOf(from.column, sheet.columns), {
      row: from.fixedRow,
      column: from.fixedColumn,
    });
  return single ? corner(first) : `${corner(first)}:${corner(last)}`;
}

/** Whole rows begin in column A and end in the last one there is; whole columns do so in rows. */
function wholeArea(first: Corner, last: Corner, { rows, columns }: StandingSheet): string {
  const areRows = first.column === 1 && last.column > lastColumnOfPlans;
  const edges = areRows
    ? [first.row, last.row].map((row) => String(placeOf(row, rows)))
    : [first.column, last.column].map((column) => columnLetters(placeOf(column, columns)));
  return edges.join(":");
}

/** No plan is as wide as a sheet can be. */
const lastColumnOfPlans = 16_383;

/** A row or column that is gone, or that no plan has, counts as following the last one before it that is there. */
export function placeOf(place: number, places: Places): number {
  for (let before = place; before > 0; before -= 1) {
    const at = places.get(before);
    if (at !== undefined) return at + place - before;
  }
  return place;
}
