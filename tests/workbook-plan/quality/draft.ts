/** A compiled workbook that tests may change, addressed as people do. */
import type {
  CompiledCell,
  CompiledSheet,
  CompiledWorkbook,
} from "../../../src/workbook-plan/compiled-workbook";
import { readArea } from "../../../src/workbook-plan/quality/area";

/** The same without its promises to leave everything as it is. */
export type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : { -readonly [Key in keyof T]: Key extends "value" ? T[Key] : Mutable<T[Key]> };

type Sheet = Mutable<CompiledSheet>;
type Cell = Mutable<CompiledCell>;

export class Draft {
  constructor(readonly workbook: Mutable<CompiledWorkbook>) {}

  sheet(name: string): Sheet {
    const sheet = this.workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  }

  /** Changes a cell that is there. */
  change(sheet: string, address: string, change: Partial<Cell>): void {
    Object.assign(this.cell(sheet, address), change);
  }

  /** Adds a cell. */
  add(sheet: string, address: string, cell: Omit<Cell, "row" | "column">): void {
    this.sheet(sheet).cells.push({ ...place(address), ...cell });
  }

  remove(sheet: string, address: string): void {
    const { cells } = this.sheet(sheet);
    cells.splice(cells.indexOf(this.cell(sheet, address)), 1);
  }

  private cell(sheet: string, address: string): Cell {
    const { row, column } = place(address);
    const cell = this.sheet(sheet).cells.find(
      (candidate) => candidate.row === row && candidate.column === column,
    );
    if (cell === undefined) throw new Error(`There is no cell ${sheet}!${address}.`);
    return cell;
  }
}

/** Row and column of an address. */
export function place(address: string): { row: number; column: number } {
  const area = readArea(address);
  if (area === null) throw new Error(`"${address}" is no address.`);
  return { row: area.first.row, column: area.first.column };
}
