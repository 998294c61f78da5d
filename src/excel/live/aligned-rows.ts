/**
 * Finds the rows of a plan again on a sheet where people inserted, deleted, emptied, renamed or moved some: the two are
 * laid side by side so that as much as possible is alike. Row by row from the top would not do, for many rows have the
 * same words, and one that is gone would send all below it astray.
 */
import type { InputSheet } from "../../roadmap/input-sheet";
import type { Grid, Places } from "../read-back/align";

/** Rows that hold formulas. */
export interface FormulaRows {
  readonly planned: ReadonlySet<number>;
  readonly found: ReadonlySet<number>;
}

/** What two rows have in common; negative for rows of which one has no counterpart. */
const weights = { words: 4, formulas: 1, alone: -0.25 } as const;

export function alignedRows(sheet: InputSheet, grid: Grid, columns: Places, formulas: FormulaRows): Places {
  const standing = standingWords(sheet, grid, columns);
  const hasWords = (place: number, at: number): boolean => {
    const words = sheet.anchors.get(place) ?? [];
    return words.length > 0 && words.every((word) => standing[at - 1]?.has(wordKey(word)) === true);
  };
  const likeness = (place: number, at: number): number => {
    const isSame = hasWords(place, at);
    // A row with an identifier is known by it alone.
    if (!isSame && sheet.identified.has(place)) return -Infinity;
    const areAlike = formulas.planned.has(place) === formulas.found.has(at);
    return (isSame ? weights.words : 0) + (areAlike ? weights.formulas : 0);
  };
  const places = sideBySide({ rows: sheet.rows, found: standing.length }, likeness);
  return withMoved(
    places,
    sheet,
    (place) => standing.findIndex((_, index) => hasWords(place, index + 1)) + 1,
  );
}

const wordKey = ({ column, text }: { readonly column: number; readonly text: string }): string =>
  `${String(column)} ${text}`;

/** The words of each row of the sheet, as far down as rows of the plan can be; Excel leaves out empty ones at its end. */
function standingWords({ anchors, rows }: InputSheet, grid: Grid, columns: Places): ReadonlySet<string>[] {
  const known = new Set([...anchors.values()].flatMap((words) => words.map(wordKey)));
  const standing = grid.map((cells) => {
    const words = [...columns].map(([column, at]) => wordKey({ column, text: String(cells[at - 1] ?? "") }));
    return new Set(words.filter((word) => known.has(word)));
  });
  const last = standing.reduce((found, words, index) => (words.size > 0 ? index + 1 : found), 0);
  const emptied = Array.from({ length: Math.max(0, rows - standing.length) }, () => new Set<string>());
  return [...standing.slice(0, last + rows), ...emptied];
}

interface Counts {
  readonly rows: number;
  readonly found: number;
}

const steps = { together: 0, planAlone: 1, foundAlone: 2 } as const;

/** Pairs rows in their order for the greatest sum of likenesses; of equal ones, what is added comes last. */
function sideBySide(
  { rows, found }: Counts,
  likeness: (place: number, at: number) => number,
): Map<number, number> {
  const width = found + 1;
  const step = new Uint8Array((rows + 1) * width).fill(steps.foundAlone, 0, width);
  let above = Float64Array.from({ length: width }, (_, at) => at * weights.alone);
  for (let place = 1; place <= rows; place += 1) {
    const sums = new Float64Array(width);
    sums[0] = place * weights.alone;
    step[place * width] = steps.planAlone;
    for (let at = 1; at <= found; at += 1) {
      const foundAlone = (sums[at - 1] ?? 0) + weights.alone;
      const planAlone = (above[at] ?? 0) + weights.alone;
      const together = (above[at - 1] ?? 0) + likeness(place, at);
      const most = Math.max(foundAlone, planAlone, together);
      sums[at] = most;
      step[place * width + at] =
        most === foundAlone ? steps.foundAlone : most === planAlone ? steps.planAlone : steps.together;
    }
    above = sums;
  }
  return walkBack({ rows, found }, step);
}

function walkBack({ rows, found }: Counts, step: Uint8Array): Map<number, number> {
  const pairs: [number, number][] = [];
  let [place, at] = [rows, found];
  while (place > 0 && at > 0) {
    const taken = step[place * (found + 1) + at];
    if (taken === steps.together) pairs.push([place, at]);
    if (taken !== steps.foundAlone) place -= 1;
    if (taken !== steps.planAlone) at -= 1;
  }
  return new Map(pairs.reverse());
}

/** Rows with an identifier that stand out of their order. */
function withMoved(
  places: Map<number, number>,
  { identified }: InputSheet,
  placeOf: (place: number) => number,
): Places {
  const taken = new Set(places.values());
  for (const place of identified) {
    const at = places.has(place) ? 0 : placeOf(place);
    if (at > 0 && !taken.has(at)) places.set(place, at);
  }
  return places;
}
