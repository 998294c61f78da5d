import { attribute, childrenOf, type Node } from "../../manifest/xml-nodes";
import type { Person } from "../save/people";
import { wordsAt } from "./nodes";

/** Who writes comments and is mentioned in them, by the id of their entry. */
export const readPeople = (root: Node | null): ReadonlyMap<string, Person> =>
  new Map(
    (root === null ? [] : childrenOf(root, "person")).map((node) => [
      attribute(node, "id"),
      { name: wordsAt(node, "displayName"), email: emailOf(node) },
    ]),
  );

/** Accounts are called such as `S::kate@example.org::` and a number; who has none is called by name. */
function emailOf(node: Node): string {
  if (attribute(node, "providerId") === "None") return "";
  const parts = wordsAt(node, "userId").split("::");
  return parts.find((part) => part.includes("@")) ?? "";
}
