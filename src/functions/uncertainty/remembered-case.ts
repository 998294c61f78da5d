import { usedRange } from "../assumptions/used-range";
import { UncertainCase } from "./uncertain-case";

const remembered = 8;
const cases = new Map<string, UncertainCase>();

/** The model under a range of assumptions; one that was given before is read once. */
export function rememberedCase(argument: unknown): UncertainCase {
  const key = JSON.stringify(usedRange(argument));
  const known = cases.get(key);
  if (known !== undefined) return known;
  const made = new UncertainCase(argument);
  if (cases.size >= remembered) cases.clear();
  cases.set(key, made);
  return made;
}
