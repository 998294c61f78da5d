/** Cells that look alike get their looks together; each shows what it would show on its own, and gets back what it had. */
import type { Block } from "../../src/workbench/engine/block";
import type { CellStyle } from "../../src/workbench/engine/cell-style";
import { createHeadlessEngine } from "../../src/workbench/engine/univer/headless-univer";
import type { SheetId, WorkbookEngine } from "../../src/workbench/engine/workbook-engine";
import fc from "../support/properties";

const size = 4;
const cells = Array.from({ length: size * size }, (_, index) => ({
  row: Math.floor(index / size),
  column: index % size,
}));
const shown = (engine: WorkbookEngine, sheet: SheetId): CellStyle[] =>
  cells.map(({ row, column }) => engine.style(sheet, row, column));

const line = { style: "Continuous", weight: "Thin", color: "#112233" } as const;
const style: fc.Arbitrary<Partial<CellStyle>> = fc.constantFrom<Partial<CellStyle>>(
  { bold: true },
  { bold: false },
  { fill: "#ABCDEF" },
  { fill: null },
  { numberFormat: "0.00" },
  { numberFormat: "@" },
  { fontColor: "#FF0000", underline: true },
  { borders: { top: line } },
  { borders: { bottom: line } },
  { horizontalAlignment: "Right", indent: 2 },
);
const block: fc.Arbitrary<Block> = fc
  .tuple(
    fc.nat(size - 1),
    fc.nat(size - 1),
    fc.integer({ min: 1, max: size }),
    fc.integer({ min: 1, max: size }),
  )
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows, size - row),
    columns: Math.min(columns, size - column),
  }));
const within = ({ row, column, rows, columns }: Block, cell: { row: number; column: number }): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

const changes = fc.array(fc.tuple(block, style), { minLength: 1, maxLength: 6 });
/** A number, a text and a formula among empty cells, so that some cells are not alike. */
const engineWithContents = (): { readonly engine: WorkbookEngine; readonly sheet: SheetId } => {
  const engine = createHeadlessEngine();
  const sheet = engine.activeSheet();
  engine.write(sheet, { row: 1, column: 1, rows: 1, columns: 3 }, [
    [{ value: 12 }, { value: "12" }, { value: null, formula: "=1+1" }],
  ]);
  return { engine, sheet };
};
/** Makes the changes that are gathered. */
const made = (engine: WorkbookEngine): boolean => engine.canUndo();

test("a look that a block gets shows in each of its cells as in one that gets it alone", () => {
  fc.assert(
    fc.property(changes, (all) => {
      const together = engineWithContents();
      const alone = engineWithContents();
      for (const [where, look] of all) {
        together.engine.setStyle(together.sheet, where, look);
        made(together.engine);
        for (const cell of cells.filter((each) => within(where, each))) {
          alone.engine.setStyle(alone.sheet, { ...cell, rows: 1, columns: 1 }, look);
          made(alone.engine);
        }
      }
      expect(shown(together.engine, together.sheet)).toEqual(shown(alone.engine, alone.sheet));
      const all16 = { row: 0, column: 0, rows: size, columns: size };
      expect(together.engine.values(together.sheet, all16)).toEqual(alone.engine.values(alone.sheet, all16));
      together.engine.dispose();
      alone.engine.dispose();
    }),
    { numRuns: 40 },
  );
});

test("undoing gives each cell back the look that it had", async () => {
  await fc.assert(
    fc.asyncProperty(changes, changes, async (first, second) => {
      const { engine, sheet } = engineWithContents();
      for (const [where, look] of first) engine.setStyle(sheet, where, look);
      made(engine);
      const before = shown(engine, sheet);
      for (const [where, look] of second) engine.setStyle(sheet, where, look);
      made(engine);
      await engine.undo();
      expect(shown(engine, sheet)).toEqual(before);
      engine.dispose();
    }),
    { numRuns: 40 },
  );
});
