import type { Block } from "../engine/block";

export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet prints. Margins are points. */
export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  firstPageNumber: number | "";
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Parts of the printed area; none where the whole sheet is printed. */
  printAreas: readonly Block[];
  printTitleRows: Block | null;
  printTitleColumns: Block | null;
  headersFooters: HeaderFooterModel;
  /** Rows that begin a new page. */
  horizontalPageBreaks: number[];
  verticalPageBreaks: number[];
}

/** The layout of a new sheet. */
export const newPageLayout = (): PageLayoutModel => ({
  orientation: "Portrait",
  paperSize: "Letter",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: "DownThenOver",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  firstPageNumber: "",
  zoom: { scale: 100 },
  printAreas: [],
  printTitleRows: null,
  printTitleColumns: null,
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  horizontalPageBreaks: [],
  verticalPageBreaks: [],
});
