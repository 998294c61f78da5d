import { curveErrors } from "../../language/en/curve-errors";
import { curveWords } from "../../language/en/curve-words";
import { errors } from "../../language/en/errors";
import type { Curve } from "../../model/curves/curve";
import { curves, curveValue } from "../../model/curves/curves";
import { BadCell, isBlank } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { numberOf } from "../cells/number";
import { wrongInput } from "../function-error";
import { curveNames } from "./curve-names";
import { curveParameters } from "./curve-parameters";

/** Values of growth curves; curve and x are arrays that go together, the parameters one list or table for all. */
export function curveValues(curve: unknown, x: unknown, parameters: unknown): Table {
  const read = curveParameters(parameters);
  // Results depend on the parameters too, so they are remembered within one call only.
  return elementwise([curve, x], new Memo<Result>(), ([name = null, place = null]) => {
    const shape = curves[curveNames.find(name)];
    if (!(place instanceof BadCell) && isBlank(place)) throw wrongInput(errors.missing("x"));
    const at = numberOf(place, "x");
    const given = read(shape);
    checkParameters(shape, given);
    return curveValue(shape, at, given);
  });
}

/** A level may have any sign, but nothing saturates below 0. */
function checkParameters(
  { parameters: [{ id }], allows }: Curve,
  [size = 0, ...shape]: readonly number[],
): void {
  if (id !== "level" && size < 0) {
    throw wrongInput(curveErrors.negativeSize(curveWords.parameters[id], size));
  }
  if (!allows(shape)) throw wrongInput(curveErrors.noCurve);
}
