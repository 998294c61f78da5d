import type { IUnitRange } from "@univerjs/core";
import {
  type ArrayValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  type IDependencyManagerService,
  type IFormulaRuntimeService,
} from "@univerjs/engine-formula";

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
 * formulas that read it would find the old one. So ranges around the cell being calculated are not kept. What is kept
 * is forgotten with every calculation: a plain map does, without counting which range was used last.
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
  const kept = new Map<string, ArrayValueObject>();
  FORMULA_REF_TO_ARRAY_CACHE.get = (key) => kept.get(key);
  FORMULA_REF_TO_ARRAY_CACHE.set = (key, cells) => {
    if (calculated === null || !isAround(key, calculated)) kept.set(key, cells);
  };
  FORMULA_REF_TO_ARRAY_CACHE.clear = () => {
    kept.clear();
  };
}

/**
 * Univer lists formulas for calculation by asking, cell by cell, which formulas read it, and takes a cell that it meets
 * again as done. A formula that names its own cell is met again at once, before other formulas that read the cell have
 * been listed: these would be calculated first and find the old value. So a formula is no reader of its own cell.
 */
export function followNoOwnRanges(dependencies: IDependencyManagerService): void {
  const search = dependencies.searchDependency.bind(dependencies);
  dependencies.searchDependency = (ranges, except) => {
    const readers = search(ranges, except);
    const own = ownFormula(dependencies, ranges);
    if (own !== undefined) readers.delete(own);
    return readers;
  };
}

/** The formula in the cell, where the ranges are a single cell. */
function ownFormula(
  dependencies: IDependencyManagerService,
  [place, ...others]: readonly IUnitRange[],
): number | undefined {
  if (place === undefined || others.length > 0) return undefined;
  const { startRow, endRow, startColumn, endColumn } = place.range;
  if (startRow !== endRow || startColumn !== endColumn) return undefined;
  return dependencies.getFormulaDependency(place.unitId, place.sheetId, startRow, startColumn) ?? undefined;
}

/** Keys end with first and last row, first and last column; whole rows and columns have NaN for what is not bounded. */
function isAround(key: string, { sheet, row, column }: CalculatedCell): boolean {
  const [top = NaN, bottom = NaN, left = NaN, right = NaN] = key.split("_").slice(-4).map(Number);
  const isOutside = row < top || row > bottom || column < left || column > right;
  return !isOutside && key.startsWith(`${sheet}_`);
}
