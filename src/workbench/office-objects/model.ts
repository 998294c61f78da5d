import type { ChartModel, ChartSeriesModel } from "../document/chart-model";
import type { NameModel, TableModel, WorkbookDocument } from "../document/workbook-document";
import type { Block } from "../engine/block";
import type { SheetId, WorkbookEngine } from "../engine/workbook-engine";
import type { HostObject } from "../rich-api/host-object";
import type { EventRegistry } from "./event-registry";

/** Makes objects of classes that refer to each other, so that their files need not. */
export interface Factories {
  range(sheet: SheetId, block: Block): HostObject;
  worksheet(sheet: SheetId): HostObject;
  namedItem(name: NameModel): HostObject;
  table(table: TableModel): HostObject;
  chart(chart: ChartModel): HostObject;
  chartSeries(chart: ChartModel, series: ChartSeriesModel): HostObject;
}

/** The workbook behind all objects. */
export interface Model {
  readonly engine: WorkbookEngine;
  readonly document: WorkbookDocument;
  readonly events: EventRegistry;
  readonly create: Factories;
  /** Does something once the request that is being answered has been answered. */
  readonly atEndOfRequest: (act: () => void) => void;
  /** Has custom functions called again where they are calculated from now on. */
  readonly callAnew: () => void;
}

/** Targets of the most common classes. */
export interface SheetTarget {
  readonly model: Model;
  readonly sheet: SheetId;
}

export interface RangeTarget extends SheetTarget {
  readonly block: Block;
}

/** A number unlike any other of this workbook. */
let last = 0;
const counted = /^\{00000000-0000-4000-8000-([0-9A-F]{12})\}$/i;
export const newId = (): string => {
  last += 1;
  return `{00000000-0000-4000-8000-${last.toString(16).toUpperCase().padStart(12, "0")}}`;
};

/** Keeps an id that a file brought from being given again. */
export function keepId(id: string): void {
  const [, number = "0"] = counted.exec(id) ?? [];
  last = Math.max(last, parseInt(number, 16));
}
