/** How wide a text is in Calibri, so that columns and rows can be made to hold it in every language. */

/** Advance widths in 2048ths of the font size, as measured in the regular weight. */
const advances: readonly (readonly [width: number, characters: string])[] = [
  [463, " "],
  [470, "ilí'j"],
  [520, ",’IÍ.·:;"],
  [628, "`()f-[]"],
  [653, "{}J"],
  [694, "!¡³t²₂°"],
  [714, "r"],
  [809, '/\\sz"'],
  [866, "“”Lºcx"],
  [933, "vykε"],
  [964, "FS|?¿Zg"],
  [1019, "aáTYEÉeé"],
  [1038, "#*+<=>^_~–−×÷≤≥$0123456789"],
  [1080, "«»PXKbdhnpquúñüoóσ"],
  [1114, "CRB"],
  [1185, "VAÁ"],
  [1276, "□DH"],
  [1322, "GUÚNÑ"],
  [1397, "OÓQ&"],
  [1464, "…%w"],
  [1636, "m"],
  [1854, "MW@←—■"],
];

const widths = new Map(
  advances.flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, width] as const),
  ),
);

/** Japanese characters, and the marks set like them, are as wide as they are high. */
const isFullWidth = (character: string): boolean =>
  /[\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFF60]/u.test(character);

/** Whether a text has Japanese characters. */
export const hasFullWidth = (text: string): boolean => Array.from(text).some(isFullWidth);

const emWidth = 2048;
const otherWidth = 1100;
/** Bold Calibri is at most so much wider over a whole line. */
const boldFactor = 1.05;

export interface FontLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Pixels of a text at 96 to the inch. */
export function textPixels(text: string, { size, bold }: FontLook): number {
  let sum = 0;
  for (const character of text)
    sum += isFullWidth(character) ? emWidth : (widths.get(character) ?? otherWidth);
  return (sum / emWidth) * size * (96 / 72) * (bold ? boldFactor : 1);
}

/** Lines of a text that wraps between words, or between Japanese characters, within so many pixels. */
export function lineCount(text: string, look: FontLook, pixels: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/[\u3000-\u9FFF\uFF00-\uFF60]|[^\s\u3000-\u9FFF\uFF00-\uFF60]+\s*|\s+/gu) ??
    []) {
    const width = textPixels(piece.trimEnd(), look);
    if (used > 0 && used + width > pixels) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / pixels) - 1);
    used += textPixels(piece, look);
  }
  return lines;
}
