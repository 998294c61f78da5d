/** Where a chart takes its data from. */
import type { CompiledChart } from "../compiled-workbook";
import type { Area } from "./area";
import type { SheetRow } from "./audited-sheet";
import type { AuditedWorkbook } from "./audited-workbook";
import { type Reference, tokenize } from "./formula-tokens";

/** A reference to fixed cells of a sheet that exists; null for anything else. */
export function fixedReference(text: string, workbook: AuditedWorkbook): Reference | null {
  const [only, ...rest] = tokenize(text);
  if (only?.kind !== "reference" || rest.length > 0 || only.sheet === null) return null;
  const { first, last, whole } = only.area;
  const fixed = [first, last].every(({ fixedRow, fixedColumn }) => fixedRow && fixedColumn);
  return fixed && !whole && workbook.sheet(only.sheet) !== undefined ? only : null;
}

/** References of a chart that are none, and whether its series have as many values as there are categories. */
export function chartReferences(
  { categories, series }: CompiledChart,
  workbook: AuditedWorkbook,
): { readonly broken: readonly string[]; readonly uneven: boolean } {
  const all = [categories, ...series.flatMap(({ name, values }) => [name, values])];
  const lengths = [categories, ...series.map(({ values }) => values)].map((text) => {
    const reference = fixedReference(text, workbook);
    return reference === null ? 0 : cellCount(reference.area);
  });
  return {
    broken: all.filter((text) => fixedReference(text, workbook) === null),
    uneven: new Set(lengths).size > 1,
  };
}

/** How many cells an area has. */
export const cellCount = ({ first, last }: Area): number =>
  (last.row - first.row + 1) * (last.column - first.column + 1);

/** The different units that the rows of a chart's series name. */
export function unitsOf({ series }: CompiledChart, workbook: AuditedWorkbook): string[] {
  const units = series.flatMap(({ values }) => {
    const reference = fixedReference(values, workbook);
    const sheet = workbook.sheet(reference?.sheet ?? "");
    if (reference === null || sheet === undefined) return [];
    const { first, last } = reference.area;
    return sheet.rows.filter(({ row }) => row >= first.row && row <= last.row).flatMap(unitOf);
  });
  return [...new Set(units)];
}

/** The unit of a row: the first cell in its style. */
function unitOf({ cells }: SheetRow): string[] {
  const unit = cells.find(({ style }) => style === "unit" || style === "unitTotal")?.value;
  return typeof unit === "string" && unit !== "" ? [unit] : [];
}
