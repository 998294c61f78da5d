import { isBusy, readActiveCell, recalculate } from "../../excel/error-in-cell";
import { refusals } from "../../functions/refusals";
import { heardSentences } from "./heard-sentences";
import type { Explanation, Listener } from "./pane-work";

/** The functions of this add-in that a formula calls, each once, in their order. */
const functionsIn = (formula: string): readonly string[] => [
  ...new Set([...formula.matchAll(/\bMINERALS\.([A-Z]+)\s*\(/gi)].map(([, name = ""]) => name.toUpperCase())),
];

/** Sentences shown at most: a table may hold another in every cell. */
const most = 3;

/**
 * Has the selected cell calculated again and listens to what its functions say of the error that it shows.
 * @throws ExcelError
 */
export async function explainCell(listener: Listener): Promise<Explanation> {
  const selected = await readActiveCell(listener);
  const { cell } = selected;
  const functions = functionsIn(selected.formula);
  if (functions.length === 0) return { name: "no-function", cell };
  if (selected.error === null) return { name: "fine", cell };
  refusals().length = 0;
  const error = await recalculate(selected, (shown) => heardSentences(shown).length > 0, listener);
  if (error === null) return { name: "fine", cell };
  if (isBusy(error)) return { name: "busy", cell };
  const sentences = heardSentences(error).slice(0, most);
  return sentences.length === 0
    ? { name: "untold", cell, error }
    : { name: "told", cell, error, functions, sentences };
}
