import { curveErrors } from "../../language/en/curve-errors";
import { errors, type Parameter } from "../../language/en/errors";
import { Unidentified } from "../../model/regression/unidentified";
import { type FunctionError, noResult } from "../function-error";

/** What was to be found, for sentences. */
interface Search {
  /** The curve or regression, as a sentence begins with it. */
  readonly model: string;
  /** The series that is explained. */
  readonly explained: Parameter;
  /** Complete observations. */
  readonly observations: number;
  /** Name of an explanatory term by its place. */
  readonly term?: (place: number) => string;
  /** The sentence for a saturation that does not show. */
  readonly noSaturation?: string;
}

/** Runs a search; where the data do not tell the parameters, #NUM! with the reason. */
export function identified<Found>(search: Search, find: () => Found): Found {
  try {
    return find();
  } catch (error) {
    if (error instanceof Unidentified) throw asFunctionError(error, search);
    throw error;
  }
}

function asFunctionError({ reason, detail }: Unidentified, search: Search): FunctionError {
  const { model, explained, observations, term } = search;
  switch (reason) {
    case "too-few":
      return noResult(curveErrors.tooFew(model, detail, observations));
    case "too-few-x":
      return noResult(curveErrors.tooFewX(model, detail));
    case "constant":
      return noResult(curveErrors.constant(explained));
    case "dependent":
      return noResult(curveErrors.dependent(term?.(detail) ?? model));
    case "no-saturation":
      return noResult(search.noSaturation ?? curveErrors.noSaturation(model));
    case "no-transition":
      return noResult(curveErrors.noTransition(model));
    case "negative-saturation":
      return noResult(curveErrors.negativeSaturation(model));
    case "no-imitation":
      return noResult(curveErrors.noImitation);
    case "indeterminate":
      return noResult(curveErrors.indeterminate(model));
  }
}

/** @throws FunctionError where a result is beyond all numbers */
export function finite(values: readonly number[]): void {
  if (!values.every(Number.isFinite)) throw noResult(errors.notANumber);
}
