import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** How the compiled grid sets each field of each object: by a description, which costs a parser of formulas half its time. */
const setter = /\b_defineProperty\(\s*this,\s*"([\w$]+)",\s*/g;
/** The function that does so; it is left to fields of classes and to those with a comment in the call. */
const helper = /^function _defineProperty\(e, r, t\) \{\n[^}]+\}\) : e\[r\] = t, e;\n\}$/m;
const plain = "function _defineProperty(e, r, t) {\n\te[r] = t;\n\treturn e;\n}";

/** A script of the grid with fields set where they are named; what closed the call closes the assignment. */
export const withPlainFields = (script: string): string =>
  script.replace(helper, plain).replaceAll(setter, "(this.$1 = ");

/** Sets fields of the grid's objects by plain assignment. None of its classes has a field named as a setter it inherits. */
export const plainFields: Plugin = {
  name: "plain-fields",
  setup(build) {
    build.onLoad({ filter: /@univerjs[/\\][^/\\]+[/\\]lib[/\\]es[/\\].+\.js$/ }, async ({ path }) => ({
      contents: withPlainFields(await readFile(path, "utf8")),
    }));
  },
};
