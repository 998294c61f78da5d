/** What a person chooses in the pane, and how earlier choices are recognised. */
import { defaultPair, isPairId, type PairId, partnerships } from "../../data/partners";
import { type Language, languages } from "../../language/languages";
import { type Case, cases } from "../../model/cases";
import { type Metal, metals } from "../../model/metals";
import { type Scenario, scenarios } from "../../model/scenarios";
import { firstStart, lastStart } from "../../roadmap/options";

export interface PaneChoices {
  readonly partners: PairId;
  readonly start: number;
  readonly scenario: Scenario;
  /** Of the uncertain inputs. */
  readonly case: Case;
  /** In the order of the model; may be empty while a person chooses. */
  readonly metals: readonly Metal[];
  /** Of the workbook, not of the pane. */
  readonly language: Language;
  /** Name under which the next update keeps the figures as they are; empty for none. */
  readonly freeze: string;
}

/** As many letters as the name of a version may have. */
export const longestName = 80;

/** What the form shows at first: the signed period, all metals, a workbook in the language of the pane. */
export const defaultChoices = (language: Language): PaneChoices => ({
  partners: defaultPair,
  start: partnerships[defaultPair].signedFrom ?? firstStart,
  scenario: "reference",
  case: "base",
  metals,
  language,
  freeze: "",
});

/** Years that a plan may start in. */
export const startYears: readonly number[] = Array.from(
  { length: lastStart - firstStart + 1 },
  (_, index) => firstStart + index,
);

/** Choosing other partners also takes the period that they signed, or the first one where they signed none. */
export function withPartners(choices: PaneChoices, partners: string): PaneChoices {
  return partners === choices.partners || !isPairId(partners)
    ? choices
    : { ...choices, partners, start: partnerships[partners].signedFrom ?? firstStart };
}

/** Takes a metal in or out, in the order of the model. */
export const withMetal = (choices: PaneChoices, metal: Metal, chosen: boolean): PaneChoices => ({
  ...choices,
  metals: metals.filter((each) => (each === metal ? chosen : choices.metals.includes(each))),
});

/**
 * The choices that an earlier build kept with the workbook. What is missing, or written by a version that knew other
 * choices, falls back to the default, the language to that of the pane.
 */
export function choicesFrom(origin: string | null, ofPane: Language): PaneChoices {
  const { partners, start, scenario, case: ofInputs, metals: names, language } = parsed(origin);
  const chosen = Array.isArray(names) ? metals.filter((metal) => names.includes(metal)) : [];
  return {
    ...defaultChoices(ofPane),
    ...(isPairId(partners) ? { partners } : {}),
    ...(startYears.some((year) => year === start) ? { start: Number(start) } : {}),
    ...(scenarios.some((name) => name === scenario) ? { scenario: scenario as Scenario } : {}),
    ...(cases.some((name) => name === ofInputs) ? { case: ofInputs as Case } : {}),
    ...(chosen.length > 0 ? { metals: chosen } : {}),
    ...(languages.some((code) => code === language) ? { language: language as Language } : {}),
  };
}

function parsed(origin: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(origin ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
