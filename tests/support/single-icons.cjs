/** Fluent's icons for tests of the pane: each is loaded when a component names it, not all of them at once. */
const { moduleOf } = require("../../.webpack/single-icons.js");

module.exports = new Proxy(
  {},
  { get: (_, name) => (typeof name === "string" && name !== "__esModule" ? iconOf(name) : undefined) },
);

/** Each name of the list has a file; were there one without, this would call itself until the test fails. */
function iconOf(name) {
  return require(moduleOf(name))[name];
}
