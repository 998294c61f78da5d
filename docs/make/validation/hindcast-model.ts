/** The model's demand run from an earlier base year: its own line items on another axis. */
import { shippedInputs } from "../../../src/data/shipped-inputs";
import { UncertainCase } from "../../../src/functions/uncertainty/uncertain-case";
import { Evaluation, type Given } from "../../../src/line-items/evaluation";
import { ItemModel } from "../../../src/line-items/item-model";
import { ErrorValue } from "../../../src/line-items/value";
import { driverId, drivers } from "../../../src/model/demand/drivers";
import { endUses, useId } from "../../../src/model/demand/end-uses";
import { type Metal, metals } from "../../../src/model/metals";
import { demandModelItems } from "../../../src/model/model-items";
import { inScenario } from "../../../src/model/per-scenario";
import { quantile } from "../../../src/model/statistics/quantile";
import { drawShares } from "../../../src/model/uncertainty/draw-shares";
import { evaluateDraws } from "../../../src/model/uncertainty/evaluate-draws";
import type { EconomyPath } from "./hindcast-economy";
import { lastObserved } from "./hindcast-series";

/** One run of the model. */
export interface HindcastCase {
  readonly metal: Metal;
  readonly baseYear: number;
  /** Use in the base year, kt. */
  readonly use: number;
  readonly economy: EconomyPath;
  /** Inputs other than as shipped. */
  readonly changes?: ReadonlyMap<string, number>;
}

/** Values of the years after the base year, kt. */
export interface Band {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

const model = new ItemModel(demandModelItems(metals));
const total = (metal: Metal): string => inScenario(useId(metal, "total"), "reference");

/** The years after a base year that reality is known for. */
export const yearsAfter = (baseYear: number): number[] =>
  Array.from({ length: lastObserved - baseYear }, (_, index) => baseYear + 1 + index);

/** Fewer than DEMANDBAND's, which is enough for counting years and keeps the page quick. */
const draws = 2000;

/** Use of a metal in every year after the base year, kt. */
export function hindcast(given: HindcastCase): number[] {
  const evaluation = new Evaluation(model, { model: axisOf(given) }, { items: givenFor(given) });
  return yearsAfter(given.baseYear).map((year) => {
    const value = evaluation.value(total(given.metal), year);
    if (typeof value !== "number") throw new TypeError("A hindcast is no number.");
    return value;
  });
}

/** Between the low and the high end of the middle 90 % of draws of the uncertain inputs, kt: as DEMANDBAND draws them. */
export function hindcastBand(given: HindcastCase): Band {
  const uncertain = new UncertainCase(null);
  const { seed, level } = uncertain.settings;
  const factors = uncertain.factors(given.metal, "reference");
  const shares = drawShares(
    factors.map(({ id }) => id),
    { draws, seed },
  );
  const drawn = { model, axis: axisOf(given), given: givenFor(given) };
  const question = { id: total(given.metal), years: yearsAfter(given.baseYear) };
  const results = evaluateDraws(drawn, factors, shares, question);
  if (results instanceof ErrorValue) throw new TypeError("A hindcast has no band.");
  const sorted = results.map((values) => values.sort());
  return {
    lower: sorted.map((values) => quantile(values, (1 - level) / 2)),
    upper: sorted.map((values) => quantile(values, (1 + level) / 2)),
  };
}

const axisOf = ({ baseYear }: HindcastCase): { first: number; last: number } => ({
  first: baseYear,
  last: lastObserved,
});

/** Inputs as shipped, but for the base year, its use, and the economy. */
function givenFor(given: HindcastCase): (id: string) => Given | undefined {
  const values = new Map<string, Given>(Object.entries(shippedInputs).map(([id, { value }]) => [id, value]));
  values.set("base-year", given.baseYear);
  values.set("scenario.choice", "reference");
  for (const [id, share] of sharesOf(given.metal))
    values.set(`${given.metal}.base-use.${id}`, share * given.use);
  for (const driver of drivers) values.set(inScenario(driverId(driver), "reference"), 1);
  for (const [driver, path] of given.economy(given.metal))
    values.set(inScenario(driverId(driver), "reference"), path);
  for (const [id, value] of given.changes ?? []) values.set(id, value);
  return (id) => values.get(id);
}

/** Uses of the wider economy in their shipped proportions; technologies and networks are not counted apart: zero. */
function sharesOf(metal: Metal): [string, number][] {
  const baseUse = (id: string): number => shippedInputs[`${metal}.base-use.${id}`]?.value ?? 0;
  const economy = endUses[metal].filter(({ kind }) => kind === "economy");
  const whole = economy.reduce((sum, { id }) => sum + baseUse(id), 0);
  return endUses[metal].map(({ id, kind }) => [id, kind === "economy" ? baseUse(id) / whole : 0]);
}
