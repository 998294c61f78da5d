// @ts-check
/**
 * Fluent's components name the list of all their icons, 18 MB to read for a few dozen. Here each import names the
 * files of its icons instead, as the package of the icons recommends.
 */
const { existsSync } = require("node:fs");
const path = require("node:path");

const icons = "@fluentui/react-icons";
const parts = path.join(path.dirname(require.resolve(`${icons}/utils`)), "atoms/svg");
const list = /import\s*\{([^}]+)\}\s*from\s*['"]@fluentui\/react-icons['"];?/g;

/**
 * The module that holds something of that name, such as `Info12Regular` or `bundleIcon`; the whole list where no file
 * has it to itself.
 * @param {string} name
 */
function moduleOf(name) {
  const icon = /^([A-Z].*?)\d*(?:Regular|Filled|Light|Color)$/.exec(name)?.[1];
  if (icon === undefined) return `${icons}/utils`;
  const file = icon.replace(/(?<=[a-z\d])(?=[A-Z])/g, "-").toLowerCase();
  return existsSync(path.join(parts, `${file}.cjs`)) ? `${icons}/svg/${file}` : icons;
}

/** @param {string} source of a module of Fluent's components */
const withSingleIcons = (source) =>
  source.replaceAll(list, (_, names) =>
    String(names)
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "")
      .map((each) => `import { ${each} } from '${moduleOf(each.split(/\s+as\s+/)[0] ?? each)}';`)
      .join("\n"),
  );

module.exports = withSingleIcons;
