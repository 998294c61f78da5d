/** What a fit of a growth curve costs, against a search by ever finer grids that knows no derivatives. */
import { fitTable } from "../../src/functions/analysis";
import { curves, curveValue } from "../../src/model/curves/curves";
import { fitCurve } from "../../src/model/curves/fit-curve";
import { seededRandom } from "../support/seeded-random";
import type { BenchLine } from "./bench-line";
import { medianTime } from "./timing";

const random = seededRandom(1);
const x = Array.from({ length: 30 }, (_, year) => 1995 + year);
const y = x.map((year) => curveValue(curves.logistic, year, [100, 0.3, 2010]) * (1 + 0.1 * (random() - 0.5)));
const [years, values] = [x.map((year) => [year]), y.map((value) => [value])];

const squaresAt = (rate: number, middle: number): number => {
  const shape = x.map((year) => 1 / (1 + Math.exp(-rate * (year - middle))));
  const size =
    shape.reduce((sum, value, row) => sum + value * (y[row] ?? 0), 0) /
    shape.reduce((sum, value) => sum + value * value, 0);
  return shape.reduce((sum, value, row) => sum + (size * value - (y[row] ?? 0)) ** 2, 0);
};

/** Rate and midpoint by grids, each five times finer than the last. */
function plainFit(): number {
  let [rate, middle, reach] = [0.5, 2010, 1];
  for (let round = 0; round < 9; round += 1) {
    let best = { squares: Infinity, rate, middle };
    for (let row = -10; row <= 10; row += 1) {
      for (let column = -10; column <= 10; column += 1) {
        const at = { rate: rate + row * 0.05 * reach, middle: middle + column * 1.5 * reach };
        const squares = squaresAt(at.rate, at.middle);
        if (squares < best.squares) best = { squares, ...at };
      }
    }
    ({ rate, middle } = best);
    reach /= 5;
  }
  return rate;
}

/** What the bench prints about curves. */
export async function run(): Promise<BenchLine[]> {
  const times = 20;
  const timeOf = async (run: () => unknown): Promise<number> =>
    (await medianTime(() => {
      for (let time = 0; time < times; time += 1) run();
    })) / times;
  const model = await timeOf(() => fitCurve(curves.logistic, { x, y }));
  const call = await timeOf(() => fitTable({ x: years, y: values, curve: "Logistic", start: null }));
  const rival = { name: "ever finer grids", value: await timeOf(plainFit) };
  return [
    { name: "Logistic fit of 30 points", value: model, unit: "ms", target: 5, rival },
    { name: "FIT, the same with its table", value: call, unit: "ms", target: 5, rival },
  ];
}
