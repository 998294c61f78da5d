/** Fields of the grid's objects, set in place of a call for each. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";
import { withPlainFields } from "../../src/workbench/server/plain-fields";
import { root } from "../support/manifest";

const packageOf = (name: string): string =>
  readFileSync(path.join(root, "node_modules/@univerjs", name, "lib/es/index.js"), "utf8");

/** What a compiled class looks like. */
const script = `
class Cell {
	constructor() {
		_defineProperty(this, "value", 1);
		_defineProperty(this, "place", {
			row: 2,
			column: [3]
		});
		_defineProperty(
			this,
			/** With what is said of it. */
			"change",
			(by) => this.value + by
		);
		_defineProperty(this, "double", (by) => {
			return by * 2;
		});
	}
}
_defineProperty(Cell, "type", "cell");
const cell = new Cell();
return [Cell.type, cell.value, cell.place, cell.change(4), cell.double(5), Object.keys(cell)];
`;
const expected = ["cell", 1, { row: 2, column: [3] }, 5, 10, ["value", "place", "change", "double"]];

/** The function that the packages bring for it. */
const helpers = (of: string): string =>
  /^function _defineProperty\(e, r, t\) \{[^]+?^\}$/m.exec(of)?.[0] ?? "";
/** It asks another whether a key is a text. */
const key = "const toPropertyKey = String;";

const run = (source: string): unknown => runInThisContext(`(() => {${source}})()`);

test.each(["core", "engine-formula", "sheets", "sheets-ui"])(
  "%s: the same fields, with and without the call",
  (name) => {
    const whole = `${key}\n${helpers(packageOf(name))}\n${script}`;
    expect(run(whole)).toEqual(expected);
    const plain = withPlainFields(whole);
    expect(run(plain)).toEqual(expected);
    expect(plain).not.toContain("Object.defineProperty");
    expect(plain.match(/_defineProperty\(/g)).toHaveLength(3);
  },
);

test("in the formula engine no field without a comment is left to a call", () => {
  expect(withPlainFields(packageOf("engine-formula"))).not.toMatch(/_defineProperty\(this, "/);
});
