/** Attributes of SpreadsheetML, and the texts in its elements. */
import { attribute, childrenOf, first, type Node } from "../../manifest/xml-nodes";
import { unescapeText } from "../escaped-text";

/** The number an attribute holds; undefined where it is absent or none. */
export function numberAt(node: Node | undefined, name: string): number | undefined {
  const text = node === undefined ? "" : attribute(node, name);
  return text === "" || !Number.isFinite(Number(text)) ? undefined : Number(text);
}

/** Whether an attribute is on; `usual` where it is absent. */
export function flagAt(node: Node | undefined, name: string, usual = false): boolean {
  const text = node === undefined ? "" : attribute(node, name);
  return text === "" ? usual : text === "1" || text === "true" || text === "on";
}

/** The words of an attribute. */
export const wordsAt = (node: Node, name: string): string => unescapeText(attribute(node, name));

/** All the text in an element, with its blanks. */
export const contentOf = (node: Node | undefined): string => unescapeText(node?.textContent ?? "");

/** The children of a child: the entries of a list. */
export function entriesOf(parent: Node, list: string, name: string): Node[] {
  const found = first(parent, list);
  return found === undefined ? [] : childrenOf(found, name);
}

/** An id of a relationship, whatever prefix it has. */
export const relationId = (node: Node): string =>
  Array.from(node.attributes).find(({ localName, prefix }) => localName === "id" && prefix !== null)?.value ??
  "";
