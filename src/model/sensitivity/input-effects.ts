/**
 * How one input moves the unmet need of the last plan year while all others stay as they are in use, in closed form:
 * a row of the model is multiplied by a factor, and the change reaches the balance.
 */
import { at, base, call, minus, over, plus, power, type Term, times } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import { elasticityPath, incomeEffect } from "../demand/demand-items";
import { driverId } from "../demand/drivers";
import { endUses, useId } from "../demand/end-uses";
import type { Metal } from "../metals";
import { endValue, endValueId, rangeEnds, type RangeEnd } from "./range-ends";

/** The effect of one input. */
export interface InputEffect {
  readonly input: string;
  /** What it moves: refined use, which takes its secondary share with it, or primary supply. */
  readonly moves: "use" | "supply";
  /** The row it acts on in the last plan year, kt. */
  readonly actsOn: Expression;
  /** By how much the row is multiplied with the input at an end of its range. */
  readonly factor: (end: RangeEnd) => Expression;
}

const inLastYear = (id: string): Expression => at(id, "plan.end-year");
const elapsed = minus("plan.end-year", "base-year");

/** Compound growth at an end of the range over that in use. */
const compounded =
  (input: string) =>
  (end: RangeEnd): Expression =>
    power(over(plus(1, endValueId(input, end)), plus(1, input)), elapsed);

/** Every uncertain input that moves the world balance of a metal, in the order of the Inputs sheet. */
export function inputEffects(metal: Metal): readonly InputEffect[] {
  return [...intensityEffects(metal), ...elasticityEffects(metal), ...supplyEffects(metal)];
}

const intensityEffects = (metal: Metal): InputEffect[] =>
  endUses[metal].map(({ id }) => {
    const input = `${metal}.intensity-change.${id}`;
    return { input, moves: "use", actsOn: inLastYear(useId(metal, id)), factor: compounded(input) };
  });

/** Elasticities act on the end uses that follow the wider economy. */
function elasticityEffects(metal: Metal): InputEffect[] {
  const price = driverId(`price.${metal}`);
  const ratio = over(inLastYear(price), base(price));
  const wide = endUses[metal].filter(({ kind }) => kind === "economy");
  const actsOn = wide.map(({ id }) => inLastYear(useId(metal, id))).reduce((sum, use) => plus(sum, use));
  const byIncome = (name: IncomeInput): InputEffect => ({
    input: `${metal}.elasticity.${name}`,
    moves: "use",
    actsOn,
    factor: (end) => over(inLastYear(incomeRowId(metal, name, end)), inLastYear(`${metal}.income-effect`)),
  });
  const priceInput = `${metal}.elasticity.price`;
  return [
    byIncome("income"),
    byIncome("income-decline"),
    {
      input: priceInput,
      moves: "use",
      actsOn,
      factor: (end) => power(ratio, minus(endValueId(priceInput, end), priceInput)),
    },
  ];
}

function supplyEffects(metal: Metal): InputEffect[] {
  const yieldInput = `${metal}.mine-to-refined`;
  const mines = `${metal}.other-mines-change`;
  return [
    {
      input: mines,
      moves: "supply",
      // Text where the output of the country is yours to supply: nothing to act on.
      actsOn: call("IFERROR", times(inLastYear(`${metal}.mine.other`), yieldInput), 0),
      factor: compounded(mines),
    },
    {
      input: yieldInput,
      moves: "supply",
      actsOn: inLastYear(`${metal}.mine-production`),
      // What is mined becomes refined metal by a share that may be 0, so the share is replaced, not multiplied.
      factor: (end) => plus(1, minus(endValueId(yieldInput, end), yieldInput)),
    },
  ];
}

const incomeInputs = ["income", "income-decline"] as const;
type IncomeInput = (typeof incomeInputs)[number];

const incomeRowId = (metal: Metal, name: IncomeInput, end: RangeEnd): string =>
  `${metal}.income-effect.${name}-${end}`;

/** The income effect year by year with one of its inputs at an end of its range: it chains, so it needs rows. */
export const incomeEffectItems = (metal: Metal): LineItem[] =>
  incomeInputs.flatMap((name) => rangeEnds.flatMap((end) => incomeRows(metal, name, end)));

/** Ids of the rows of `incomeEffectItems`, in their order. */
export const incomeEffectIds = (metal: Metal): string[] => incomeEffectItems(metal).map(({ id }) => id);

function incomeRows(metal: Metal, name: IncomeInput, end: RangeEnd): LineItem[] {
  const value = (of: IncomeInput): Term => {
    const input = `${metal}.elasticity.${of}`;
    return of === name ? endValue(input, end) : input;
  };
  const effect = incomeRowId(metal, name, end);
  const path = `${metal}.elasticity.${name}-${end}-path`;
  const common = { role: "calculation", shape: "series" } as const;
  return [
    {
      ...common,
      id: path,
      unit: "elasticity",
      label: ["item.elasticityPath", `item.at.${name}-${end}`],
      method: "method.elasticityPath",
      expression: elasticityPath(value("income"), value("income-decline")),
    },
    {
      ...common,
      id: effect,
      unit: "index",
      label: ["item.incomeEffect", `item.at.${name}-${end}`],
      method: "method.incomeEffect",
      expression: incomeEffect(effect, path, { gdp: "gdp.index", people: "population.index" }),
    },
  ];
}
