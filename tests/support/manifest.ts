/** The manifest as a tree, and the few questions tests ask of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, onWarningStopParsing, type Element } from "@xmldom/xmldom";

export const root = join(__dirname, "../..");
export const manifestText = readFileSync(join(root, "manifest.xml"), "utf8");

export interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

function nodeOf(element: Element): Node {
  const attributes = Array.from(element.attributes, ({ name, value }) => [name, value] as const);
  return {
    name: element.localName ?? element.tagName,
    attributes: Object.fromEntries(attributes),
    text: element.textContent?.trim() ?? "",
    children: Array.from(element.children, nodeOf),
  };
}

export function parseManifest(xml: string): Node {
  const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, "text/xml");
  if (!document.documentElement) throw new Error("The manifest is empty.");
  return nodeOf(document.documentElement);
}

/** `node` and everything below it. */
export const withDescendants = (node: Node): Node[] => [node, ...node.children.flatMap(withDescendants)];

export const named = (node: Node, name: string): Node[] =>
  withDescendants(node).filter((each) => each.name === name);
