/** Rule 15: every sheet prints on landscape pages with its head and a footer. */
import type { CompiledPrint } from "../../compiled-workbook";
import { readArea } from "../area";
import type { AuditedSheet } from "../audited-sheet";
import { qualityRule, type QualityRule } from "../finding";

const printRule = (reason: string, breaks: (print: CompiledPrint, sheet: AuditedSheet) => boolean) =>
  qualityRule(15, "E", reason, ({ sheets }) =>
    sheets.filter((sheet) => breaks(sheet.compiled.print, sheet)).map(({ name }) => ({ sheet: name })),
  );

const printsAllRows = printRule("The printed area leaves out rows, or is none", ({ area }, { compiled }) => {
  const printed = readArea(area);
  const lastRow = compiled.cells.reduce((last, { row }) => Math.max(last, row), 1);
  return printed === null || printed.whole || printed.first.row !== 1 || printed.last.row < lastRow;
});

const printsLandscape = printRule(
  "Pages are not landscape",
  ({ orientation }) => orientation !== "landscape",
);

const repeatsHeader = printRule(
  "Pages do not repeat the head of the sheet",
  ({ titleRows }, { timeHeader }) => {
    const rows = readArea(titleRows);
    return rows?.whole !== true || rows.last.row < (timeHeader?.row ?? 1);
  },
);

const hasFooter = printRule(
  "The footer lacks sheet, page, date or version",
  ({ footerLeft, footerCenter, footerRight }, { name }) =>
    !footerLeft.includes(name) || !footerCenter.includes("&P") || footerRight.trim() === "",
);

/** Rules of this file. */
export const printRules: readonly QualityRule[] = [printsAllRows, printsLandscape, repeatsHeader, hasFooter];
