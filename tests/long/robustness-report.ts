/** The report of the long run: docs/robustness.md. */
import { page, table } from "../../docs/make/markdown";
import { errorCodes, type Outcome } from "../functions/check-answer";
import { limit } from "../functions/argument-lists/call-time";
import type { Tried } from "../functions/argument-lists/try-lists";

export const reportPath = "docs/robustness.md";

const outcomes: readonly Outcome[] = ["values", ...errorCodes];
/** Times are told no finer, so that the report is the same on most machines. */
const steps = [10, 100, 500, limit];

/** The report, from what came of the lists of every function. */
export function robustnessReport(lists: number, tried: ReadonlyMap<string, Tried>): string {
  return page([
    "# Robustness of the functions",
    "`npm run test:full` writes this page and fails where its counts have changed; `npm run test:lists` does that alone.",
    `Every function is called with ${lists.toLocaleString("en-US")} lists of arguments, the same ones in every run. Half are right or nearly right ` +
      "(values near those of a good call, other choices of a list, series of every shape and length, ranges of assumptions); a quarter have one " +
      "argument that cannot be; others end early; the rest are of any kind: errors, dates, numbers as text, ragged ranges, thousands of cells, " +
      "objects no cell holds.",
    "Each answer is a table with rows of one length that holds nothing but finite numbers, texts and errors, or else one error with a sentence for the " +
      "reader. No call throws anything else, answers with NaN, infinity, null or nothing, or takes more than a second of the processor.",
    table(
      ["Function", "With values", "#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "Longest call"],
      [...tried].map(([name, result]) => rowOf(name, result)),
    ),
    "*With values* counts answers with at least one value; single cells of such a table may still be errors. *Longest call* is processor time on two " +
      "shared cores of a server; DEMANDBAND and SENSITIVITY draw a hundred times in most lists and ten thousand times in some.",
  ]);
}

const rowOf = (name: string, { outcomes: counts, longest }: Tried): string[] => [
  name.toUpperCase(),
  ...outcomes.map((outcome) => (counts.get(outcome) ?? 0).toLocaleString("en-US")),
  timeOf(longest),
];

function timeOf(longest: number): string {
  const step = steps.find((each) => longest < each);
  return step === undefined ? `**above ${String(limit)} ms**` : `below ${String(step)} ms`;
}

/** A report without its times, which depend on the machine. */
export const withoutTimes = (report: string): string =>
  report.replaceAll(/\| (below|\*\*above) \d+ ms(\*\*)? \|$/gm, "|");
