import { FORMULA_REF_TO_ARRAY_CACHE, type IFormulaRuntimeService } from "@univerjs/engine-formula";

interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell that an engine calculates at the moment; engines take turns cell by cell. */
let calculated: CalculatedCell | null = null;
let watched = false;

/**
 * Univer keeps the cells of every range that a calculation reads, for the next formula with the same range. A formula
 * may name its own cell, as in `=COLUMNS($G5:G5)`: then that cell would be kept from before it had its value, and all
 * formulas that read it would find the old one. So ranges around the cell being calculated are not kept.
 */
export function keepNoOwnRanges(runtime: IFormulaRuntimeService): void {
  const setCurrent = runtime.setCurrent.bind(runtime);
  runtime.setCurrent = (...place) => {
    const [row, column, , , sheetId, unitId] = place;
    calculated = { sheet: `${unitId}_${sheetId}`, row, column };
    setCurrent(...place);
  };
  if (watched) return;
  watched = true;
  const keep = FORMULA_REF_TO_ARRAY_CACHE.set.bind(FORMULA_REF_TO_ARRAY_CACHE);
  FORMULA_REF_TO_ARRAY_CACHE.set = (key, cells) => {
    if (calculated === null || !isAround(key, calculated)) keep(key, cells);
  };
}

/** Keys end with first and last row, first and last column; whole rows and columns have NaN for what is not bounded. */
function isAround(key: string, { sheet, row, column }: CalculatedCell): boolean {
  const [top = NaN, bottom = NaN, left = NaN, right = NaN] = key.split("_").slice(-4).map(Number);
  const isOutside = row < top || row > bottom || column < left || column > right;
  return !isOutside && key.startsWith(`${sheet}_`);
}
