import type { Value } from "../line-items/value";
import { tableColumns, type TableName } from "./tables";

/** One row of a table by column. */
export type TableRecord = Readonly<Record<string, Value>>;
export type TableRecords = Readonly<Record<TableName, readonly TableRecord[]>>;

type ByMetal = Readonly<Record<"copper" | "zinc", number | null>>;

/** The part of the cited data that the tables start with. */
export interface TableData {
  readonly mines: readonly (ByMetal & {
    readonly id: string;
    readonly name: string;
    readonly lastYear: number | null;
    readonly stake: number;
  })[];
  readonly projects: readonly (ByMetal & {
    readonly id: string;
    readonly name: string;
    readonly firstYear: number | null;
    readonly stake: number;
  })[];
  readonly projectProbability: Readonly<Record<string, number>>;
  readonly rampYears: number;
  readonly countries: readonly (ByMetal & { readonly name: string })[];
  readonly origins: readonly (ByMetal & { readonly name: string })[];
  /** With effects and statuses in the words that the inputs give them. */
  readonly actions: readonly TableRecord[];
  /** With themes and statuses in the words that the inputs give them. */
  readonly risks: readonly TableRecord[];
  /** Past use by year; none for functions, which do not look back. */
  readonly history?: readonly TableRecord[];
}

/** The records of the tables when nobody changed anything: output is held, projects come about by their probability. */
export const shippedRecords = (data: TableData): TableRecords => ({
  mines: data.mines.map(({ id, name, copper, zinc, lastYear, stake }) => ({
    id,
    name,
    copper,
    zinc,
    change: 0,
    lastYear,
    stake,
  })),
  projects: data.projects.map(({ id, name, copper, zinc, firstYear, stake }) => ({
    id,
    name,
    copper,
    zinc,
    firstYear,
    rampYears: data.rampYears,
    probability: data.projectProbability[id] ?? 0,
    stake,
  })),
  countries: data.countries.map(({ name, copper, zinc }) => ({
    name,
    copper,
    zinc,
    copperChange: 0,
    zincChange: 0,
  })),
  origins: data.origins.map(({ name, copper, zinc }) => ({ name, copper, zinc, disruption: null })),
  actions: data.actions,
  risks: data.risks,
  history: data.history ?? [],
});

type Columns = Readonly<Record<string, readonly Value[]>>;

/** Records by table as values by table and column. */
export const tableValues = (records: TableRecords): ReadonlyMap<string, Columns> =>
  new Map(
    (Object.keys(tableColumns) as TableName[]).map((table): [string, Columns] => {
      // A table that ships empty still has its columns.
      const names = new Set<string>([
        ...tableColumns[table],
        ...records[table].flatMap((record) => Object.keys(record)),
      ]);
      const column = (name: string): readonly Value[] => records[table].map((record) => record[name] ?? null);
      return [table, Object.fromEntries([...names].map((name) => [name, column(name)]))];
    }),
  );
