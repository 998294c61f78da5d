/** Sizes can be undone, those that are set together in one step, and columns leave rows alone. */
import { createHeadlessEngine } from "../../src/workbench/engine/univer/headless-univer";

test("columns get a width in points and lose it again when it is undone", async () => {
  const engine = createHeadlessEngine();
  const sheet = engine.activeSheet();
  const widths = (): number[] => [0, 1, 2, 3].map((column) => engine.columnWidth(sheet, column));
  const standard = engine.columnWidth(sheet, 0);
  const height = engine.rowHeight(sheet, 0);
  engine.setColumnWidth(sheet, 0, 1, 120);
  expect(widths()).toEqual([120, standard, standard, standard]);
  engine.setColumnWidth(sheet, 1, 2, 90);
  expect(widths()).toEqual([120, 90, 90, standard]);
  await engine.undo();
  expect(widths()).toEqual([120, standard, standard, standard]);
  await engine.undo();
  expect(widths()).toEqual([standard, standard, standard, standard]);
  expect(engine.rowHeight(sheet, 0)).toBe(height);
  engine.dispose();
});

test("rows and columns that are sized together, one after the other, lose their sizes in one step", async () => {
  const engine = createHeadlessEngine();
  const sheet = engine.activeSheet();
  const sizes = (): number[] => [
    engine.columnWidth(sheet, 1),
    engine.rowHeight(sheet, 2),
    engine.rowHeight(sheet, 4),
  ];
  const before = sizes();
  engine.setColumnWidth(sheet, 1, 1, 120);
  engine.setRowHeight(sheet, 2, 1, 30);
  engine.setRowHeight(sheet, 4, 1, 45);
  expect(sizes()).toEqual([120, 30, 45]);
  await engine.undo();
  expect(sizes()).toEqual(before);
  engine.dispose();
});
