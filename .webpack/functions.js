// @ts-check
/** Where custom functions are read from, and what their metadata says beyond their comments. */
const { readdirSync } = require("node:fs");
const path = require("node:path");

const folder = path.join(__dirname, "../src/functions");

/** functions.ts and every *-functions.ts beside it: the generator reads only the files it is told of. */
const functionSources = readdirSync(folder)
  .filter((file) => /^(.+-)?functions\.ts$/.test(file))
  .sort()
  .map((file) => path.join(folder, file));

/**
 * Lets ranges that hold errors reach the functions: without it Excel answers such a call by itself, and assumptions
 * stacked by VSTACK, which pads with #N/A, would never arrive. The metadata generator has no word for it.
 * @param {string} generated functions.json as the generator makes it
 */
const withErrorArguments = (generated) =>
  JSON.stringify({ allowErrorForDataTypeAny: true, ...JSON.parse(generated) }, null, 2);

module.exports = { functionSources, withErrorArguments };
