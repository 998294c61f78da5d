/** `npm run formula` as a person runs it, with the functions of this add-in. */
import { spawnSync } from "node:child_process";
import { root } from "../support/manifest";

test("prints a value and Excel's error with its sentence, and ends with 1", () => {
  const formulas = ['=SUM(1,2)+MINERALS.CONVERT(1,"kt","t")', '=MINERALS.CONVERT(1,"kt","$/t")'];
  const program = ["--import", "tsx", "src/workbench/formula/formula.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...formulas], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([1, `${formulas[0]}\n1003\n${formulas[1]}\n`]);
  expect(stderr).toMatch(/^#VALUE! kt is a mass[^\n]*\n$/);
}, 60_000);
