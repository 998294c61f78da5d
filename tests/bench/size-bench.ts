/** Size of what loads with every workbook that uses a function: our own scripts, without office.js. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import webpack, { type Configuration } from "webpack";
import configure from "../../webpack.config.js";
import type { BenchLine } from "./bench-line";

/** The production build with one entry, into a folder. */
function buildOnly(entry: string, folder: string): Promise<void> {
  const config: Configuration = configure({}, { mode: "production" });
  const entries = config.entry as Record<string, string>;
  const compiler = webpack({
    ...config,
    entry: { [entry]: entries[entry] ?? "" },
    output: { ...config.output, path: folder },
    // Without it nothing would be associated with Excel, and webpack would leave the functions out.
    plugins: config.plugins?.filter((plugin) => plugin instanceof CustomFunctionsMetadataPlugin) ?? [],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** What the bench prints about the functions bundle. */
export async function run(): Promise<BenchLine[]> {
  const folder = await mkdtemp(join(tmpdir(), "minerals-bundle-"));
  try {
    await buildOnly("functions", folder);
    const scripts = (await readdir(folder)).filter((file) => file.endsWith(".js"));
    const contents = await Promise.all(scripts.map((file) => readFile(join(folder, file))));
    const size = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
    return [{ name: "Functions bundle, gzipped", value: size / 1000, unit: "kB", target: 60 }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
