// @ts-check
/**
 * One page, taskpane.html, is the shared runtime. Its scripts in order: functions (they answer cells, so they stay
 * small, and load the work of most of them on the first call), commands, taskpane (which loads the pane once Office is
 * ready).
 *
 * `npm run build` makes a bundle for this machine. `npm run build:release` needs public addresses in ADDIN_URL,
 * ADDIN_SUPPORT_URL and ADDIN_PRIVACY_URL, and makes nothing without them.
 */
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { ErrorArgumentsPlugin } = require("./.webpack/error-arguments.js");
const { functionSources } = require("./.webpack/functions.js");
const { helpPage } = require("./.webpack/help-pages.js");
const { releaseAddresses } = require("./.webpack/manifest-release.js");
const { ReleaseAddressesPlugin } = require("./.webpack/release-addresses.js");

/** Documents that help links lead to, as pages. */
const helpPages = ["docs/*.md", "docs/functions/*.md"].map((from) => ({
  from,
  noErrorOnMissing: true,
  to: ({ absoluteFilename = "" }) => path.relative(__dirname, absoluteFilename).replace(/\.md$/, ".html"),
  /** @param {Buffer} content */
  transform: (content) => helpPage(content.toString("utf8")),
}));

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
    // Parts that are loaded later lie beside the page.
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    // Types are checked by `npm run types`.
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { sourceMap: mode === "development" } },
      },
      { test: /@fluentui[/\\]react-.+\.js$/, loader: require.resolve("./.webpack/single-icons.js") },
    ],
  },
  optimization: {
    // As small as by webpack's own choice, Terser, which takes as long as all the rest of a build.
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 3, ecma: 2022 }, mangle: true, ecma: 2022 },
      }),
    ],
  },
  // The bench measures the functions bundle against its budget.
  performance: { hints: false },
  plugins: [
    // @ts-expect-error The plugin takes a list of files; its types do not say so.
    new CustomFunctionsMetadataPlugin({ input: functionSources, output: "functions.json" }),
    new ErrorArgumentsPlugin(),
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
        ...helpPages,
      ],
    }),
    ...(env.release ? [new ReleaseAddressesPlugin(releaseAddresses(process.env))] : []),
  ],
});
