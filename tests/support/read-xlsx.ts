/**
 * A second reader for .xlsx files, apart from the library that writes them: names of sheets and the value of
 * every cell. It reads text with patterns instead of a tree, so that 60,000 cells take a fraction of a second.
 */
import { strFromU8, unzipSync } from "fflate";
import { ErrorValue, type ErrorName, type Value } from "../../src/line-items/value";

/** Values by sheet name, then by address such as `B4`; empty cells are not there. */
export type CellValues = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/** Every part of a file as text, by path. */
export function readParts(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Values of all sheets in their order. */
export function readValues(file: Uint8Array): CellValues {
  const parts = readParts(file);
  const strings = sharedStrings(parts.get("xl/sharedStrings.xml") ?? "");
  const targets = relationshipTargets(parts.get("xl/_rels/workbook.xml.rels") ?? "");
  const sheets = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\b([^>]*?)\/?>/g)];
  return new Map(
    sheets.map(([, attributes = ""]) => {
      const target = (targets.get(attribute(attributes, "r:id")) ?? "").replace(/^\/?(xl\/)?/, "xl/");
      return [attribute(attributes, "name"), sheetValues(parts.get(target) ?? "", strings)];
    }),
  );
}

function relationshipTargets(part: string): Map<string, string> {
  const relationships = [...part.matchAll(/<Relationship\b([^>]*?)\/?>/g)];
  return new Map(relationships.map(([, text = ""]) => [attribute(text, "Id"), attribute(text, "Target")]));
}

function sharedStrings(part: string): string[] {
  return [...part.matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs)].map(([, item = ""]) => plainText(item));
}

function sheetValues(part: string, strings: readonly string[]): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [, attributes = "", content = ""] of part.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = cellValue(attribute(attributes, "t"), content, strings);
    if (value !== null) values.set(attribute(attributes, "r"), value);
  }
  return values;
}

function cellValue(type: string, content: string, strings: readonly string[]): Value {
  if (type === "inlineStr") return plainText(content);
  const text = /<v\b[^>]*>([^<]*)<\/v>/.exec(content)?.[1];
  if (text === undefined) return type === "str" ? "" : null;
  if (type === "s") return strings[Number(text)] ?? null;
  if (type === "str") return unescape(text);
  if (type === "b") return text === "1";
  if (type === "e") return ErrorValue.of(text as ErrorName);
  return Number(text);
}

/** Text of an item that may consist of several runs. */
function plainText(item: string): string {
  return [...item.matchAll(/<t\b[^>]*?(?:\/>|>([^<]*)<\/t>)/g)]
    .map(([, text = ""]) => unescape(text))
    .join("");
}

function attribute(attributes: string, name: string): string {
  return unescape(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ""] ?? whole;
    },
  );
}
