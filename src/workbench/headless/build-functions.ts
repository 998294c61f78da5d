/** The custom functions of the add-in alone, built in a moment: no page, no pane, nothing on disk. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { build } from "esbuild";
import type { FunctionsMetadata } from "../custom-functions/functions-metadata";
import type { AddinDescription } from "../host-types";
import { parseManifest } from "../manifest/parse-manifest";

export interface BuiltFunctions {
  readonly addin: AddinDescription;
  readonly functionsMetadata: FunctionsMetadata;
  readonly scripts: readonly string[];
}

/** What the build of the add-in says about its functions. */
interface FunctionsOfBuild {
  readonly functionSources: readonly string[];
  readonly withErrorArguments: (generated: string) => string;
}

/** The comments of a function are not what the generator understands; the message lists what is wrong. */
export class FunctionCommentsError extends Error {
  override readonly name = "FunctionCommentsError";
}

/** Builds the functions of the add-in in `root` as its webpack configuration does, but without a bundle for Excel. */
export async function buildFunctions(root: string): Promise<BuiltFunctions> {
  const { functionSources, withErrorArguments } = createRequire(join(root, "package.json"))(
    "./.webpack/functions.js",
  ) as FunctionsOfBuild;
  const made = await generateCustomFunctionsMetadata([...functionSources], true);
  if (made.errors.length > 0) throw new FunctionCommentsError(made.errors.join("\n"));
  const [script, manifest] = await Promise.all([
    bundle(functionSources, made.associate),
    readFile(join(root, "manifest.xml"), "utf8"),
  ]);
  const { id, name, namespace } = parseManifest(manifest);
  return {
    addin: { id, name, functionsNamespace: namespace },
    functionsMetadata: JSON.parse(withErrorArguments(made.metadataJson)) as FunctionsMetadata,
    scripts: [script],
  };
}

interface Association {
  readonly sourceFileName: string;
  readonly functionName: string;
  readonly id: string;
}

/** One script that gives every function to the runtime. */
async function bundle(sources: readonly string[], associations: readonly Association[]): Promise<string> {
  const lines = associations.map(
    ({ sourceFileName, functionName, id }) =>
      `import { ${functionName} as ${id} } from "./${basename(sourceFileName)}"; CustomFunctions.associate("${id}", ${id});`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: dirname(sources[0] ?? ""), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("\n");
}
