/** How a sheet prints. */
import {
  newPageLayout,
  type HeaderFooterModel,
  type PageLayoutModel,
} from "../../document/page-layout-model";
import { attribute, childrenOf, first, type Node } from "../../manifest/xml-nodes";
import { pointsPerInch } from "../measures";
import { paperSizes, printComments, printErrors, printOrders, swapped } from "../vocabulary";
import { contentOf, entriesOf, flagAt, numberAt } from "./nodes";

const papers = swapped(paperSizes);
const errors = swapped(printErrors);
const comments = swapped(printComments);
const orders = swapped(printOrders);

/** All but the printed area and the repeated rows, which are names. */
export function readPrint(sheet: Node): PageLayoutModel {
  const usual = newPageLayout();
  const setup = first(sheet, "pageSetup");
  const options = first(sheet, "printOptions");
  const word = (name: string): string => (setup === undefined ? "" : attribute(setup, name));
  return {
    ...usual,
    ...marginsOf(first(sheet, "pageMargins"), usual),
    orientation: word("orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: papers[numberAt(setup, "paperSize") ?? 1] ?? usual.paperSize,
    centerHorizontally: flagAt(options, "horizontalCentered"),
    centerVertically: flagAt(options, "verticalCentered"),
    printGridlines: flagAt(options, "gridLines"),
    printHeadings: flagAt(options, "headings"),
    blackAndWhite: flagAt(setup, "blackAndWhite"),
    draftMode: flagAt(setup, "draft"),
    printOrder: orders[word("pageOrder")] ?? usual.printOrder,
    printComments: comments[word("cellComments")] ?? usual.printComments,
    printErrors: errors[word("errors")] ?? usual.printErrors,
    firstPageNumber: flagAt(setup, "useFirstPageNumber") ? (numberAt(setup, "firstPageNumber") ?? "") : "",
    zoom: zoomOf(sheet, setup),
    headersFooters: headersFootersOf(first(sheet, "headerFooter")),
    horizontalPageBreaks: breaksOf(sheet, "rowBreaks"),
    verticalPageBreaks: breaksOf(sheet, "colBreaks"),
  };
}

function marginsOf(node: Node | undefined, usual: PageLayoutModel): Partial<PageLayoutModel> {
  const points = (name: string, otherwise: number): number => {
    const inches = numberAt(node, name);
    return inches === undefined ? otherwise : Number((inches * pointsPerInch).toFixed(4));
  };
  return {
    leftMargin: points("left", usual.leftMargin),
    rightMargin: points("right", usual.rightMargin),
    topMargin: points("top", usual.topMargin),
    bottomMargin: points("bottom", usual.bottomMargin),
    headerMargin: points("header", usual.headerMargin),
    footerMargin: points("footer", usual.footerMargin),
  };
}

/** A scale, or the pages to fit on; 0 pages are as many as it takes. */
function zoomOf(sheet: Node, setup: Node | undefined): PageLayoutModel["zoom"] {
  const properties = first(sheet, "sheetPr");
  const fits = flagAt(properties && first(properties, "pageSetUpPr"), "fitToPage");
  if (!fits) return { scale: numberAt(setup, "scale") ?? 100 };
  const across = numberAt(setup, "fitToWidth") ?? 1;
  const down = numberAt(setup, "fitToHeight") ?? 1;
  return {
    ...(across === 0 ? {} : { horizontalFitToPages: across }),
    ...(down === 0 ? {} : { verticalFitToPages: down }),
  };
}

function headersFootersOf(node: Node | undefined): HeaderFooterModel {
  const header = sections(node === undefined ? "" : contentOf(first(node, "oddHeader")));
  const footer = sections(node === undefined ? "" : contentOf(first(node, "oddFooter")));
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

/** The three parts of a header, which begin with &L, &C and &R; text before them stands in the middle. */
function sections(text: string): Record<"L" | "C" | "R", string> {
  const found = { L: "", C: "", R: "" };
  let side: "L" | "C" | "R" = "C";
  // Two ampersands are one that is printed, so that what follows them is no code.
  for (const piece of text.match(/&[^]|[^&]+|&/g) ?? []) {
    const code = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase();
    if (code === "L" || code === "C" || code === "R") side = code;
    else found[side] += piece;
  }
  return found;
}

const breaksOf = (sheet: Node, list: string): number[] =>
  entriesOf(sheet, list, "brk").flatMap((node) => (flagAt(node, "man") ? [numberAt(node, "id") ?? 0] : []));

/** Whether a sheet has a header or footer of first or even pages, which the workbench does not have. */
export const hasOtherHeaders = (sheet: Node): boolean =>
  childrenOf(sheet, "headerFooter").some(
    (node) => flagAt(node, "differentFirst") || flagAt(node, "differentOddEven"),
  );
