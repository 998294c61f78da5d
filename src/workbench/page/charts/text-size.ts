/** Pixels of a point on a screen. */
export const pixelsPerPoint = 96 / 72;
/** Size of the text of axes and legends, in pixels. */
export const smallText = 12;
/** Room for one line of small text. */
export const lineHeight = 18;
const averageGlyph = 0.56;

/** Japanese characters are as wide as they are high. */
const fullWidth = /[\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFF60]/gu;

/** The width that text of this length takes, about. */
export function textWidth(text: string, size = smallText): number {
  const wide = text.match(fullWidth)?.length ?? 0;
  return (wide + (text.length - wide) * averageGlyph) * size;
}
