/** The little XML that our own parts need: text in, text out. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Characters that XML 1.0 does not allow at all, not even escaped. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as it may stand in an element or between the quotes of an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, "")
    .replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character);
}

/** An element with children that are XML already; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const body = children.join("");
  return body === "" ? `<${name}${head}/>` : `<${name}${head}>${body}</${name}>`;
}

/** An element that holds text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escapeXml(text));
}

/** A list element with the count that SpreadsheetML states on most of its lists. */
export function countedElement(name: string, children: readonly string[]): string {
  return element(name, { count: children.length }, ...children);
}

/** A whole part: declaration and root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
