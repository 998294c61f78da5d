import { functions } from "../../language/en/functions";
import { uncertaintyWords } from "../../language/en/uncertainty-words";
import { useId } from "../../model/demand/end-uses";
import { inScenario } from "../../model/per-scenario";
import { quantile } from "../../model/statistics/quantile";
import { checkSize } from "../cells/grid";
import type { Table } from "../cells/elementwise";
import { countOf } from "../cells/number";
import { oneCell } from "../cells/one-cell";
import { modelYear, withinModel } from "../cells/year";
import { metalNames } from "../names/metal-names";
import { drawsOf, rounded } from "./demand-draws";
import { rememberedCase } from "./remembered-case";
import { rememberedTable } from "./remembered-table";

/** Arguments of DEMANDBAND as Excel hands them over. */
export interface DemandBandArguments {
  readonly metal: unknown;
  readonly startYear: unknown;
  readonly years: unknown;
  readonly scenario: unknown;
  readonly assumptions: unknown;
}

/** Refined use in kt: a header of years, then low, median and high of the draws. */
export function demandBandTable(args: DemandBandArguments): Table {
  const model = rememberedCase(args.assumptions);
  const metal = metalNames.find(oneCell(args.metal, "metal"));
  const first = modelYear(oneCell(args.startYear, "startYear"), "startYear");
  const count = countOf(oneCell(args.years, "years"), "years");
  const scenario = model.scenarioOf(oneCell(args.scenario, "scenario"));
  withinModel(first + count - 1);
  checkSize(4, count + 2);

  return rememberedTable(model, ["band", metal, first, count, scenario], () => {
    const years = Array.from({ length: count }, (_, index) => first + index);
    const id = inScenario(useId(metal, "total"), scenario);
    const { results } = drawsOf(model, model.factors(metal, scenario), { id, years });
    return tableOf(years, results, model.settings.level);
  });
}

function tableOf(years: readonly number[], results: readonly Float64Array[], level: number): Table {
  const sorted = results.map((list) => list.slice().sort());
  const row = (label: string, share: number): (string | number)[] => [
    label,
    "kt",
    ...sorted.map((list) => rounded(quantile(list, share))),
  ];
  const below = (1 - level) / 2;
  return [
    [uncertaintyWords.refinedUse, functions.unit, ...years],
    row(uncertaintyWords.low(below), below),
    row(uncertaintyWords.median, 0.5),
    row(uncertaintyWords.high(1 - below), 1 - below),
  ];
}
