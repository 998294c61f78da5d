import { isNumeric, valueIn, type DrawnValue } from "../../line-items/drawn-value";
import type { Given } from "../../line-items/evaluation";
import type { ItemModel } from "../../line-items/item-model";
import type { Axis } from "../../line-items/line-item";
import { ErrorValue } from "../../line-items/value";
import { VectorEvaluation, type DrawnGiven } from "../../line-items/vector-evaluation";
import { valuesFromShares, type UncertainFactor } from "./uncertain-factor";

/** A model with the values its inputs have where they are not drawn. */
export interface DrawnModel {
  readonly model: ItemModel;
  readonly axis: Axis;
  readonly given: (id: string) => Given | undefined;
}

/** What is asked of every draw: a series in some years. */
export interface Question {
  readonly id: string;
  readonly years: readonly number[];
}

/** Draws evaluated at once: few enough for their values to stay in the processor's cache. */
const batch = 2500;

/**
 * A series of the model in every draw.
 * @param drawn the model, whose line items are evaluated as they are for one set of inputs
 * @param factors what is drawn
 * @param shares the place of each factor within its range, one list a factor, all of one length
 * @param question which series in which years
 * @returns one list a year, in draws; the error where any draw leads to one
 */
export function evaluateDraws(
  drawn: DrawnModel,
  factors: readonly UncertainFactor[],
  shares: readonly Float64Array[],
  question: Question,
): Float64Array[] | ErrorValue {
  const inputs = factors.flatMap((factor, place) =>
    factor.inputs.map((input) => ({ input, place, valuesAt: valuesFromShares(input) })),
  );
  const draws = shares[0]?.length ?? 1;
  const results = question.years.map(() => new Float64Array(draws));
  for (let from = 0; from < draws; from += batch) {
    const size = Math.min(batch, draws - from);
    const values = new Map<string, DrawnGiven>();
    for (const { input, place, valuesAt } of inputs) {
      const part = valuesAt((shares[place] ?? new Float64Array(0)).subarray(from, from + size));
      values.set(input.id, withYears(part, drawn.given(input.id)));
    }
    const evaluation = new VectorEvaluation(
      drawn.model,
      { model: drawn.axis },
      { draws: size, items: (id) => values.get(id) ?? drawn.given(id) },
    );
    for (const [index, year] of question.years.entries()) {
      const value = evaluation.value(question.id, year);
      if (!isNumeric(value)) return errorIn(value, size);
      const target = (results[index] ?? new Float64Array(draws)).subarray(from, from + size);
      if (typeof value === "number") target.fill(value);
      else target.set(value);
    }
  }
  return results;
}

/** Years that are not drawn keep the values given. */
function withYears(
  values: ReturnType<ReturnType<typeof valuesFromShares>>,
  given: Given | undefined,
): DrawnGiven {
  if (values instanceof Float64Array || !(given instanceof Map)) return values;
  return new Map<number, DrawnValue>([...(given as ReadonlyMap<number, DrawnValue>), ...values]);
}

function errorIn(value: DrawnValue, draws: number): ErrorValue {
  for (let draw = 0; draw < draws; draw += 1) {
    const one = valueIn(value, draw);
    if (one instanceof ErrorValue) return one;
  }
  return ErrorValue.of("#VALUE!");
}
