import { sharedEstimates } from "../../data/shared-estimates";
import { uncertaintyErrors } from "../../language/en/uncertainty-errors";
import type { UncertainFactor } from "../../model/uncertainty/uncertain-factor";
import { demandInput } from "../assumptions/known-ids";
import { wrongInput } from "../function-error";

/** A correlation stated for two inputs. */
export interface CorrelatedPair {
  readonly one: string;
  readonly other: string;
  readonly correlation: number;
}

const pattern = /^band\.correlation\s*:\s*(\S+)\s*&\s*(\S+)$/i;

/** The two inputs that an id such as "band.correlation: a & b" names; undefined for any other id. */
export function pairNamed(id: string): readonly [string, string] | undefined {
  const [, one, other] = pattern.exec(id) ?? [];
  return one === undefined || other === undefined ? undefined : [known(one), known(other)];
}

/** @throws FunctionError where no input has the id */
const known = (id: string): string =>
  sharedEstimates.find((estimate) => estimate.id === id)?.id ?? demandInput(id)?.id ?? id;

/** @throws FunctionError where no correlation has the value */
export function checkPair({ one, other, correlation }: CorrelatedPair): void {
  if (!(Math.abs(correlation) <= 1)) throw wrongInput(uncertaintyErrors.pairOutside(one, other, correlation));
}

/**
 * The correlations between factors: those stated for two of their inputs, else the one between all drivers, else none.
 * @param factors in their order
 * @param drivers between all drivers
 * @param pairs stated; a later one counts
 */
export function correlationsBetween(
  factors: readonly UncertainFactor[],
  drivers: number,
  pairs: readonly CorrelatedPair[],
): number[][] {
  const isDriver = ({ id }: UncertainFactor): boolean => id.startsWith("driver.");
  const rows = factors.map((one) =>
    factors.map((other) => (one === other ? 1 : isDriver(one) && isDriver(other) ? drivers : 0)),
  );
  const placeOf = (id: string): number =>
    factors.findIndex((factor) => factor.id === id || factor.inputs.some((input) => input.id === id));
  for (const { one, other, correlation } of pairs) {
    const [first, second] = [rows[placeOf(one)], rows[placeOf(other)]];
    if (first === undefined || second === undefined || first === second) continue;
    first[placeOf(other)] = correlation;
    second[placeOf(one)] = correlation;
  }
  return rows;
}
