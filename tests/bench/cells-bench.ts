/** Custom functions in cells, from the writing of the formulas to the last value, without a window. */
import { buildFunctions } from "../../src/workbench/headless/build-functions";
import { startHeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { root } from "../support/manifest";
import type { BenchLine } from "./bench-line";
import { cellCount, plainCalls, writingCells } from "./demand-cells";
import { timeOf } from "./timing";

/** What the bench prints about DEMAND in cells. */
export async function run(): Promise<BenchLine[]> {
  const workbench = await startHeadlessWorkbench(await buildFunctions(root));
  try {
    const plain = await timeOf(plainCalls);
    const cells = await timeOf(async () => {
      await workbench.run(writingCells("A"));
      await workbench.host.settle();
    });
    const [last] = workbench.values("Sheet1", `A${String(cellCount)}`)[0] ?? [];
    if (typeof last !== "number") throw new Error(`A cell of DEMAND holds ${JSON.stringify(last)}.`);
    return [
      {
        name: `Workbench: ${String(cellCount)} different cells of DEMAND`,
        value: cells,
        unit: "ms",
        target: 2000,
        rival: { name: "the function called plainly", value: plain },
      },
    ];
  } finally {
    workbench.dispose();
  }
}
