// @ts-check
const { Compilation, sources } = require("webpack");

/**
 * Lets ranges that hold errors reach the functions: without it Excel answers such a call by itself, and assumptions
 * stacked by VSTACK, which pads with #N/A, would never arrive. The metadata generator has no word for it.
 */
class ErrorArgumentsPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(ErrorArgumentsPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: ErrorArgumentsPlugin.name, stage }, () => {
        compilation.updateAsset("functions.json", (source) => {
          const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(String(source.source())) };
          return new sources.RawSource(JSON.stringify(metadata, null, 2));
        });
      });
    });
  }
}

module.exports = { ErrorArgumentsPlugin };
