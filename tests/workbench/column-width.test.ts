/** Widths of columns are one step to undo each, and leave rows alone. */
import { createHeadlessEngine } from "../../src/workbench/engine/univer/headless-univer";

test("columns get a width in points and lose it again when it is undone", async () => {
  const engine = createHeadlessEngine();
  const sheet = engine.activeSheet();
  const widths = (): number[] => [0, 1, 2, 3].map((column) => engine.columnWidth(sheet, column));
  const standard = engine.columnWidth(sheet, 0);
  const height = engine.rowHeight(sheet, 0);
  engine.setColumnWidth(sheet, 0, 1, 120);
  engine.setColumnWidth(sheet, 1, 2, 90);
  expect(widths()).toEqual([120, 90, 90, standard]);
  await engine.undo();
  expect(widths()).toEqual([120, standard, standard, standard]);
  await engine.undo();
  expect(widths()).toEqual([standard, standard, standard, standard]);
  expect(engine.rowHeight(sheet, 0)).toBe(height);
  engine.dispose();
});
