/** Tries a function on many lists of arguments, the same ones on every machine. */
import fc from "../../support/properties";
import type { FunctionName } from "../calls";
import { type Outcome, outcomeOf } from "../check-answer";
import { argumentLists } from "./argument-lists";
import { leastTime, timed } from "./call-time";

/** What came of the lists. */
export interface Tried {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** The longest call, ms of the processor; of one beyond the limit the best of three. */
  readonly longest: number;
}

/**
 * Calls a function with so many lists.
 * @throws fast-check's error with the list whose answer cannot be
 */
export async function tryLists(name: FunctionName, lists: number, seed: number): Promise<Tried> {
  const outcomes = new Map<Outcome, number>();
  let longest = 0;
  await fc.assert(
    fc.asyncProperty(argumentLists(name), async (args) => {
      const [time, outcome] = await timed(() => outcomeOf(name, args));
      longest = Math.max(longest, await leastTime(name, args, time));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: lists, seed },
  );
  return { outcomes, longest };
}
