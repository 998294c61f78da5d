import type { CellInput } from "../engine/cell";
import type { RangeTarget } from "./model";

/** Formulas and values of cells as they could be written again; what an array formula fills is left out. */
export function cellContents({ model, sheet, block }: RangeTarget): CellInput[][] {
  const { engine } = model;
  const formulas = engine.formulas(sheet, block);
  return engine.values(sheet, block).map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c] ?? null;
      if (formula !== null) return { formula, value: null };
      const spilled = value !== null && engine.spillParent(sheet, block.row + r, block.column + c) !== null;
      return { value: spilled ? null : value };
    }),
  );
}

export const isBlank = ({ formula, value }: CellInput): boolean => formula === undefined && value === null;
