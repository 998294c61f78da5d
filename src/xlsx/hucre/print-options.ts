import type { WriteSheet } from "hucre/xlsx";
import type { CompiledPrint } from "../../workbook-plan/compiled-workbook";

/** A4, as many pages wide as planned and as long as needed, with the footer in three parts. */
export function printOptions(
  print: CompiledPrint,
): Required<Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks">> {
  const { orientation, pagesAcross, pagesDown = 0, footerLeft, footerCenter, footerRight } = print;
  return {
    // hucre counts the row above the break from 0.
    rowBreaks: print.breaks.map((row) => row - 2),
    pageSetup: {
      paperSize: "a4",
      orientation,
      fitToPage: true,
      fitToWidth: pagesAcross,
      fitToHeight: pagesDown,
    },
    headerFooter: { oddFooter: `&L${footerLeft}&C${footerCenter}&R${footerRight}` },
  };
}
