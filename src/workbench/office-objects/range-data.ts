import { blockOf, type Block } from "../engine/block";
import { isCellError, type CellValue } from "../engine/cell";
import { cellsOf, checkCellCount } from "../limits/cell-limits";
import { checkProtection } from "../limits/protected-cells";
import { invalidArgument } from "../rich-api/rich-api-error";
import { cellInput } from "./cell-input";
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

/** Writes values or formulas; null leaves a cell as it is. */
export function writeCells({ model, sheet, block }: RangeTarget, given: unknown): void {
  const { engine, document } = model;
  const valueAt = cellsOf(block, given);
  checkProtection(document.sheet(sheet), "write", block);
  const wanted = blockOf(block, valueAt);
  const keeps = wanted.some((row) => row.some((value) => value === null));
  const formulas = keeps ? engine.formulas(sheet, block) : [];
  const values = keeps ? engine.values(sheet, block) : [];
  const cells = wanted.map((row, r) =>
    row.map((value, c) => {
      if (value !== null) {
        return cellInput(
          value,
          typeof value === "string" ? engine.style(sheet, block.row + r, block.column + c).numberFormat : "",
        );
      }
      const formula = formulas[r]?.[c] ?? null;
      return formula === null ? { value: values[r]?.[c] ?? null } : { formula, value: null };
    }),
  );
  engine.write(sheet, block, cells);
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
