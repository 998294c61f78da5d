/** Contrast of two colours as WCAG 2.2 defines it (success criterion 1.4.3). */

/**
 * Ratio between 1 and 21.
 * @param first six hexadecimal digits
 * @param second six hexadecimal digits
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastRatio(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color: string): number =>
  0.2126 * channel(color, 0) + 0.7152 * channel(color, 2) + 0.0722 * channel(color, 4);

function channel(color: string, position: number): number {
  const share = parseInt(color.slice(position, position + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
