import { Evaluation, type Given } from "../../line-items/evaluation";
import { ErrorValue } from "../../line-items/value";
import type { ThreePoints } from "./distribution";
import type { DrawnModel } from "./evaluate-draws";
import { isByYear, type UncertainFactor } from "./uncertain-factor";

/** A result with one factor at an end of its range and all others at their base. */
export interface Swing {
  readonly atLow: number;
  readonly atHigh: number;
}

/**
 * How far a result moves when one factor goes from the low to the high end of its range while the others stay at their
 * base: the bars of a tornado chart.
 * @param drawn the model and the values of its inputs, which are the base
 * @param factors what is uncertain
 * @param question a series in one year
 * @returns one swing a factor, in the unit of the series; the error where an end leads to one
 * @see Eschenbach, T. G. (1992). Spiderplots versus tornado diagrams for sensitivity analysis. doi:10.1287/inte.22.6.40
 */
export function swings(
  drawn: DrawnModel,
  factors: readonly UncertainFactor[],
  question: { readonly id: string; readonly year: number },
): Swing[] | ErrorValue {
  const found: Swing[] = [];
  for (const factor of factors) {
    const [atLow, atHigh] = (["low", "high"] as const).map((end) => {
      const held = heldAt(factor, end, drawn);
      const items = (id: string): Given | undefined => held.get(id) ?? drawn.given(id);
      return new Evaluation(drawn.model, { model: drawn.axis }, { items }).value(question.id, question.year);
    });
    if (typeof atLow !== "number") return atLow instanceof ErrorValue ? atLow : ErrorValue.of("#VALUE!");
    if (typeof atHigh !== "number") return atHigh instanceof ErrorValue ? atHigh : ErrorValue.of("#VALUE!");
    found.push({ atLow, atHigh });
  }
  return found;
}

/** The inputs of a factor at one end of their ranges. */
function heldAt({ inputs }: UncertainFactor, end: "low" | "high", drawn: DrawnModel): Map<string, Given> {
  return new Map(
    inputs.map(({ id, range }): [string, Given] => {
      if (!isByYear(range)) return [id, range[end]];
      const base = drawn.given(id);
      const years = [...range].map(([year, points]: [number, ThreePoints]) => [year, points[end]] as const);
      return [id, new Map([...(base instanceof Map ? (base as ReadonlyMap<number, number>) : []), ...years])];
    }),
  );
}
