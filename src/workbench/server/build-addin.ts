/** Builds the add-in as `npm run build` does, into a folder of its own. */
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";

type ConfigurationOf = (env: object, options: { mode: "development" | "production" }) => Configuration;

/** A build that ended with errors; the message lists them. */
export class BuildError extends Error {
  override readonly name = "BuildError";
}

export interface AddinBuild {
  /** Where the built files are. */
  readonly folder: string;
  /** Ends watching. */
  stop(): Promise<void>;
}

export interface AddinBuildOptions {
  /** The folder of webpack.config.js. */
  readonly root: string;
  /** Where the built files go. */
  readonly folder: string;
  /** Called after each further build; with its errors, if it had any. Without it the add-in is built once. */
  readonly onRebuilt?: (errors: string | null) => void;
}

/**
 * Builds the add-in, and where somebody is to hear of it again whenever a source changes, until it is stopped.
 * @throws BuildError if the first build fails
 */
export function buildAddin({ root, folder, onRebuilt }: AddinBuildOptions): Promise<AddinBuild> {
  const configurationOf = createRequire(join(root, "package.json"))("./webpack.config.js") as ConfigurationOf;
  const configuration = configurationOf({}, { mode: "production" });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      compiler.close(() => {
        resolve();
      });
    });
  return new Promise((resolve, reject) => {
    let built = false;
    const report = (failure: Error | null, stats: Stats | undefined): void => {
      const errors = failure?.message ?? (stats?.hasErrors() ? stats.toString("errors-only") : null);
      if (built) onRebuilt?.(errors);
      else if (errors === null) resolve({ folder, stop });
      else
        void stop().then(() => {
          reject(new BuildError(`The add-in could not be built:\n${errors}`));
        });
      built = true;
    };
    if (onRebuilt === undefined) compiler.run(report);
    else compiler.watch({ aggregateTimeout: 200 }, report);
  });
}
