/** Tries a function on many lists of arguments, the same ones on every machine. */
import fc from "../../support/properties";
import type { FunctionName } from "../calls";
import { type Outcome, outcomeOf } from "../check-answer";
import { argumentLists } from "./argument-lists";

/** What came of the lists. */
export interface Tried {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** The longest call, ms of the processor. */
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
      const start = process.cpuUsage();
      const outcome = await outcomeOf(name, args);
      const { user, system } = process.cpuUsage(start);
      longest = Math.max(longest, (user + system) / 1000);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: lists, seed },
  );
  return { outcomes, longest };
}
