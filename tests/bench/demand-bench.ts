/** What the line items cost against the same definitions written out by hand. */
import { demand } from "../../src/functions/functions";
import { metals } from "../../src/model/metals";
import { shippedScenarios } from "../../src/model/scenarios";
import { baseYear, lastYear } from "../../src/model/years";
import { plainDemand } from "../model/plain-demand";
import type { BenchLine } from "./bench-line";
import { medianTime } from "./timing";

type AnyFunction = (...args: readonly unknown[]) => unknown[][];

const years = Array.from({ length: lastYear - baseYear + 1 }, (_, offset) => baseYear + offset);
const cases = metals.flatMap((metal) =>
  shippedScenarios.flatMap((scenario) => years.map((year) => [metal, scenario, year] as const)),
);

/** A fresh set of assumptions makes the model compute everything again. */
function everything(round: number): void {
  const assumptions = [["copper.base-use.solar", 1000 + round]];
  for (const [metal, scenario, year] of cases) {
    (demand as AnyFunction)([[metal]], [[year]], [[scenario]], [[null]], assumptions);
  }
}

/** What the bench prints about DEMAND against plain code. */
export async function run(): Promise<BenchLine[]> {
  let round = 0;
  const byItems = await medianTime(() => {
    everything((round += 1));
  });
  const byHand = await medianTime(() => {
    for (const each of cases) plainDemand(...each);
  });
  const perSecond = (milliseconds: number): number => (cases.length / milliseconds) * 1000;
  return [
    {
      name: "DEMAND, every total under changed assumptions",
      value: perSecond(byItems),
      unit: "calls/s",
      rival: { name: "plain code that remembers nothing", value: perSecond(byHand) },
    },
  ];
}
