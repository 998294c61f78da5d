/** `npm run bench`: how fast and how large things are, with targets and rivals measured in the same run. */
import { benchTable } from "./bench-table";
import { run as build } from "./build-bench";
import { run as cells } from "./cells-bench";
import { run as curves } from "./curves-bench";
import { run as demand } from "./demand-bench";
import { run as forecasts } from "./forecast-bench";
import { run as functions } from "./functions-bench";
import { run as page } from "./page-bench";
import { run as plan } from "./plan-bench";
import { run as size } from "./size-bench";
import { run as stocks } from "./stocks-bench";
import { run as supply } from "./supply-bench";
import { run as uncertainty } from "./uncertainty-bench";

async function main(): Promise<void> {
  // One after the other, so that none takes time from another; functions first, while nothing is compiled yet, and the
  // workbench before what leaves much behind in memory.
  const lines = [
    ...(await functions()),
    ...(await build()),
    ...(await cells()),
    ...(await page()),
    ...(await demand()),
    ...(await curves()),
    ...(await stocks()),
    ...(await supply()),
    ...(await uncertainty()),
    ...(await forecasts()),
    ...(await plan()),
    ...(await size()),
  ];
  console.log(benchTable(lines));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
