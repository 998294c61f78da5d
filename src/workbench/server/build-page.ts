/** Bundles the workbench page. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, type Metafile } from "esbuild";
import { plainFields } from "./plain-fields";

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** Changes with the content, so that a browser can keep what it has compiled. */
  readonly tag: string;
}

/** What becomes scripts of its own: a browser reads several side by side while one of seven megabytes keeps it waiting. */
const ownScripts = ["@univerjs/engine-render", "@univerjs/sheets-formula", "@univerjs/docs-ui"];

/** Bundles the page of `root` and returns its files by name: index.html, main.js with its parts, and page.css. */
export async function buildPage(root: string): Promise<ReadonlyMap<string, PageFile>> {
  const folder = join(root, "src/workbench/page");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: join(folder, "main.ts"), out: "main" },
      { in: join(folder, "page.css"), out: "page" },
      ...ownScripts.map((part, place) => ({ in: part, out: `own-${String(place)}` })),
    ],
    bundle: true,
    write: false,
    metafile: true,
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
  const html = await readFile(join(folder, "index.html"), "utf8");
  const files = [
    { name: "index.html", content: Buffer.from(withPreloads(html, scriptsOf("out/main.js", metafile))) },
    ...outputFiles.map(({ path, contents }) => ({ name: basename(path), content: contents })),
  ];
  return new Map(files.map((file) => [file.name, { ...file, tag: tagOf(file.content) }]));
}

const tagOf = (content: Uint8Array): string =>
  `"${createHash("sha256").update(content).digest("base64url").slice(0, 20)}"`;

/** The scripts that `entry` cannot run without. */
function scriptsOf(entry: string, { outputs }: Metafile): string[] {
  const found = new Set([entry]);
  for (const script of found) {
    for (const { path, kind } of outputs[script]?.imports ?? []) {
      if (kind === "import-statement") found.add(path);
    }
  }
  return [...found].slice(1);
}

/** Lets a browser fetch the scripts with the page, after the first: otherwise it learns of them when it has read that one. */
const withPreloads = (html: string, scripts: readonly string[]): string =>
  html.replace(
    /^( *)<script type="module".*\n/m,
    (script, indent: string) =>
      script +
      scripts.map((path) => `${indent}<link rel="modulepreload" href="${basename(path)}" />\n`).join(""),
  );
