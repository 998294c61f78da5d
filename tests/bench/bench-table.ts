import type { BenchLine } from "./bench-line";

const headings = ["what", "value", "unit", "target", "against"] as const;

/** The lines as a table in plain text. */
export function benchTable(lines: readonly BenchLine[]): string {
  const rows = [headings, ...lines.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf(line: BenchLine): readonly string[] {
  return [line.name, shown(line.value), line.unit, targetOf(line), rivalOf(line)];
}

/** More is better where something happens so many times a second. */
const isRate = ({ unit }: BenchLine): boolean => unit.endsWith("/s");

function targetOf(line: BenchLine): string {
  if (line.target === undefined) return "";
  const met = isRate(line) ? line.value >= line.target : line.value <= line.target;
  return `${isRate(line) ? "≥" : "≤"} ${shown(line.target)} ${met ? "met" : "MISSED"}`;
}

function rivalOf(line: BenchLine): string {
  if (line.rival === undefined) return "";
  const { name, value } = line.rival;
  const times = isRate(line) ? line.value / value : value / line.value;
  return `${shown(times)} × as fast as ${name} (${shown(value)} ${line.unit})`;
}

/** Three digits are as much as a run of the same bench repeats. */
const shown = (value: number): string =>
  value.toLocaleString(
    "en-US",
    value >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  );
