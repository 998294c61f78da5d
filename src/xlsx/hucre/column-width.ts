import { columnPixels, digitPixels } from "../../workbook-plan/column-pixels";

/** Width as the file states it, padding included, of a column that shows so many characters. */
export const columnWidth = (characters: number): number =>
  Math.floor((columnPixels(characters) / digitPixels) * 256) / 256;
