/** Lengths: points in the engine; files have characters of the default font for columns and EMU for drawings. */
import { digitPixels } from "../../workbook-plan/column-pixels";

const pixelsPerPoint = 96 / 72;
export const emuPerPoint = 12_700;
export const pointsPerInch = 72;

/** The width that a file states for a column, padding included, in 256ths of a character. */
export const columnWidthInFile = (points: number): number =>
  Math.floor((Math.round(points * pixelsPerPoint) / digitPixels) * 256) / 256;

/** Excel shows columns in whole pixels. */
export const columnWidthInGrid = (characters: number): number =>
  Math.round(characters * digitPixels) / pixelsPerPoint;

/** Excel states a standard width in characters, without the padding. */
const padding = 5;
export const standardWidthInFile = (characters: number): number =>
  Math.floor(((characters * digitPixels + padding) / digitPixels) * 256) / 256;
export const standardWidthInGrid = (width: number): number =>
  Math.round(((width * digitPixels - padding) / digitPixels) * 100) / 100;
