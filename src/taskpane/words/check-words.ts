import type { BrokenRule } from "../../excel/live/broken-rules";
import type { PaneEdition } from "../../language/pane-edition";
import type { Check } from "../state/pane-actions";
import { type AnswerWords, answerWords, refusedWords } from "./answer-words";

type Answer = Awaited<ReturnType<Check>>;
export type Checked = Extract<Answer, { readonly name: "checked" }>;

/** What came of a check, in a few words. */
export function checkWords({ check, pane }: PaneEdition, answer: Answer): AnswerWords {
  switch (answer.name) {
    case "no-roadmap":
      return answerWords("info", check.noRoadmap);
    case "other-version":
      return answerWords("info", check.otherVersion(answer.version));
    case "checked":
      return checkedWords({ check, pane }, answer);
    case "refused":
      return refusedWords(pane, answer.kind);
  }
}

/** A missing sheet comes first: hundreds of places may follow from it. */
function checkedWords(
  { check, pane }: Pick<PaneEdition, "check" | "pane">,
  { broken, missing, sheets, rules }: Checked,
): AnswerWords {
  if (missing.length > 0) {
    const besides = broken.length === 0 ? [] : [check.besides(broken.length)];
    return answerWords("warning", pane.together([check.missingNote, ...besides]), check.missing(missing));
  }
  return broken.length === 0
    ? answerWords("success", check.fineNote(sheets, rules), check.fine)
    : answerWords("warning", check.brokenNote, check.broken(broken.length));
}

/** A place of a rule. */
export interface ToldPlace {
  readonly text: string;
  readonly pieces: readonly string[];
  /** Where a link leads; null where nothing can be brought into sight. */
  readonly target: { readonly sheet: string; readonly cells: string } | null;
}

/** A rule that is broken. */
export interface ToldRule {
  readonly heading: string;
  /** What must hold. */
  readonly demand: string;
  readonly places: readonly ToldPlace[];
}

/** Places told at most; more are counted. */
const most = 20;

/** Rules that are broken, each with its first places. */
export function toldRules(
  check: PaneEdition["check"],
  broken: Checked["broken"],
  hidden: Checked["hidden"],
): { readonly rules: readonly ToldRule[]; readonly more: number } {
  const told = broken.slice(0, most);
  const headings = [...new Set(told.map((place) => headingOf(check, place)))];
  const rules = headings.flatMap((heading): ToldRule[] => {
    const places = told.filter((place) => headingOf(check, place) === heading);
    const [first] = places;
    if (first === undefined) return [];
    const demand = check.rules[first.rule];
    return [{ heading, demand, places: places.map((place) => toldPlace(check, place, hidden)) }];
  });
  return { rules, more: broken.length - told.length };
}

const headingOf = (check: PaneEdition["check"], { rule, level }: BrokenRule): string =>
  level === "E" ? check.rule(rule) : check.advice(rule);

function toldPlace(
  { wholeWorkbook }: PaneEdition["check"],
  { sheet, cells, pieces }: BrokenRule,
  hidden: readonly string[],
): ToldPlace {
  if (sheet === "") return { text: wholeWorkbook, pieces, target: null };
  const text = cells === null ? sheet : `${sheet}!${cells}`;
  // The head of a sheet is what is meant where no cells are.
  return { text, pieces, target: hidden.includes(sheet) ? null : { sheet, cells: cells ?? "A1" } };
}
