import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** How the compiled grid sets each field of each object: by a description, which costs a parser of formulas half its time. */
const setter = /\b_defineProperty\(\s*this,\s*"(\w+)",\s*/g;
/** Fields that stay, such as those of classes, are set by the function that the compiled grid has for it. */
const helper = /^function _defineProperty\(e, r, t\) \{\n[^}]+\}\) : e\[r\] = t, e;\n\}$/m;
const plain = "function _defineProperty(e, r, t) {\n\te[r] = t;\n\treturn e;\n}";

/** Sets fields of the grid's objects by plain assignment. None of its classes has a field named as a setter it inherits. */
export const plainFields: Plugin = {
  name: "plain-fields",
  setup(build) {
    build.onLoad({ filter: /@univerjs[/\\][^/\\]+[/\\]lib[/\\]es[/\\].+\.js$/ }, async ({ path }) => ({
      // What closed the call closes the assignment.
      contents: (await readFile(path, "utf8")).replace(helper, plain).replaceAll(setter, "(this.$1 = "),
    }));
  },
};
