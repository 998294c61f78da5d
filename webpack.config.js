// @ts-check
/**
 * One page, taskpane.html, is the shared runtime. Its scripts in order: functions (they answer cells, so they stay
 * small), commands, taskpane (which loads the pane once Office is ready).
 *
 * `npm run build` makes a bundle for this machine. `npm run build:release` needs public addresses in ADDIN_URL,
 * ADDIN_SUPPORT_URL and ADDIN_PRIVACY_URL, and makes nothing without them.
 */
const { readdirSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Compilation, sources } = require("webpack");
const { releaseAddresses, withAddresses } = require("./manifest-release.js");

/** functions.ts and every *-functions.ts beside it: the generator reads only the files it is told of. */
const functionSources = readdirSync(path.join(__dirname, "src/functions"))
  .filter((file) => /^(.+-)?functions\.ts$/.test(file))
  .sort()
  .map((file) => path.join(__dirname, "src/functions", file));

/** Puts release addresses into every text file of the build, and stops if a development address is left. */
class ReleaseAddressesPlugin {
  /** @param {import("./manifest-release.js").Addresses} addresses */
  constructor(addresses) {
    this.addresses = addresses;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(ReleaseAddressesPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: ReleaseAddressesPlugin.name, stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => /\.(xml|html|json|js|css|md)$/.test(file))) {
          const text = withAddresses(String(compilation.getAsset(name)?.source.source()), this.addresses);
          if (text.includes("localhost"))
            compilation.errors.push(new Error(`${name} still names localhost.`));
          compilation.updateAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}

/**
 * @param {{ release?: boolean }} env
 * @param {{ mode?: "production" | "development" }} options
 * @returns {import("webpack").Configuration}
 */
module.exports = (env, { mode = "development" }) => ({
  mode,
  devtool: mode === "development" ? "source-map" : false,
  entry: {
    functions: "./src/functions/functions.ts",
    commands: "./src/commands/commands.ts",
    taskpane: "./src/taskpane/taskpane.ts",
  },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // Types are checked by `npm run types`.
    rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }],
  },
  // The bench measures the functions bundle against its budget.
  performance: { hints: false },
  plugins: [
    // @ts-expect-error The plugin takes a list of files; its types do not say so.
    new CustomFunctionsMetadataPlugin({ input: functionSources, output: "functions.json" }),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      hash: true,
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        "manifest.xml",
        { from: "src/taskpane/taskpane.css" },
        { from: "assets/*.{png,json}" },
        { from: "docs/{support,privacy}.md" },
        // Where @helpurl of the functions leads.
        { from: "docs/functions/*.md", noErrorOnMissing: true },
      ],
    }),
    ...(env.release ? [new ReleaseAddressesPlugin(releaseAddresses(process.env))] : []),
  ],
});
