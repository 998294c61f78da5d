/** Cells of a built roadmap by the id of what they show, and roadmaps with one action changed. */
import { starterActions } from "../../src/data/starter-actions";
import type { Value } from "../../src/line-items/value";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import type { FieldEdit } from "../../src/roadmap/edits";
import { dashboardId } from "../../src/roadmap/roadmap-items";

export const date = "2026-11-24";

/** What the cell of an item shows in a year, on the sheet where the item stands. */
export function shown({ workbook, book, evaluation }: Roadmap, id: string, year: number): Value | undefined {
  const { sheet, row, column, years } = book.item(id);
  const offset = years === null ? 0 : year - evaluation.axis(years.axis).first;
  const { cells } = workbook.sheets.find(({ id: sheetId }) => sheetId === sheet.id)!;
  return cells.find((cell) => cell.row === row && cell.column === column + offset)?.value;
}

/** As `shown`, on the Dashboard. */
export const onDashboard = (roadmap: Roadmap, id: string, year: number): Value | undefined =>
  shown(roadmap, dashboardId(id), year);

/** By how much a number changed from one roadmap to another. */
export function change(from: Roadmap, to: Roadmap, id: string, year: number): number {
  return Number(shown(to, id, year)) - Number(shown(from, id, year));
}

type ActionFields = Readonly<Record<string, Value>>;

/** The default roadmap with other fields in one row of the register. */
export const withActionRow = (row: number, fields: ActionFields): Roadmap =>
  buildRoadmap(
    { date },
    { fields: Object.entries(fields).map(([column, value]) => fieldOf(row, column, value)) },
  );

const fieldOf = (row: number, column: string, value: Value): FieldEdit => ({
  table: "actions",
  row,
  column,
  value,
});

/** The default roadmap with other fields in one of the starter actions. */
export function withAction(id: string, fields: ActionFields): Roadmap {
  return withActionRow(
    starterActions.findIndex((action) => action.id === id),
    fields,
  );
}

/** The first row of the register that is free. */
export const freeRow = starterActions.length;
