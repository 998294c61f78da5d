/** Where everything stands: the first pass over a plan. */
import { ModelError } from "../line-items/model-error";
import type { CellPlan, SheetPlan, WorkbookPlan, YearColumns } from "./sheet-plan";

/** The home of an item: one cell, or a row of years. */
export interface ItemPlace {
  readonly sheet: SheetPlan;
  readonly row: number;
  /** The cell, or the first year. */
  readonly column: number;
  readonly years: YearColumns | null;
  /** Column of the words that name the row. */
  readonly labelColumn: number;
}

export class AddressBook {
  private readonly items = new Map<string, ItemPlace>();
  private readonly fields = new Map<string, { sheet: SheetPlan; row: number; column: number }>();
  private readonly marks = new Map<string, number>();

  /** @throws ModelError where an item or a field has two homes */
  constructor(private readonly plan: WorkbookPlan) {
    for (const sheet of plan.sheets) {
      sheet.rows.forEach((row, index) => {
        if (row.mark !== undefined) this.marks.set(`${sheet.id}/${row.mark}`, index + 1);
        for (const cell of row.cells) this.place(sheet, index + 1, cell);
      });
    }
  }

  item(id: string): ItemPlace {
    const place = this.items.get(id);
    if (place === undefined) throw new ModelError(`Line item "${id}" has no place on any sheet.`);
    return place;
  }

  has(id: string): boolean {
    return this.items.has(id);
  }

  field(table: string, row: number, name: string): { sheet: SheetPlan; row: number; column: number } {
    const place = this.fields.get(fieldKey(table, row, name));
    if (place === undefined)
      throw new ModelError(`Field "${fieldKey(table, row, name)}" has no place on any sheet.`);
    return place;
  }

  markedRow(sheetId: string, mark: string): number {
    const row = this.marks.get(`${sheetId}/${mark}`);
    if (row === undefined) throw new ModelError(`Sheet "${sheetId}" has no row marked "${mark}".`);
    return row;
  }

  sheet(id: string): SheetPlan {
    const sheet = this.plan.sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new ModelError(`There is no sheet "${id}".`);
    return sheet;
  }

  /** The sheet whose years all others take: the first that shows the years of the model. */
  masterSheet(): SheetPlan {
    const sheet = this.plan.sheets.find((candidate) => candidate.years?.axis === "model");
    if (sheet === undefined) throw new ModelError("No sheet shows the years of the model.");
    return sheet;
  }

  private place(sheet: SheetPlan, row: number, cell: CellPlan): void {
    if (cell.kind === "field") {
      const key = fieldKey(cell.table, cell.row, cell.name);
      if (this.fields.has(key)) throw new ModelError(`Field "${key}" has two homes.`);
      this.fields.set(key, { sheet, row, column: cell.column });
    }
    if (cell.kind === "item" || cell.kind === "series") this.placeItem(sheet, row, cell);
  }

  private placeItem(
    sheet: SheetPlan,
    row: number,
    cell: Extract<CellPlan, { kind: "item" | "series" }>,
  ): void {
    if (this.items.has(cell.id)) throw new ModelError(`Line item "${cell.id}" has two homes.`);
    const years = cell.kind === "series" ? (sheet.years ?? null) : null;
    if (cell.kind === "series" && years === null) {
      throw new ModelError(`Series "${cell.id}" stands on sheet "${sheet.id}", which has no years.`);
    }
    this.items.set(cell.id, { sheet, row, column: years?.firstColumn ?? cell.column, years, labelColumn: 2 });
  }
}

const fieldKey = (table: string, row: number, name: string): string => `${table}[${String(row + 1)}].${name}`;
