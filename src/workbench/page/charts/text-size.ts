/** Size of the text of axes and legends, in pixels. */
export const smallText = 12;
/** Room for one line of small text. */
export const lineHeight = 18;
const averageGlyph = 0.56;

/** The width that text of this length takes, about. */
export const textWidth = (text: string, size = smallText): number => text.length * size * averageGlyph;
