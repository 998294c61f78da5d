/** What a band of ten years from 10,000 draws costs, against the evaluation of one draw after the other. */
import { demandBand } from "../../src/functions/functions";
import { demandModel } from "../../src/functions/demand/demand-model";
import { drawsOf } from "../../src/functions/uncertainty/demand-draws";
import { UncertainCase } from "../../src/functions/uncertainty/uncertain-case";
import { Evaluation, type Given } from "../../src/line-items/evaluation";
import { valuesFromShares } from "../../src/model/uncertainty/uncertain-factor";
import type { BenchLine } from "./bench-line";
import { medianTime } from "./timing";

type AnyFunction = (...args: readonly unknown[]) => Promise<unknown[][]>;

const id = "copper.use.total.reference";
const years = Array.from({ length: 10 }, (_, index) => 2025 + index);
const fewDraws = 200;

/** The scalar evaluator, draw by draw, with the same values. */
function plainDraws(model: UncertainCase): number {
  const factors = model.factors("copper", "reference");
  const { shares } = drawsOf(model, factors, { id, years: [] });
  const values = factors.flatMap(({ inputs }, place) =>
    inputs.map((input) => [input.id, valuesFromShares(input)(shares[place]!.subarray(0, fewDraws))] as const),
  );
  let sum = 0;
  for (let draw = 0; draw < fewDraws; draw += 1) {
    const given = new Map(values.map(([name, list]) => [name, (list as Float64Array)[draw]]));
    const items = (name: string): Given | undefined => given.get(name) ?? model.drawn.given(name);
    const evaluation = new Evaluation(demandModel(), { model: model.drawn.axis }, { items });
    for (const year of years) sum += Number(evaluation.value(id, year));
  }
  return sum;
}

/** What the bench prints about uncertainty. */
export async function run(): Promise<BenchLine[]> {
  const model = new UncertainCase(undefined);
  const factors = model.factors("copper", "reference");
  const vector = await medianTime(() => drawsOf(model, factors, { id, years }));
  let seed = 100;
  const call = await medianTime(() =>
    (demandBand as unknown as AnyFunction)("copper", 2025, 10, "", [["band.seed", (seed += 1)]]),
  );
  const few = await medianTime(() => plainDraws(model), 3, 1);
  const rival = { name: "draw by draw (200 draws, times 50)", value: (few * 10_000) / fewDraws };
  return [
    { name: "10,000 draws of ten years of demand", value: vector, unit: "ms", target: 150, rival },
    { name: "DEMANDBAND, the same with its table", value: call, unit: "ms", target: 150, rival },
  ];
}
