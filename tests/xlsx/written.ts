/** What a test looks at: the parts of a written workbook as text or as a tree. */
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import type { CompiledWorkbook } from "../../src/workbook-plan/compiled-workbook";
import { readParts } from "../support/read-xlsx";

export interface Written {
  readonly file: Uint8Array;
  readonly parts: ReadonlyMap<string, string>;
  /** The tree of a part; fails where the part is missing or not well-formed. */
  readonly part: (path: string) => Document;
}

export async function write(workbook: CompiledWorkbook): Promise<Written> {
  const file = await writeWorkbook(workbook);
  const parts = readParts(file);
  return { file, parts, part: (path) => parse(parts.get(path) ?? `missing ${path}`) };
}

export function parse(xml: string): Document {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(xml, "text/xml");
}

/** All elements of a name (with prefix) below a node, in their order. */
export function all(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)];
}

/** The only element of a name. */
export function one(node: Document | Element, name: string): Element {
  const found = all(node, name);
  if (found.length !== 1) throw new Error(`Expected one ${name}, found ${found.length}.`);
  return found[0]!;
}

/** Attributes as a plain object. */
export function attributes(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** The cell at an address of a sheet part. */
export function cellAt(sheetPart: Document, address: string): Element {
  const cell = all(sheetPart, "c").find((candidate) => candidate.getAttribute("r") === address);
  if (cell === undefined) throw new Error(`No cell ${address}.`);
  return cell;
}
