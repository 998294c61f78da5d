import { uncertaintyWords } from "../../language/en/uncertainty-words";
import { useId } from "../../model/demand/end-uses";
import type { Metal } from "../../model/metals";
import { inScenario } from "../../model/per-scenario";
import type { Scenario } from "../../model/scenarios";
import type { ThreePoints } from "../../model/uncertainty/distribution";
import { correlationOfRanks, ranksOf } from "../../model/uncertainty/rank-correlation";
import { swings } from "../../model/uncertainty/swings";
import { isByYear, type UncertainFactor } from "../../model/uncertainty/uncertain-factor";
import type { Result, Table } from "../cells/elementwise";
import { oneCell } from "../cells/one-cell";
import { modelYear } from "../cells/year";
import { metalNames } from "../names/metal-names";
import { checked, drawsOf, rounded } from "./demand-draws";
import { rememberedCase } from "./remembered-case";
import { rememberedTable } from "./remembered-table";
import type { UncertainCase } from "./uncertain-case";

/** Arguments of SENSITIVITY as Excel hands them over. */
export interface SensitivityArguments {
  readonly metal: unknown;
  readonly year: unknown;
  readonly scenario: unknown;
  readonly assumptions: unknown;
}

/** What moves the refined use of a year most: a header, then the uncertain inputs with the widest swing first. */
export function sensitivityTable(args: SensitivityArguments): Table {
  const model = rememberedCase(args.assumptions);
  const metal = metalNames.find(oneCell(args.metal, "metal"));
  const year = modelYear(oneCell(args.year, "year"));
  const scenario = model.scenarioOf(oneCell(args.scenario, "scenario"));
  return rememberedTable(model, ["sensitivity", metal, year, scenario], () =>
    tableOf(model, { metal, year, scenario }),
  );
}

interface Question {
  readonly metal: Metal;
  readonly year: number;
  readonly scenario: Scenario;
}

function tableOf(model: UncertainCase, { metal, year, scenario }: Question): Table {
  const id = inScenario(useId(metal, "total"), scenario);
  const factors = model.factors(metal, scenario);
  const { shares, results } = drawsOf(model, factors, { id, years: [year] });
  const ends = checked(swings(model.drawn, factors, { id, year }));
  const ranks = ranksOf(results[0] ?? []);
  const rows = factors.map((factor, place) => {
    const { atLow, atHigh } = ends[place] ?? { atLow: 0, atHigh: 0 };
    const correlation = correlationOfRanks(ranksOf(shares[place] ?? []), ranks);
    const figures = [atLow, atHigh, atHigh - atLow].map(rounded);
    return [factor.id, ...pointsIn(factor, year), ...figures, Number(correlation.toFixed(4))];
  });
  rows.sort((one, other) => Math.abs(Number(other[6])) - Math.abs(Number(one[6])));
  return [[...uncertaintyWords.sensitivityHeader], ...rows];
}

/** Low, base and high of a factor; empty where the year has no range. */
function pointsIn({ inputs }: UncertainFactor, year: number): Result[] {
  const range = inputs[0]?.range;
  const points: ThreePoints | undefined = range !== undefined && isByYear(range) ? range.get(year) : range;
  return points === undefined ? ["", "", ""] : [points.low, points.base, points.high].map(rounded);
}
