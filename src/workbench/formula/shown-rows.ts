import { isCellError, type CellValue } from "../engine/cell";

/** The text of a cell, as a formula would take it. */
function shownCell(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Rows of cells as lines: with tabs between for another program, in columns for a person. */
export function shownRows(rows: readonly (readonly CellValue[])[], inColumns: boolean): string {
  const texts = rows.map((row) => row.map(shownCell));
  if (!inColumns) return texts.map((row) => row.join("\t")).join("\n");
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[], index: number): string =>
    row
      .map((text, column) =>
        typeof rows[index]?.[column] === "number"
          ? text.padStart(widths[column] ?? 0)
          : text.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return texts.map(line).join("\n");
}
