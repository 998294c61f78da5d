// @ts-check
const { Compilation, sources } = require("webpack");
const { withErrorArguments } = require("./functions.js");

/** Says in functions.json that functions take errors as arguments. */
class ErrorArgumentsPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(ErrorArgumentsPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: ErrorArgumentsPlugin.name, stage }, () => {
        compilation.updateAsset(
          "functions.json",
          (source) => new sources.RawSource(withErrorArguments(String(source.source()))),
        );
      });
    });
  }
}

module.exports = { ErrorArgumentsPlugin };
