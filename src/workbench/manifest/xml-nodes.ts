/** Elements of XML by their names without prefix, so that `bt:Image` is an Image. */
import type { Element } from "@xmldom/xmldom";

export type Node = Element;

/** The children of that name. */
export const childrenOf = (parent: Node, name: string): Node[] =>
  elementsOf(parent).filter((child) => child.localName === name);

/** The first child of that name. */
export const first = (parent: Node, name: string): Node | undefined => childrenOf(parent, name)[0];

/** All elements of that name below, in the order of the document. */
export const descendants = (parent: Node, name: string): Node[] =>
  elementsOf(parent).flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...descendants(child, name),
  ]);

/** The value of an attribute, empty if it is absent. */
export const attribute = (node: Node, name: string): string => node.getAttribute(name) ?? "";

/** The text inside, without the space around it. */
export const textOf = (node: Node): string => (node.textContent ?? "").trim();

const elementNode = 1;

/** The children that are elements. */
export function elementsOf(parent: Node): Node[] {
  const found: Node[] = [];
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === elementNode) found.push(child as Node);
  }
  return found;
}
