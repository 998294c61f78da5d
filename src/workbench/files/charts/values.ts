import { attribute, first, type Node } from "../../manifest/xml-nodes";

/** What an element such as `<c:legendPos val="b"/>` says; empty where it is absent. */
export function valueOf(parent: Node | undefined, name: string): string {
  const node = parent && first(parent, name);
  return node === undefined ? "" : attribute(node, "val");
}
