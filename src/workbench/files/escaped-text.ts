/**
 * Texts of SpreadsheetML carry what XML cannot hold as _xHHHH_, one UTF-16 unit each, and so must escape a text that
 * looks like that itself.
 */

/** Controls but tab and line feed, halves of surrogate pairs, and the two that are no characters. */
const unwritable =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

export const escapeText = (text: string): string =>
  text
    .replace(looksEscaped, "_x005F_")
    .replace(unwritable, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
