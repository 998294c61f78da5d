/** Pixels of the widest digit and of the padding of a cell in Calibri 11, by which Excel measures columns. */
export const digitPixels = 7;
const padding = 5;

/** Pixels of a column that shows so many characters. */
export const columnPixels = (characters: number): number => characters * digitPixels + padding;
