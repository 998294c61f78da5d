/** Rule 6: labels, years and the total of all checks stay in sight. */
import type { CompiledCell } from "../../compiled-workbook";
import type { AuditedSheet } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import { qualityRule, type QualityRule } from "../finding";

const frozenAtTheYears = qualityRule(
  6,
  "E",
  "Panes are not frozen where labels end and years begin",
  ({ sheets }) =>
    sheets
      .filter(({ compiled: { freeze }, timeHeader }) => {
        if (timeHeader === null) return false;
        return freeze?.row !== timeHeader.row + 1 || freeze.column !== timeHeader.firstColumn;
      })
      .map(({ name }) => ({ sheet: name })),
);

const checksInSight = qualityRule(
  6,
  "E",
  "The total of all checks is not in sight above the frozen line",
  (workbook) =>
    workbook.sheets.filter((sheet) => !showsChecks(sheet, workbook)).map(({ name }) => ({ sheet: name })),
);

function showsChecks(sheet: AuditedSheet, workbook: AuditedWorkbook): boolean {
  const master = workbook.masterCheck;
  if (master === null) return false;
  return sheet.compiled.cells.some((cell) => inSight(sheet, cell) && cell.style === "check" && shows(cell));

  function shows(cell: CompiledCell): boolean {
    return cell === master?.cell || workbook.linkTarget(sheet, cell)?.cell === master?.cell;
  }
}

/** The first sheet is read from its top and need not be frozen. */
const inSight = (sheet: AuditedSheet, cell: CompiledCell): boolean =>
  sheet.isFrozen(cell.row) || (sheet.position === 0 && sheet.compiled.freeze === null);

/** Rules of this file. */
export const frozenPaneRules: readonly QualityRule[] = [frozenAtTheYears, checksInSight];
