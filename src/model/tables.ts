import type { TableShape } from "../line-items/line-item";
import { metals } from "./metals";
import { historyColumn, sectors } from "./secondary/sectors";

/** How many records the tables have room for. */
export interface TableSizes {
  readonly mines: number;
  readonly projects: number;
  readonly countries: number;
  readonly origins: number;
  readonly actions: number;
  readonly risks: number;
  readonly history: number;
}

/** The tables that formulas use. Columns are given here once; the data and the sheets follow. */
export const tableColumns = {
  mines: ["id", "name", "copper", "zinc", "change", "lastYear", "stake"],
  projects: ["id", "name", "copper", "zinc", "firstYear", "rampYears", "probability", "stake"],
  countries: ["name", "copper", "zinc", "copperChange", "zincChange"],
  origins: ["name", "copper", "zinc", "disruption"],
  actions: [
    "id",
    "title",
    "pillar",
    "effect",
    "project",
    "start",
    "end",
    "status",
    "probability",
    "progress",
    "dependsOn",
    "indicator",
    "baseline",
    "target",
    "budget",
    "copper",
    "zinc",
    "energy",
    "people",
  ],
  risks: ["id", "title", "pillar", "likelihood", "impact", "action", "secondAction", "status"],
  history: [
    "year",
    ...metals.flatMap((metal) => sectors.map((sector): string => historyColumn(metal, sector))),
  ],
} as const;

export type TableName = keyof typeof tableColumns;

export const tableShapes = (sizes: TableSizes): readonly TableShape[] =>
  (Object.keys(tableColumns) as TableName[]).map((id) => ({
    id,
    columns: tableColumns[id],
    rows: sizes[id],
  }));
