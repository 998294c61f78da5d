/** What a stock model of 200 years costs, against one that works out every survival anew. */
import { stockTable } from "../../src/functions/analysis";
import { stockFromInflow } from "../../src/model/stocks/stock-from-inflow";
import { survivalOf } from "../../src/model/stocks/survival";
import type { BenchLine } from "./bench-line";
import { medianTime } from "./timing";

const years = 200;
const inflows = Array.from({ length: years }, (_, year) => 1000 * 1.02 ** year);
const lifetime = { distribution: "lognormal", lifetime: 30, spread: 9 } as const;
const column = inflows.map((inflow) => [inflow]);

/** Stock and outflow as a sheet without cohort curves would have them. */
function plainStock(): number {
  let stocks = 0;
  for (let year = 0; year < years; year += 1) {
    let inUse = 0;
    for (let cohort = 0; cohort <= year; cohort += 1) {
      inUse += (inflows[cohort] ?? 0) * survivalOf(lifetime)(year - cohort);
    }
    stocks += inUse;
  }
  return stocks;
}

/** Many runs at once, since one is too short for the clock. */
async function timeOf(run: () => unknown, times: number): Promise<number> {
  const all = await medianTime(() => {
    for (let time = 0; time < times; time += 1) run();
  });
  return all / times;
}

/** What the bench prints about stocks. */
export async function run(): Promise<BenchLine[]> {
  const model = await timeOf(() => stockFromInflow(inflows, { lifetime }), 100);
  const call = await timeOf(
    () => stockTable({ series: column, lifetime: 30, spread: 9, distribution: null, settings: null }),
    100,
  );
  const rival = { name: "a double loop that works out every survival", value: await timeOf(plainStock, 3) };
  return [
    { name: "Stock model, 200 years, lognormal", value: model, unit: "ms", target: 0.4, rival },
    { name: "STOCK, the same with its table", value: call, unit: "ms", target: 0.5, rival },
  ];
}
