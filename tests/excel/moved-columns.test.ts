/** A workbook of a layout whose columns stood elsewhere is read by its headings. */
import { collectEdits } from "../../src/excel/read-back/collect-edits";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { inputSheets } from "../../src/roadmap/input-sheet";

const roadmap = buildRoadmap({ date: "2026-11-24" });

/** Where the id stood before constant and total, by where it stands now. */
const former: ReadonlyMap<number, number> = new Map([
  [4, 5],
  [5, 6],
  [6, 4],
]);

test.each(["scenarios", "actuals", "agreed"])("ids of %s before the constants are found", (id) => {
  const sheet = inputSheets(roadmap).find((candidate) => candidate.id === id)!;
  const { cells } = roadmap.workbook.sheets.find((candidate) => candidate.id === id)!;
  const grid = Array.from({ length: sheet.rows }, () =>
    Array.from({ length: sheet.columns }, (): string | number | boolean => ""),
  );
  for (const { row, column, value } of cells) {
    if (value !== null && typeof value !== "object")
      grid[row - 1]![(former.get(column) ?? column) - 1] = value;
  }
  const { row, column, target } = sheet.inputs.find(({ column: at }) => at > 8)!;
  grid[row - 1]![column - 1] = 0.123;
  const { items } = collectEdits(sheet, grid);
  expect(items).toEqual([{ id: target.kind === "item" ? target.id : "", year: 2026, value: 0.123 }]);
});
