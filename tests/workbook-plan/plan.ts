/** Small plans by hand; a test states only what it is about. */
import type { GivenValues } from "../../src/line-items/evaluation";
import type { Expression } from "../../src/line-items/expression";
import { ItemModel } from "../../src/line-items/item-model";
import type { LineItem, TableShape } from "../../src/line-items/line-item";
import type { Value } from "../../src/line-items/value";
import { AddressBook } from "../../src/workbook-plan/address-book";
import { type CompiledPlan, compileWorkbook } from "../../src/workbook-plan/compile-workbook";
import type { CompiledCell, CompiledSheet } from "../../src/workbook-plan/compiled-workbook";
import { FormulaCompiler } from "../../src/workbook-plan/formula";
import type {
  CellPlan,
  RowPlan,
  SheetPlan,
  WorkbookPlan,
  YearColumns,
} from "../../src/workbook-plan/sheet-plan";
import { readArea } from "../../src/workbook-plan/quality/area";

type Look = Partial<Pick<CellPlan, "style" | "format" | "link" | "validation" | "flag">>;
const look = (more: Look) => ({ style: "calculation", ...more }) as const;

export const value = (column: number, content: Value, more: Look = {}): CellPlan => ({
  ...look(more),
  column,
  kind: "value",
  value: content,
});
export const item = (column: number, id: string, more: Look = {}): CellPlan => ({
  ...look(more),
  column,
  kind: "item",
  id,
});
export const series = (id: string, more: Look = {}): CellPlan => ({
  ...look(more),
  column: 7,
  kind: "series",
  id,
});
export const total = (id: string, more: Look = {}): CellPlan => ({
  ...look(more),
  column: 6,
  kind: "total",
  id,
});
export const field = (
  column: number,
  table: string,
  row: number,
  name: string,
  more: Look = {},
): CellPlan => ({
  ...look(more),
  column,
  kind: "field",
  table,
  row,
  name,
});
export const formula = (column: number, expression: Expression, more: Look = {}): CellPlan => ({
  ...look(more),
  column,
  kind: "formula",
  expression,
});
export const years: CellPlan = { column: 7, kind: "years", style: "headerYear" };

export const row = (...cells: CellPlan[]): RowPlan => ({ cells });
export const marked = (mark: string, ...cells: CellPlan[]): RowPlan => ({ cells, mark });

/** Years from column G on, under a header in row 2. */
export const yearColumns = (axis: YearColumns["axis"], more: Partial<YearColumns> = {}): YearColumns => ({
  axis,
  firstColumn: 7,
  width: 9,
  headerRow: 2,
  ...more,
});

export const sheet = (
  id: string,
  name: string,
  rows: readonly RowPlan[],
  more: Partial<SheetPlan> = {},
): SheetPlan => ({
  id,
  name,
  role: "calculation",
  columnWidths: [],
  rows,
  freeze: null,
  charts: [],
  print: { orientation: "landscape", titleRows: "1:2" },
  protected: false,
  ...more,
});

export interface Setting {
  readonly sheets: readonly SheetPlan[];
  readonly items?: readonly LineItem[];
  readonly tables?: readonly TableShape[];
  readonly names?: WorkbookPlan["names"];
  readonly given?: Readonly<Record<string, ReturnType<GivenValues["items"]>>>;
  readonly records?: Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>>;
}

/** The model's years 2024 to 2026, the plan's 2025 and 2026. */
export const axes = { model: { first: 2024, last: 2026 }, plan: { first: 2025, last: 2026 } };

export function compile({
  sheets,
  items = [],
  tables = [],
  names = [],
  given = {},
  records = {},
}: Setting): CompiledPlan {
  const properties = {
    title: "Roadmap",
    subject: "",
    author: "",
    keywords: "",
    description: "",
    language: "en",
    version: "0.1.0",
    date: "2026-03-01",
  };
  const plan = { properties, model: new ItemModel(items, tables), sheets, names };
  return compileWorkbook(plan, axes, { items: (id) => given[id], tables: new Map(Object.entries(records)) });
}

/** Formulas over the sheets, which need no model. */
export function formulasOver(
  sheets: readonly SheetPlan[],
  tables: readonly TableShape[] = [],
): FormulaCompiler {
  const plan = {
    properties: compile({ sheets: [] }).workbook.properties,
    model: new ItemModel([]),
    sheets,
    names: [],
  };
  return new FormulaCompiler(new AddressBook(plan), axes, new Map(tables.map((table) => [table.id, table])));
}

export function sheetOf({ workbook }: CompiledPlan, name: string): CompiledSheet {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no sheet "${name}".`);
  return found;
}

/** The compiled cell at an address. */
export function cellOf(plan: CompiledPlan, sheetName: string, address: string): CompiledCell | undefined {
  const place = readArea(address)?.first;
  return sheetOf(plan, sheetName).cells.find(
    (cell) => cell.row === place?.row && cell.column === place.column,
  );
}
