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
    const kilobytesOf = async (file = ""): Promise<number> =>
      gzipSync(await readFile(join(folder, file))).length / 1000;
    const later = scripts.find((file) => file.startsWith("analysis."));
    return [
      { name: "Functions bundle, gzipped", value: await kilobytesOf("functions.js"), unit: "kB", target: 60 },
      { name: "Loaded on the first curve, stock or forecast", value: await kilobytesOf(later), unit: "kB" },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
