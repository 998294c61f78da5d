import { execFileSync } from "node:child_process";
import { root } from "../support/manifest";

/** Disposes of a workbook while it calculates, and says how that went when every timer has run out. */
const program = `
  const { createHeadlessEngine } = require("./src/workbench/engine/univer/headless-univer");
  const engine = createHeadlessEngine();
  const block = { row: 0, column: 0, rows: 900, columns: 20 };
  const cells = Array.from({ length: 900 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => ({ formula: "=SUM(1," + row + "," + column + ")", value: null })));
  engine.write(engine.sheets()[0], block, cells);
  setTimeout(() => { engine.dispose(); }, 200);
  process.on("exit", (code) => { console.log("ended with " + code); });
`;

test("a workbook that is left in the middle of a calculation leaves nothing behind", () => {
  const output = execFileSync(process.execPath, ["--require", "tsx/cjs", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
  expect(output).toBe("ended with 0\n");
}, 60_000);
