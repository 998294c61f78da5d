import type { BrokenRule } from "../../excel/live/broken-rules";
import type { PaneEdition } from "../../language/pane-edition";
import type { Check } from "../state/pane-actions";

type Answer = Awaited<ReturnType<Check>>;
export type Checked = Extract<Answer, { readonly name: "checked" }>;

export interface CheckWords {
  readonly intent: "info" | "success" | "warning";
  /** Empty where the text says it all. */
  readonly title: string;
  readonly text: string;
}

/** What came of a check, in a few words. */
export function checkWords({ check, pane }: PaneEdition, answer: Answer): CheckWords {
  switch (answer.name) {
    case "no-roadmap":
      return { intent: "info", title: "", text: check.noRoadmap };
    case "other-version":
      return { intent: "info", title: "", text: check.otherVersion(answer.version) };
    case "checked": {
      const { broken, sheets, rules } = answer;
      return broken.length === 0
        ? { intent: "success", title: check.fine, text: check.fineNote(sheets, rules) }
        : { intent: "warning", title: check.broken(broken.length), text: check.brokenNote };
    }
    case "refused": {
      const { what, next } = pane.failed;
      return { intent: "warning", title: "", text: pane.together([what[answer.kind], next[answer.kind]]) };
    }
  }
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
  { broken, hidden }: Checked,
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
