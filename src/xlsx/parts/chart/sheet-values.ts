import type { Value } from "../../../line-items/value";
import type { CompiledSheet } from "../../../workbook-plan/compiled-workbook";
import { lastColumn, parseSheetArea } from "../../a1";

/** Stored values of the workbook by reference, so that charts show them before anything is recalculated. */
export class SheetValues {
  private readonly bySheet = new Map<string, ReadonlyMap<number, Value>>();

  constructor(private readonly sheets: readonly CompiledSheet[]) {}

  /** Values of a range, row by row; empty cells are null. */
  read(reference: string): readonly Value[] {
    const area = parseSheetArea(reference);
    if (area === null) return [];
    const cells = this.cells(area.sheet);
    const values: Value[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        values.push(cells.get(cellKey(row, column)) ?? null);
      }
    }
    return values;
  }

  /** Sheets are read when a chart first needs them. */
  private cells(name: string): ReadonlyMap<number, Value> {
    const known = this.bySheet.get(name);
    if (known !== undefined) return known;
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    const cells = new Map(sheet?.cells.map(({ row, column, value }) => [cellKey(row, column), value]));
    this.bySheet.set(name, cells);
    return cells;
  }
}

function cellKey(row: number, column: number): number {
  return row * (lastColumn + 1) + column;
}
