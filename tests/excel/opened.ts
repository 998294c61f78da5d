/** A roadmap as it would be read from a workbook; Excel itself is not needed for that. */
import type { OpenRoadmap } from "../../src/excel/read-back";
import type { Roadmap } from "../../src/roadmap/build-roadmap";
import { headingsOf, keptProperties, shippedTo } from "../../src/roadmap/kept-properties";

type Cell = string | number | boolean;
/** Cells of a sheet by row and column, both counted from 1. */
export type Cells = Cell[][];

/** What stands in a sheet as the roadmap is drawn. */
export function drawn({ workbook }: Roadmap, sheet: string): Cells {
  const cells = workbook.sheets.find(({ id }) => id === sheet)?.cells ?? [];
  const rows = Math.max(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column));
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Cell => ""));
  for (const { row, column, value } of cells)
    put(grid, { row, column }, value === null || typeof value === "object" ? "" : value);
  return grid;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export function put(grid: Cells, { row, column }: Place, value: Cell): void {
  const cells = grid[row - 1];
  if (cells === undefined || column > cells.length) throw new Error("There is no such cell.");
  cells[column - 1] = value;
}

interface Changes {
  /** What people did to the sheets, by their ids. */
  readonly sheets?: Readonly<Record<string, (grid: Cells) => void>>;
  /** What an older version would have kept in the place of a text. */
  readonly kept?: (text: string) => string;
}

export function opened(roadmap: Roadmap, { sheets = {}, kept = (text) => text }: Changes = {}): OpenRoadmap {
  const values = roadmap.workbook.sheets.map(({ id }) => {
    const grid = drawn(roadmap, id);
    sheets[id]?.(grid);
    return [id, grid] as const;
  });
  const properties = [...keptProperties(roadmap)].map(
    ([id, written]) => [id, new Map(written.map(({ key, value }) => [key, kept(value)]))] as const,
  );
  return {
    origin: JSON.stringify(roadmap.options),
    values: new Map(values),
    shipped: new Map(properties.map(([id, texts]) => [id, shippedTo(texts)])),
    headings: new Map(properties.map(([id, texts]) => [id, headingsOf(texts)])),
    dropped: [],
  };
}
