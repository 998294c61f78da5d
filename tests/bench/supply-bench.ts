/** What balances and indices of supply cost, against the same written out by hand. */
import { concentration, coverage, gap } from "../../src/functions/functions";
import { metals } from "../../src/model/metals";
import { shippedScenarios } from "../../src/model/scenarios";
import { baseYear, lastYear } from "../../src/model/years";
import { plainDemand } from "../model/plain-demand";
import type { BenchLine } from "./bench-line";
import { medianTime } from "./timing";

type AnyFunction = (...args: readonly unknown[]) => Promise<unknown[][]>;

const years = Array.from({ length: lastYear - baseYear + 1 }, (_, offset) => baseYear + offset);
const cases = metals.flatMap((metal) =>
  shippedScenarios.flatMap((scenario) => years.map((year) => [metal, scenario, year] as const)),
);
const amounts = Array.from({ length: 100 }, (_, place) => 1000 / (place + 1));
const column = amounts.map((amount) => [amount]);
/** One index is too short for the clock. */
const times = 500;

/** A fresh set of assumptions makes the model compute everything again. */
async function everything(balance: unknown, round: number): Promise<void> {
  const assumptions = [["copper.mine-to-refined", 0.9 + round / 1000]];
  for (const [metal, scenario, year] of cases) {
    await (balance as AnyFunction)([[metal]], [[year]], [[scenario]], [["Base"]], assumptions);
  }
}

/** Herfindahl–Hirschman as a sheet would have it: a sum, shares, squares. */
function plainIndex(): number {
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  return 10_000 * amounts.reduce((sum, amount) => sum + (amount / all) ** 2, 0);
}

/** What the bench prints about supply and security. */
export async function run(): Promise<BenchLine[]> {
  let round = 0;
  const perSecond = (milliseconds: number): number => (cases.length / milliseconds) * 1000;
  const byHand = await medianTime(() => {
    for (const each of cases) plainDemand(...each);
  });
  const rival = { name: "plain code of its demand alone", value: perSecond(byHand) };
  const lineOf = async (name: string, balance: unknown): Promise<BenchLine> => {
    const all = await medianTime(() => everything(balance, (round += 1)));
    return {
      name: `${name}, every year and scenario under changed assumptions`,
      value: perSecond(all),
      unit: "calls/s",
      rival,
    };
  };
  const index = await medianTime(async () => {
    for (let time = 0; time < times; time += 1) await (concentration as unknown as AnyFunction)(column);
  });
  const plain = await medianTime(() => {
    for (let time = 0; time < times; time += 1) plainIndex();
  });
  return [
    await lineOf("GAP", gap),
    await lineOf("COVERAGE", coverage),
    {
      name: "CONCENTRATION of 100 suppliers",
      value: index / times,
      unit: "ms",
      rival: { name: "a sum of squares that checks nothing", value: plain / times },
    },
  ];
}
