/** Findings of the rules as a person is told them: by rule and cell, each cell once. */
import type { CompiledCell } from "../../workbook-plan/compiled-workbook";
import { addresses, readArea } from "../../workbook-plan/quality/area";
import type { Finding, Level, RuleNumber } from "../../workbook-plan/quality/finding";

/** Cells of a sheet that break a rule in the same way. */
export interface BrokenRule {
  readonly rule: RuleNumber;
  readonly level: Level;
  /** The name the sheet has; empty where the workbook as a whole is meant. */
  readonly sheet: string;
  /** An address or a range; null where the sheet or the workbook as a whole is meant. */
  readonly cells: string | null;
  /** Pieces of the workbook that are wrong there, such as a number typed into a formula. */
  readonly pieces: readonly string[];
}

/** One cell of a finding. */
export interface CellFinding extends Omit<Finding, "cells"> {
  readonly cell: Pick<CompiledCell, "row" | "column"> | null;
}

export const cellFindings = (findings: readonly Finding[]): CellFinding[] =>
  findings.flatMap(({ cells, ...finding }): CellFinding[] =>
    cells.length === 0
      ? [{ ...finding, cell: null }]
      : cells.flatMap(cellsOf).map((cell) => ({ ...finding, cell })),
  );

function cellsOf(address: string): Pick<CompiledCell, "row" | "column">[] {
  const area = readArea(address);
  if (area === null) return [];
  const { first, last } = area;
  const width = last.column - first.column + 1;
  return Array.from({ length: width * (last.row - first.row + 1) }, (_, index) => ({
    row: first.row + Math.floor(index / width),
    column: first.column + (index % width),
  }));
}

/** Rules whose details quote the workbook; those of others are words for maintainers. */
const quoting: ReadonlySet<RuleNumber> = new Set<RuleNumber>([1, 2, 4, 7, 11, 16]);

/** Gathers what several demands of a rule say of the same cell, and cells beside each other. */
export function brokenRules(findings: readonly CellFinding[]): BrokenRule[] {
  const byCell = new Map<string, { readonly finding: CellFinding; readonly pieces: Set<string> }>();
  for (const finding of findings) {
    const { rule, level, sheet, cell, detail } = finding;
    const key = JSON.stringify([rule, level, sheet, cell?.row, cell?.column]);
    const known = byCell.get(key) ?? { finding, pieces: new Set() };
    if (detail !== undefined && quoting.has(rule)) known.pieces.add(detail);
    byCell.set(key, known);
  }
  const alike = new Map<string, { readonly told: BrokenRule; readonly cells: CellFinding["cell"][] }>();
  for (const { finding, pieces } of byCell.values()) {
    const { rule, level, sheet, cell } = finding;
    const told: BrokenRule = { rule, level, sheet, cells: null, pieces: [...pieces] };
    // A sheet as a whole is a place of its own beside its cells.
    const key = JSON.stringify([told, cell === null]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { told, cells: [cell] });
    else known.cells.push(cell);
  }
  return [...alike.values()]
    .flatMap(({ told, cells }) => {
      const ranges = addresses(cells.filter((cell) => cell !== null));
      return ranges.length === 0 ? [told] : ranges.map((range) => ({ ...told, cells: range }));
    })
    .sort((one, other) => one.rule - other.rule);
}
