/** Pixels of the widest digit and of the padding of a cell in Excel's default font, Calibri 11. */
const digit = 7;
const padding = 5;

/** Width as the file states it, padding included, of a column that shows so many characters. */
export function columnWidth(characters: number): number {
  return Math.floor(((characters * digit + padding) / digit) * 256) / 256;
}
