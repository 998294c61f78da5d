/** sheetData: values and formulas of cells. */
import { type CellInput, type CellValue, isErrorText } from "../../engine/cell";
import { type Block, contains } from "../../engine/block";
import { attribute, childrenOf, descendants, first, type Node } from "../../manifest/xml-nodes";
import { parseAddress } from "../../office-objects/addresses";
import { unescapeText } from "../escaped-text";
import { FileError } from "../file-error";
import type { FormulaText } from "../formula-text";
import type { FileCell } from "./file-workbook";
import { contentOf, entriesOf, numberAt } from "./nodes";
import { shiftFormula } from "./shift-formula";

/** The texts that cells call by number. */
export const readStrings = (root: Node | null): readonly string[] =>
  root === null ? [] : childrenOf(root, "si").map(textOfRuns);

/** The text of an item that may consist of several runs; how to pronounce it is left out. */
export const textOfRuns = (item: Node): string =>
  unescapeText(
    [...childrenOf(item, "t"), ...childrenOf(item, "r").flatMap((run) => childrenOf(run, "t"))]
      .map((text) => text.textContent ?? "")
      .join(""),
  );

interface Shared {
  readonly formula: string;
  readonly block: Block;
}

export function readCells(sheet: Node, strings: readonly string[], formulas: FormulaText): FileCell[] {
  const data = first(sheet, "sheetData");
  if (data === undefined) return [];
  const reader = new CellReader(strings, formulas);
  let row = -1;
  const cells = childrenOf(data, "row").flatMap((line) => {
    row = (numberAt(line, "r") ?? row + 2) - 1;
    return reader.row(line, row);
  });
  return reader.withoutSpilled(cells);
}

class CellReader {
  readonly #shared = new Map<string, Shared>();
  /** Areas that array formulas fill. */
  readonly #filled: Block[] = [];

  constructor(
    private readonly strings: readonly string[],
    private readonly formulas: FormulaText,
  ) {}

  row(line: Node, row: number): FileCell[] {
    let column = -1;
    return childrenOf(line, "c").map((cell) => {
      const place = attribute(cell, "r");
      column = place === "" ? column + 1 : blockOf(place).column;
      const block = { row, column, rows: 1, columns: 1 };
      return { row, column, input: this.#input(cell, block), format: numberAt(cell, "s") ?? 0 };
    });
  }

  /** The file holds the results of array formulas, the grid finds them again. */
  withoutSpilled(cells: readonly FileCell[]): FileCell[] {
    return cells.map((cell) => {
      const place = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const isSpilled =
        cell.input.formula === undefined && this.#filled.some((block) => contains(block, place));
      return isSpilled ? { ...cell, input: { value: null } } : cell;
    });
  }

  #input(cell: Node, block: Block): CellInput {
    const value = this.#value(cell);
    const formula = first(cell, "f");
    const text = formula === undefined ? "" : this.#formula(formula, block);
    return text === "" ? { value } : { formula: this.formulas.inGrid(text), value };
  }

  /** The text of a formula; one that is shared is written out for one cell only. */
  #formula(node: Node, block: Block): string {
    const text = contentOf(node);
    const kind = attribute(node, "t");
    if (kind === "array") this.#filled.push(blockOf(attribute(node, "ref")));
    if (kind !== "shared") return kind === "dataTable" ? "" : text;
    const index = attribute(node, "si");
    if (text !== "") this.#shared.set(index, { formula: text, block });
    const shared = this.#shared.get(index);
    if (shared === undefined) return text;
    return shiftFormula(shared.formula, block.row - shared.block.row, block.column - shared.block.column);
  }

  #value(cell: Node): CellValue {
    const kind = attribute(cell, "t");
    if (kind === "inlineStr") return descendants(cell, "is").map(textOfRuns).join("");
    const text = first(cell, "v")?.textContent ?? "";
    if (kind === "str") return unescapeText(text);
    if (text === "") return null;
    return kind === "s" ? (this.strings[Number(text)] ?? null) : plainValue(kind, text);
  }
}

/** A stored value that is no text. */
function plainValue(kind: string, text: string): CellValue {
  switch (kind) {
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: isErrorText(text) ? text : "#VALUE!" };
    case "d":
      return Date.parse(text) / 86_400_000 + 25_569;
    default:
      return Number.isFinite(Number(text)) ? Number(text) : null;
  }
}

function blockOf(address: string): Block {
  const parsed = parseAddress(address);
  if (parsed === null) throw new FileError(`a cell of it stands at “${address}”, which is no address.`);
  return parsed.block;
}

/** Merged cells. */
export const readMerges = (sheet: Node): Block[] =>
  entriesOf(sheet, "mergeCells", "mergeCell").map((node) => blockOf(attribute(node, "ref")));
