/** Cells of a built roadmap by the id of what they show. */
import type { Value } from "../../src/line-items/value";
import type { Roadmap } from "../../src/roadmap/build-roadmap";
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
