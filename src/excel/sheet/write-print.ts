import type { CompiledSheet } from "../../workbook-plan/compiled-workbook";
import { callsJob, type Job } from "../gate/requests";

/** A4, as many pages wide as planned and as long as needed, with repeated rows and columns, page breaks and a footer in three parts. */
export function printJob({ print }: CompiledSheet): Job<Excel.Worksheet> {
  return callsJob(15 + print.breaks.length, (sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.setPrintArea(sheet.getRanges(print.areas.join(",")));
    if (print.titleRows !== "") pageLayout.setPrintTitleRows(absoluteRows(print.titleRows));
    if (print.titleColumns !== "") pageLayout.setPrintTitleColumns(absoluteColumns(print.titleColumns));
    const { pagesAcross, pagesDown } = print;
    pageLayout.zoom = {
      horizontalFitToPages: pagesAcross,
      ...(pagesDown === undefined ? {} : { verticalFitToPages: pagesDown }),
    };
    pageLayout.printOrder = print.pagesAcross > 1 ? "OverThenDown" : "DownThenOver";
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.leftFooter = print.footerLeft;
    footer.centerFooter = print.footerCenter;
    footer.rightFooter = print.footerRight;
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${String(row)}`);
  });
}

/** `1:5` → `$1:$5`. */
const absoluteRows = (rows: string): string => rows.replaceAll("$", "").replace(/\d+/g, "$$$&");

/** `A:C` → `$A:$C`. */
const absoluteColumns = (columns: string): string => columns.replaceAll("$", "").replace(/[A-Z]+/g, "$$$&");
