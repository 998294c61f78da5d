import { columnPixels } from "../../workbook-plan/column-pixels";

const pointsPerPixel = 0.75;

/** Office.js measures columns in points, whatever the default font of the user's workbook. */
export const columnPoints = (characters: number): number => columnPixels(characters) * pointsPerPixel;
