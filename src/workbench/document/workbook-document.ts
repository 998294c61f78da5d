import type { Block } from "../engine/block";
import type { NamedStyle } from "../engine/cell-style";
import type { SheetId, Unsubscribe } from "../engine/workbook-engine";
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

  removeSheet(id: SheetId): void {
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
