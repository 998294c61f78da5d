/**
 * Packages of many small modules, most of them ES modules, which jest would translate and load one by one in each file
 * of tests. Each becomes one script beside the packages, once for an installation; package.json maps their names to it.
 */
const { existsSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");
const { build } = require("esbuild");
const withSingleIcons = require("../../.webpack/single-icons.js");

const names = [
  "@fluentui/react-components",
  "cjk-regex",
  "franc-min",
  "kdbush",
  "lodash-es",
  "nanoid",
  "rbush",
];
const root = path.join(__dirname, "../..");
const folder = path.join(root, "node_modules/.cache/test-modules");
const installed = path.join(root, "node_modules/.package-lock.json");

module.exports = async function bundleModules() {
  const isThere = names.every((name) => {
    const script = path.join(folder, `${name}.js`);
    return existsSync(script) && statSync(script).mtimeMs > statSync(installed).mtimeMs;
  });
  if (isThere) return;
  await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: name, out: name })),
    bundle: true,
    outdir: folder,
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"],
    // There must be one React for all.
    external: ["react", "react-dom", "scheduler"],
    logLevel: "error",
    plugins: [singleIcons],
  });
};

/** As webpack does for the add-in. */
const singleIcons = {
  name: "single-icons",
  setup({ onLoad }) {
    onLoad({ filter: /@fluentui[/\\]react-.+\.js$/ }, ({ path: file }) => ({
      contents: withSingleIcons(readFileSync(file, "utf8")),
    }));
  },
};
