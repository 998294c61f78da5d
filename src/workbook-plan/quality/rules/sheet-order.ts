/** Rule 5: the sheets stand in the order in which they are computed, and each says what it is. */
import type { SheetRole } from "../../compiled-workbook";
import { tabColors } from "../../styles";
import type { AuditedSheet } from "../audited-sheet";
import { qualityRule, type QualityRule } from "../finding";

const order: readonly SheetRole[] = ["input", "calculation", "output", "check"];

const guideFirst = qualityRule(5, "E", "The first sheet is no guide", ({ sheets: [first] }) =>
  first === undefined || first.role === "guide" ? [] : [{ sheet: first.name }],
);

const orderOfRoles = qualityRule(
  5,
  "E",
  "Sheets do not run from inputs over calculations and outputs to checks, with guides around them and logs last",
  ({ sheets }) => sheets.filter((sheet) => isLate(sheet, sheets)).map(({ name }) => ({ sheet: name })),
);

/** Whether a sheet stands after one that belongs behind it. */
function isLate({ role, position }: AuditedSheet, sheets: readonly AuditedSheet[]): boolean {
  const earlier = sheets.slice(0, position).map((sheet) => sheet.role);
  if (role === "log") return false;
  if (role === "guide")
    return isWedged(
      earlier,
      sheets.slice(position + 1).map((sheet) => sheet.role),
    );
  const rank = order.indexOf(role);
  return earlier.some((other) => other === "log" || order.indexOf(other) > rank);
}

/** A guide stands before all working sheets or behind them. */
const isWedged = (earlier: readonly SheetRole[], later: readonly SheetRole[]): boolean =>
  [earlier, later].every((roles) => roles.some((role) => order.includes(role)));

const roleInColour = qualityRule(5, "E", "The colour of the tab is not that of the role", ({ sheets }) =>
  sheets
    .filter(({ compiled, role }) => compiled.tabColor !== tabColors[role])
    .map(({ name }) => ({ sheet: name })),
);

const roleInWords = qualityRule(5, "E", "Cell A2 does not say what the sheet is for", ({ sheets }) =>
  sheets.filter((sheet) => !saysRole(sheet)).map(({ name }) => ({ sheet: name, cells: ["A2"] })),
);

function saysRole(sheet: AuditedSheet): boolean {
  const cell = sheet.cell(2, 1);
  return cell?.style === "role" && typeof cell.value === "string" && cell.value.trim() !== "";
}

/** Rules of this file. */
export const sheetOrderRules: readonly QualityRule[] = [guideFirst, orderOfRoles, roleInColour, roleInWords];
