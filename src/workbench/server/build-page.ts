/** Bundles the workbench page. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { plainFields } from "./plain-fields";

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** Changes with the content, so that a browser can keep what it has compiled. */
  readonly tag: string;
}

/** Bundles the page of `root` and returns its files by name: index.html, main.js with its parts, and page.css. */
export async function buildPage(root: string): Promise<ReadonlyMap<string, PageFile>> {
  const folder = join(root, "src/workbench/page");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, "main.ts"), join(folder, "page.css")],
    bundle: true,
    write: false,
    outdir: join(root, "out"),
    format: "esm",
    // What is loaded on demand, such as rules for hyphens in sixty languages, stays out of the first script.
    splitting: true,
    plugins: [plainFields],
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const files = [
    { name: "index.html", content: await readFile(join(folder, "index.html")) },
    ...outputFiles.map(({ path, contents }) => ({ name: basename(path), content: contents })),
  ];
  return new Map(files.map((file) => [file.name, { ...file, tag: tagOf(file.content) }]));
}

const tagOf = (content: Uint8Array): string =>
  `"${createHash("sha256").update(content).digest("base64url").slice(0, 20)}"`;
