/** sheetData: rows, cells, values, formulas with their stored results. */
import { element, textElement } from "../../../xlsx/xml";
import type { Block } from "../../engine/block";
import { type CellError, type CellValue, isCellError } from "../../engine/cell";
import { blockAddress, columnName } from "../../office-objects/addresses";
import { escapeText } from "../escaped-text";
import { cellLocks } from "./cell-locks";
import { cellStyleNames } from "./named-styles";
import { savedOutline } from "./outline";
import type { SheetContext } from "./save-context";
import { spacedText } from "./shared-strings";

export interface SavedCells {
  readonly xml: string;
  /** Whether a cell has a dynamic array formula, which needs a part of its own. */
  readonly hasDynamicArrays: boolean;
}

/** Rows looked at below the last cell: some are tall or hidden and empty. */
const rowsBelow = 100;

export function savedCells(context: SheetContext, used: Block | null): SavedCells {
  const { engine, sheet } = context;
  const area = { row: 0, column: 0, rows: 0, columns: 0, ...(used === null ? {} : fromCorner(used)) };
  const writer = new CellWriter(context, area);
  const usualHeight = engine.rowHeight(sheet, lastRow);
  const outline = savedOutline(context, "rows");
  const rows = Array.from({ length: Math.max(area.rows + rowsBelow, outline.end) }, (_, row) => {
    const height = engine.rowHeight(sheet, row);
    const cells = row < area.rows ? writer.row(row) : "";
    const isUsual = height === usualHeight;
    const line = { hidden: engine.rowHidden(sheet, row) ? 1 : undefined, ...outline.line(row) };
    if (cells === "" && isUsual && Object.values(line).every((value) => value === undefined)) return "";
    const size = isUsual ? {} : { ht: height, customHeight: 1 };
    return element("row", { r: row + 1, ...size, ...line }, cells);
  });
  return { xml: element("sheetData", {}, ...rows), hasDynamicArrays: writer.hasDynamicArrays };
}

const lastRow = 1_048_575;

/** The block from A1 that holds another. */
const fromCorner = ({ row, column, rows, columns }: Block): Block => ({
  row: 0,
  column: 0,
  rows: row + rows,
  columns: column + columns,
});

/** Address and look of a cell, as attributes. */
interface Place {
  readonly r: string;
  readonly s: number | undefined;
}

class CellWriter {
  hasDynamicArrays = false;
  readonly #values: CellValue[][];
  readonly #formulas: (string | null)[][];
  readonly #lock: ReturnType<typeof cellLocks>;
  readonly #styleName: ReturnType<typeof cellStyleNames>;

  constructor(
    private readonly context: SheetContext,
    area: Block,
  ) {
    const { engine, sheet, document } = context;
    this.#values = area.rows === 0 ? [] : engine.values(sheet, area);
    this.#formulas = area.rows === 0 ? [] : engine.formulas(sheet, area);
    this.#lock = cellLocks(document.sheet(sheet), area);
    this.#styleName = cellStyleNames(document.sheet(sheet), area);
  }

  row(row: number): string {
    return (this.#values[row] ?? []).map((value, column) => this.#cell(row, column, value)).join("");
  }

  #cell(row: number, column: number, value: CellValue): string {
    const { engine, sheet, styles } = this.context;
    const format = styles.format({
      ...engine.style(sheet, row, column),
      ...this.#lock(row, column),
      styleName: this.#styleName(row, column),
    });
    const formula = this.#formulas[row]?.[column] ?? null;
    const place: Place = { r: `${columnName(column)}${row + 1}`, s: format === 0 ? undefined : format };
    if (formula !== null) return this.#formula(formula, value, place, engine.spill(sheet, row, column));
    if (value === null && format === 0) return "";
    return element("c", { ...place, ...typeOf(value, false) }, this.#constant(value));
  }

  #formula(formula: string, value: CellValue, place: Place, spill: Block | null): string {
    const { formulas } = this.context;
    const isDynamic = spill !== null || isSpillError(value) || formulas.mayFill(formula);
    this.hasDynamicArrays ||= isDynamic;
    const array = isDynamic ? { t: "array", ref: spill === null ? place.r : blockAddress(spill) } : {};
    return element(
      "c",
      { ...place, ...typeOf(value, true), cm: isDynamic ? 1 : undefined },
      textElement("f", escapeText(formulas.inFile(formula)), array),
      result(value),
    );
  }

  #constant(value: CellValue): string {
    return typeof value === "string"
      ? textElement("v", String(this.context.strings.index(value)))
      : result(value);
  }
}

const isSpillError = (value: CellValue): boolean => isCellError(value) && value.error === "#SPILL!";

function typeOf(value: CellValue, isResult: boolean): { readonly t?: string } {
  if (isCellError(value)) return { t: "e" };
  if (typeof value === "boolean") return { t: "b" };
  return typeof value === "string" ? { t: isResult ? "str" : "s" } : {};
}

function result(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return textElement("v", errorInFile(value));
  if (typeof value === "boolean") return textElement("v", value ? "1" : "0");
  return typeof value === "string" ? spacedText("v", value) : textElement("v", String(value));
}

/** Files know the older errors only; Excel finds the others again when it calculates. */
function errorInFile({ error }: CellError): string {
  if (error === "#BUSY!") return "#N/A";
  return error === "#SPILL!" || error === "#CALC!" ? "#VALUE!" : error;
}
