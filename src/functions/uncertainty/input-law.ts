import { uncertaintyErrors } from "../../language/en/uncertainty-errors";
import { uncertaintyWords } from "../../language/en/uncertainty-words";
import type { ThreePoints } from "../../model/uncertainty/distribution";
import { quantileFunction } from "../../model/uncertainty/quantile-function";
import {
  type InputLaw,
  type UncertainInput,
  valuesFromShares,
} from "../../model/uncertainty/uncertain-factor";
import { limitOf } from "../assumptions/limits";
import { wrongInput } from "../function-error";
import type { BandRows } from "./band-rows";

const { distributions: words } = uncertaintyWords;

/**
 * The distribution chosen for an input; PERT where none is.
 * @param hasRange whether the input has a low or a high
 * @throws FunctionError where the rows do not say enough
 */
export function chosenLaw(id: string, rows: BandRows, hasRange: boolean): InputLaw {
  const [kind, sd] = [rows.kinds.get(id), rows.sd.get(id)];
  if (kind === "normal" || kind === "lognormal") {
    if (sd === undefined) throw wrongInput(uncertaintyErrors.needsSd(id, words[kind]));
    return { kind, sd };
  }
  if (sd !== undefined) throw wrongInput(uncertaintyErrors.sdAlone(id));
  if (kind !== undefined && !hasRange) throw wrongInput(uncertaintyErrors.needsEnds(id, words[kind]));
  return { kind: kind ?? "pert" };
}

/** Share below the low end that is shown of a distribution without ends. */
const shownTail = 0.05;

/**
 * The ends that are shown of a distribution around a base: 5 and 95 % of it lie below.
 * @throws FunctionError where a lognormal has no mean above 0
 */
export function shownEnds(
  id: string,
  kind: "normal" | "lognormal",
  { base, sd }: { readonly base: number; readonly sd: number },
): ThreePoints {
  if (kind === "lognormal" && base <= 0) throw wrongInput(uncertaintyErrors.lognormalMean(id, base));
  const quantile = quantileFunction({ kind, mean: base, sd });
  return {
    low: Math.min(base, quantile(shownTail)),
    base,
    high: Math.max(base, quantile(1 - shownTail)),
  };
}

/**
 * Distributions around a base have no ends, so a draw may be what the input cannot be.
 * @param shares the place of the input in its distribution, one a draw
 * @throws FunctionError that names a value which cannot be
 */
export function checkDrawn(input: UncertainInput, shares: Float64Array): void {
  const { id, law } = input;
  if (law === undefined || !("sd" in law)) return;
  const [least, greatest] = shares.reduce(
    ([low, high], share): [number, number] => [Math.min(low, share), Math.max(high, share)],
    [1, 0] as [number, number],
  );
  const ends = valuesFromShares(input)(Float64Array.of(least, greatest));
  const limit = limitOf(id);
  for (const drawn of ends instanceof Float64Array ? [ends] : ends.values()) {
    const outside = drawn.find((value) => !limit.holds(value));
    if (outside !== undefined)
      throw wrongInput(
        uncertaintyErrors.drawnOutside(id, words[law.kind], { value: outside, rule: limit.rule }),
      );
  }
}
