/** The uncertain inputs of a roadmap, and whether a higher value of each leaves more or less to secure. */
import type { ShippedInput } from "./model-input";
import { pillarFigures } from "./pillar-inputs";
import { shippedInputs } from "./shipped-inputs";

/**
 * Inputs of which a higher value leaves less to secure: more metal from mines, and a demand that follows incomes less. Of
 * all others a higher value asks for more: more use, more feed, more electricity, staff, water and emissions a tonne.
 * For the price elasticity that holds at prices above those of the base year.
 */
const lowering = [".mine-to-refined", ".other-mines-change", ".elasticity.income-decline"] as const;

export interface UncertainInput {
  readonly id: string;
  readonly direction: "raises" | "lowers";
}

const hasRange = ({ low, high }: ShippedInput): boolean => low !== undefined && high !== undefined;

/** Every input that ships with a low and a high value, for a pair of partners with the inputs of its own. */
export const uncertainInputs = (ofPair: Readonly<Record<string, ShippedInput>>): readonly UncertainInput[] =>
  Object.entries({ ...shippedInputs, ...pillarFigures, ...ofPair })
    .filter(([, input]) => hasRange(input))
    .map(([id]) => ({ id, direction: directionOf(id) }));

/** What a higher value of an uncertain input does. */
export const directionOf = (id: string): UncertainInput["direction"] =>
  lowering.some((end) => id.endsWith(end)) ? "lowers" : "raises";
