/** The documents of the project and what stands in them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export const root = join(__dirname, "..", "..");

export const read = (path: string): string => readFileSync(join(root, path), "utf8");

const pagesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `${folder}/${file}`);

/** Paths of all documents from the root. */
export const documents = ["README.md", "CHANGELOG.md", ...pagesIn("docs"), ...pagesIn("docs/functions")];

/** Targets of links and pictures of a document that lead to files of the project. */
export const localLinks = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** Anchors of headings as GitHub makes them. */
export const anchorsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );

/** What is wrong with a link of a document; null where it leads somewhere. */
export function linkFault(document: string, target: string): string | null {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? document : normalize(join(dirname(document), file));
  if (!existsSync(join(root, path))) return `${document}: ${target} leads nowhere`;
  if (anchor === undefined || !path.endsWith(".md")) return null;
  return anchorsOf(read(path)).has(anchor) ? null : `${document}: ${target} names no heading`;
}
