import type { Block } from "../engine/block";
import type { NamedStyle } from "../engine/cell-style";
import { mapReferences } from "../engine/formula-references";
import type { SheetId, Unsubscribe } from "../engine/workbook-engine";
import type { ChartModel } from "./chart-model";
import type { CommentModel } from "./comment-model";
import { newFilter, type FilterModel } from "./filter-model";
import { newSheetDocument, type SheetDocument } from "./sheet-document";

/** A defined name; `formula` begins with "=". Without a scope it belongs to the workbook. */
export interface NameModel {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly scope: SheetId | null;
}

export interface TableModel {
  readonly id: string;
  name: string;
  readonly sheet: SheetId;
  /** Headers and totals included. */
  block: Block;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** The fields by which a table was sorted, in the shape of Office.js. */
export interface SortModel {
  readonly fields: readonly unknown[];
  readonly matchCase: boolean;
}

export interface PropertiesModel {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: number;
  readonly creationDate: Date;
}

/** Parts of the document that listeners tell apart. */
export type DocumentPart =
  | "charts"
  | "validations"
  | "conditionalFormats"
  | "hyperlinks"
  | "protection"
  | "pageLayout"
  | "freeze"
  | "customProperties"
  | "names"
  | "tables"
  | "properties"
  | "comments"
  | "customXml"
  | "settings"
  | "styles"
  | "view";

export interface DocumentChange {
  readonly part: DocumentPart;
  /** The sheet concerned; absent where the part belongs to the workbook. */
  readonly sheet?: SheetId;
}

/** What a workbook has besides cells, which the engine keeps. Whoever changes it says so by `notify`. */
export class WorkbookDocument {
  names: NameModel[] = [];
  tables: TableModel[] = [];
  /** Texts of headers that are hidden, by the id of their table. */
  readonly hiddenHeaders = new Map<string, readonly string[]>();
  readonly #filters = new Map<string, FilterModel>();
  readonly #sorts = new Map<string, SortModel>();
  /** Protection of which sheets there are and how they stand. */
  readonly structure = { isProtected: false, password: "" };
  comments: CommentModel[] = [];
  /** The chart that was put in front last. */
  activeChart: ChartModel | null = null;
  /** Custom XML parts by their id. */
  readonly customXml = new Map<string, string>();
  /** Custom document properties. */
  readonly customProperties = new Map<string, string | number | boolean | Date>();
  /** Settings of the add-in that live in the file. */
  settings = new Map<string, unknown>();
  readonly styles = new Map<string, Partial<NamedStyle>>([["Normal", {}]]);
  readonly properties: PropertiesModel;
  readonly #sheets = new Map<SheetId, SheetDocument>();
  readonly #listeners = new Set<(change: DocumentChange) => void>();

  constructor(
    readonly name: string,
    created: Date,
  ) {
    this.properties = {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      lastAuthor: "",
      revisionNumber: 0,
      creationDate: created,
    };
  }

  sheet(id: SheetId): SheetDocument {
    let sheet = this.#sheets.get(id);
    if (sheet === undefined) {
      sheet = newSheetDocument();
      this.#sheets.set(id, sheet);
    }
    return sheet;
  }

  /** Sheets that something is kept of. */
  sheets(): readonly SheetDocument[] {
    return [...this.#sheets.values()];
  }

  /** The filter of a table, by the table's id. */
  filterOf(table: string): FilterModel {
    let filter = this.#filters.get(table);
    if (filter === undefined) {
      filter = newFilter();
      this.#filters.set(table, filter);
    }
    return filter;
  }

  setFilter(table: string, filter: FilterModel): void {
    this.#filters.set(table, filter);
  }

  /** How a table was sorted last; null if it was not. */
  sortOf(table: string): SortModel | null {
    return this.#sorts.get(table) ?? null;
  }

  setSort(table: string, sort: SortModel | null): void {
    if (sort === null) this.#sorts.delete(table);
    else this.#sorts.set(table, sort);
  }

  /** Names follow a sheet that is called otherwise; both are given as formulas have them, such as `'My sheet'!`. */
  renameSheet(before: string, after: string): void {
    for (const name of this.names) {
      name.formula = mapReferences(name.formula, (reference) =>
        reference.prefix.toLowerCase() === before.toLowerCase() ? { ...reference, prefix: after } : reference,
      );
    }
  }

  removeSheet(id: SheetId): void {
    this.comments = this.comments.filter((comment) => comment.sheet !== id);
    this.#sheets.delete(id);
    this.tables = this.tables.filter((table) => table.sheet !== id);
    this.names = this.names.filter((name) => name.scope !== id);
    this.notify({ part: "charts", sheet: id });
  }

  subscribe(listener: (change: DocumentChange) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  notify(change: DocumentChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
