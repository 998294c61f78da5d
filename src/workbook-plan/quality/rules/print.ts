/** Rule 15: every sheet prints on landscape pages with its head and a footer. */
import type { CompiledPrint, CompiledSheet } from "../../compiled-workbook";
import { readArea } from "../area";
import { type AuditedSheet, isYearHeading } from "../audited-sheet";
import { qualityRule, type QualityRule } from "../finding";
import { onSheets } from "../places";
import { printedParts, rowsLeftOut } from "../printed-rows";

const printRule = (reason: string, breaks: (print: CompiledPrint, sheet: AuditedSheet) => boolean) =>
  qualityRule(15, "E", reason, ({ sheets }) =>
    sheets.filter((sheet) => breaks(sheet.compiled.print, sheet)).map(({ name }) => ({ sheet: name })),
  );

const lastRow = ({ cells }: CompiledSheet): number => cells.reduce((last, { row }) => Math.max(last, row), 1);

const printsAllRows = printRule(
  "The printed area leaves out rows, or is none",
  (print, { compiled, timeHeader }) => {
    const parts = printedParts(print);
    // Pages with headings of their own may do without the row of years.
    const firstRow = 1 + (timeHeader?.row ?? 0);
    if (parts === null || parts[0].first.row > firstRow) return true;
    return rowsLeftOut(parts, lastRow(compiled)).length > print.rowsLeftOut;
  },
);

/** Free rows need not be printed. */
const printsEntries = qualityRule(15, "E", "What people filled in is not printed", (workbook) =>
  onSheets(workbook, ({ compiled }) => {
    const parts = printedParts(compiled.print);
    const leftOut = new Set(parts === null ? [] : rowsLeftOut(parts, lastRow(compiled)));
    return compiled.cells
      .filter(({ row, style }) => leftOut.has(row) && workbook.styles[style].unlocked === true)
      .filter(({ value }) => value !== null && value !== "")
      .map((cell) => ({ cell }));
  }),
);

const printsLandscape = printRule(
  "Pages are not landscape",
  ({ orientation }) => orientation !== "landscape",
);

const repeatsHeader = printRule("Pages do not repeat the head of the sheet", (print, sheet) => {
  const rows = readArea(print.titleRows);
  return rows?.whole !== true || rows.last.row < lastOfHead(sheet, printedParts(print)?.[0].first.row ?? 1);
});

/** The row of years, or the one above where the years stand again over the rows that they head. */
function lastOfHead({ timeHeader, rows }: AuditedSheet, firstPrinted: number): number {
  if (timeHeader === null) return 1;
  const again = rows.some(
    ({ row, cells }) => row >= firstPrinted && row > timeHeader.row && cells.some(isYearHeading),
  );
  return again ? timeHeader.row - 1 : timeHeader.row;
}

const hasFooter = printRule(
  "The footer lacks sheet, page, date or version",
  ({ footerLeft, footerCenter, footerRight }, { name }) =>
    !footerLeft.includes(name) || !footerCenter.includes("&P") || footerRight.trim() === "",
);

/** Rules of this file. */
export const printRules: readonly QualityRule[] = [
  printsAllRows,
  printsEntries,
  printsLandscape,
  repeatsHeader,
  hasFooter,
];
