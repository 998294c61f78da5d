/** How a sheet prints; in the order in which a file wants it. */
import { element, textElement } from "../../../xlsx/xml";
import type { HeaderFooterModel, PageLayoutModel } from "../../document/page-layout-model";
import { escapeText } from "../escaped-text";
import { pointsPerInch } from "../measures";
import { paperSizes, printComments, printErrors, printOrders } from "../vocabulary";

export const printXml = (layout: PageLayoutModel): string =>
  options(layout) +
  margins(layout) +
  pageSetup(layout) +
  headerFooter(layout.headersFooters) +
  breaks("rowBreaks", layout.horizontalPageBreaks, 16_383) +
  breaks("colBreaks", layout.verticalPageBreaks, 1_048_575);

const on = (flag: boolean): 1 | undefined => (flag ? 1 : undefined);

function options(layout: PageLayoutModel): string {
  const set = {
    horizontalCentered: on(layout.centerHorizontally),
    verticalCentered: on(layout.centerVertically),
    headings: on(layout.printHeadings),
    gridLines: on(layout.printGridlines),
  };
  return Object.values(set).every((value) => value === undefined) ? "" : element("printOptions", set);
}

/** Without the noise of a division. */
const inches = (points: number): number => Number((points / pointsPerInch).toFixed(6));

const margins = (layout: PageLayoutModel): string =>
  element("pageMargins", {
    left: inches(layout.leftMargin),
    right: inches(layout.rightMargin),
    top: inches(layout.topMargin),
    bottom: inches(layout.bottomMargin),
    header: inches(layout.headerMargin),
    footer: inches(layout.footerMargin),
  });

function pageSetup(layout: PageLayoutModel): string {
  const { zoom, firstPageNumber } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const isNumbered = firstPageNumber !== "";
  return element("pageSetup", {
    paperSize: paperSizes[layout.paperSize],
    scale: zoom.scale === undefined || zoom.scale === 100 ? undefined : zoom.scale,
    firstPageNumber: isNumbered ? firstPageNumber : undefined,
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
    pageOrder: unlessUsual(printOrders[layout.printOrder], "downThenOver"),
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: on(layout.blackAndWhite),
    draft: on(layout.draftMode),
    cellComments: unlessUsual(printComments[layout.printComments], "none"),
    useFirstPageNumber: on(isNumbered),
    errors: unlessUsual(printErrors[layout.printErrors], "displayed"),
  });
}

const unlessUsual = (word: string | undefined, usual: string): string | undefined =>
  word === usual ? undefined : word;

function headerFooter(words: HeaderFooterModel): string {
  const header = joined(words.leftHeader, words.centerHeader, words.rightHeader);
  const footer = joined(words.leftFooter, words.centerFooter, words.rightFooter);
  if (header === "" && footer === "") return "";
  return element(
    "headerFooter",
    {},
    header === "" ? "" : textElement("oddHeader", escapeText(header)),
    footer === "" ? "" : textElement("oddFooter", escapeText(footer)),
  );
}

const joined = (left: string, center: string, right: string): string =>
  (left === "" ? "" : `&L${left}`) +
  (center === "" ? "" : `&C${center}`) +
  (right === "" ? "" : `&R${right}`);

/** A file names the row or column before a break, counted from 1. */
function breaks(name: string, starts: readonly number[], max: number): string {
  const ids = [...starts].filter((start) => start > 0).sort((a, b) => a - b);
  if (ids.length === 0) return "";
  return element(
    name,
    { count: ids.length, manualBreakCount: ids.length },
    ...ids.map((id) => element("brk", { id, max, man: 1 })),
  );
}
