import type { CompiledSheet } from "./compiled-workbook";

/** The cells from A1 that a build of a sheet owns. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const extentOf = ({ cells }: Pick<CompiledSheet, "cells">): Extent => ({
  rows: cells.reduce((last, cell) => Math.max(last, cell.row), 1),
  columns: cells.reduce((last, cell) => Math.max(last, cell.column), 1),
});
