/** How rules gather the cells they object to: one place a sheet and detail, with neighbouring cells as ranges. */
import type { CompiledCell } from "../compiled-workbook";
import { addresses } from "./area";
import type { AuditedSheet, FormulaCell } from "./audited-sheet";
import type { AuditedWorkbook } from "./audited-workbook";
import type { Place } from "./finding";

/** A cell that breaks a rule, with what is wrong there. */
export interface Objection {
  readonly cell: Pick<CompiledCell, "row" | "column">;
  readonly detail?: string;
}

/** One place for each detail on a sheet. */
export function gather(sheet: string, objections: readonly Objection[]): Place[] {
  const byDetail = new Map<string | undefined, Objection["cell"][]>();
  for (const { cell, detail } of objections) {
    const cells = byDetail.get(detail);
    if (cells === undefined) byDetail.set(detail, [cell]);
    else cells.push(cell);
  }
  return [...byDetail].map(([detail, cells]) => ({
    sheet,
    cells: addresses(cells),
    ...(detail === undefined ? {} : { detail }),
  }));
}

/** Places from what a rule objects to on each sheet. */
export const onSheets = (
  workbook: AuditedWorkbook,
  objections: (sheet: AuditedSheet) => readonly Objection[],
): Place[] => workbook.sheets.flatMap((sheet) => gather(sheet.name, objections(sheet)));

/** Places from formulas; null or undefined where a formula is fine, else what is wrong with it. */
export const inFormulas = (
  workbook: AuditedWorkbook,
  problem: (formula: FormulaCell, sheet: AuditedSheet) => string | null | undefined,
): Place[] =>
  onSheets(workbook, (sheet) =>
    sheet.formulas.flatMap((formula) => {
      const detail = problem(formula, sheet);
      return detail === null || detail === undefined ? [] : [{ cell: formula.cell, detail }];
    }),
  );

/** Places from formulas that the rule's own words describe well enough. */
export const whereFormulas = (
  workbook: AuditedWorkbook,
  breaks: (formula: FormulaCell, sheet: AuditedSheet) => boolean,
): Place[] =>
  onSheets(workbook, (sheet) =>
    sheet.formulas.filter((formula) => breaks(formula, sheet)).map(({ cell }) => ({ cell })),
  );
