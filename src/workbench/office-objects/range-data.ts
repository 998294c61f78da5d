import { blockOf, type Block } from "../engine/block";
import { isCellError, type CellValue } from "../engine/cell";
import { defaultStyle } from "../engine/cell-style";
import { fromR1C1, toR1C1 } from "../engine/r1c1";
import { cellsOf, checkCellCount } from "../limits/cell-limits";
import { checkProtection } from "../limits/protected-cells";
import { invalidArgument } from "../rich-api/rich-api-error";
import { cellContents } from "./cell-contents";
import { cellInput, type TypedInput } from "./cell-input";
import type { RangeTarget } from "./model";
import { text } from "./readers";

/** A value as the wire has it: a blank cell is empty text, an error its text. */
export const plainValue = (value: CellValue): string | number | boolean =>
  value === null ? "" : isCellError(value) ? value.error : value;

export function readValues({ model, sheet, block }: RangeTarget): (string | number | boolean)[][] {
  checkCellCount(block);
  return model.engine.values(sheet, block).map((row) => row.map(plainValue));
}

/** Formulas, and values where there is none. */
export function readFormulas(target: RangeTarget): (string | number | boolean)[][] {
  const values = readValues(target);
  const formulas = target.model.engine.formulas(target.sheet, target.block);
  const { engine } = target.model;
  return values.map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c] ?? null;
      if (formula !== null) return formula;
      // A cell that an array formula fills has nothing of its own.
      return value === "" ||
        engine.spillParent(target.sheet, target.block.row + r, target.block.column + c) === null
        ? value
        : "";
    }),
  );
}

/** Formulas in R1C1 style, and values where there is none. */
export const readFormulasR1C1 = (target: RangeTarget): (string | number | boolean)[][] =>
  readFormulas(target).map((row, r) =>
    row.map((formula, c) =>
      typeof formula === "string" && formula.startsWith("=")
        ? toR1C1(formula, target.block.row + r, target.block.column + c)
        : formula,
    ),
  );

/** Writes formulas of R1C1 style, or values. */
export function writeFormulasR1C1(target: RangeTarget, given: unknown): void {
  const valueAt = cellsOf(target.block, given);
  const a1 = blockOf(target.block, (row, column) => {
    const value = valueAt(row, column);
    if (typeof value !== "string" || !value.startsWith("=")) return value;
    const formula = fromR1C1(value, target.block.row + row, target.block.column + column);
    if (formula === null) throw invalidArgument();
    return formula;
  });
  writeCells(target, a1);
}

/** Writes values or formulas; null leaves a cell as it is. */
export function writeCells(target: RangeTarget, given: unknown): void {
  const { model, sheet, block } = target;
  const valueAt = cellsOf(block, given);
  checkProtection(model.document.sheet(sheet), "write", block);
  const wanted = blockOf(block, valueAt);
  const before = wanted.some((row) => row.some((value) => value === null)) ? cellContents(target) : [];
  writeTyped(
    target,
    wanted.map((row, r) =>
      row.map((value, c) =>
        value === null
          ? (before[r]?.[c] ?? { value: null })
          : cellInput(value, formatFor(target, value, r, c)),
      ),
    ),
  );
}

/** The format of a cell that a text goes into; others do not depend on it. */
const formatFor = (
  { model, sheet, block }: RangeTarget,
  value: unknown,
  row: number,
  column: number,
): string =>
  typeof value === "string"
    ? model.engine.style(sheet, block.row + row, block.column + column).numberFormat
    : "";

/** Writes what was typed; dates, amounts and shares give a format to cells that have none. */
function writeTyped({ model, sheet, block }: RangeTarget, cells: readonly (readonly TypedInput[])[]): void {
  model.engine.write(sheet, block, cells);
  cells.forEach((row, r) => {
    row.forEach(({ numberFormat }, c) => {
      const cell = { row: block.row + r, column: block.column + c, rows: 1, columns: 1 };
      if (numberFormat === undefined) return;
      if (model.engine.style(sheet, cell.row, cell.column).numberFormat !== defaultStyle.numberFormat) return;
      model.engine.setStyle(sheet, cell, { numberFormat });
    });
  });
}

export function readValueTypes({ model, sheet, block }: RangeTarget): string[][] {
  checkCellCount(block);
  return model.engine.values(sheet, block).map((row) => row.map(valueType));
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

export function readNumberFormats({ model, sheet, block }: RangeTarget): string[][] {
  checkCellCount(block);
  return blockOf(
    block,
    (row, column) => model.engine.style(sheet, block.row + row, block.column + column).numberFormat,
  );
}

export function writeNumberFormats({ model, sheet, block }: RangeTarget, given: unknown): void {
  checkProtection(model.document.sheet(sheet), "allowFormatCells");
  const formatAt = cellsOf(block, given);
  model.engine.setStyles(
    sheet,
    block,
    blockOf(block, (row, column) => {
      const format = formatAt(row, column);
      return format === null ? {} : { numberFormat: text(format) };
    }),
  );
}

/** Empties cells of what `applyTo` names. */
export function clearRange({ model, sheet, block }: RangeTarget, applyTo: string): void {
  const { engine, document } = model;
  const cells = usedPart({ model, sheet, block });
  checkProtection(document.sheet(sheet), "write", cells ?? block);
  if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo))
    throw invalidArgument();
  if (cells === null) return;
  if (applyTo === "All" || applyTo === "Contents") engine.clearContents(sheet, cells);
  if (applyTo === "All" || applyTo === "Formats") engine.clearFormats(sheet, cells);
}

/** The part of a block that something was ever done to; null if there is none. */
export function usedPart({ model, sheet, block }: RangeTarget): Block | null {
  const used = model.engine.usedBlock(sheet, true);
  if (used === null) return null;
  const rows = Math.min(block.rows, used.row + used.rows - block.row);
  const columns = Math.min(block.columns, used.column + used.columns - block.column);
  return rows > 0 && columns > 0 ? { row: block.row, column: block.column, rows, columns } : null;
}
