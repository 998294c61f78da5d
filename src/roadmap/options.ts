import { defaultPair, type PairId, pairIds } from "../data/partners";
import { type Language, languages } from "../language/languages";
import { type Case, cases } from "../model/cases";
import { baseYear } from "../model/years";
import { type Metal, metals } from "../model/metals";
import { type Scenario, scenarios } from "../model/scenarios";

/** What a roadmap is built from. */
export interface RoadmapOptions {
  readonly partners: PairId;
  readonly scenario: Scenario;
  /** Case of the uncertain inputs. */
  readonly case: Case;
  /** First of the ten plan years. */
  readonly start: number;
  readonly metals: readonly Metal[];
  readonly language: Language;
  /** ISO date of the build. */
  readonly date: string;
}

/** Length of a plan in years. */
export const planYears = 10;
/** First and last year a plan may start in. */
export const firstStart = baseYear;
export const lastStart = 2040;

/** A choice that no roadmap can be built from; the message says what is allowed. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
}

/** @throws OptionsError where a choice is not allowed */
export function normaliseOptions(
  options: Partial<RoadmapOptions> & { readonly date: string },
): RoadmapOptions {
  const {
    partners = defaultPair,
    scenario = "reference",
    start = firstStart,
    language = "en",
    date,
  } = options;
  const { case: chosenCase = "base" } = options;
  checkStart(start);
  const chosen = metals.filter((metal) => (options.metals ?? metals).includes(metal));
  mustBeOneOf("partners", partners, pairIds);
  mustBeOneOf("scenario", scenario, scenarios);
  mustBeOneOf("case", chosenCase, cases);
  mustBeOneOf("language", language, languages);
  if (chosen.length === 0) throw new OptionsError("Choose at least one metal: copper, zinc.");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new OptionsError("The date of the build must read YYYY-MM-DD.");
  return { partners, scenario, case: chosenCase, start, metals: chosen, language, date };
}

function mustBeOneOf(what: string, given: string, allowed: readonly string[]): void {
  if (!allowed.includes(given)) throw new OptionsError(`The ${what} must be one of ${allowed.join(", ")}.`);
}

function checkStart(start: number): void {
  if (!Number.isInteger(start) || start < firstStart || start > lastStart) {
    throw new OptionsError(
      `The plan must start in a year from ${String(firstStart)} to ${String(lastStart)}.`,
    );
  }
}
