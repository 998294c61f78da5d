/** The work of the pane, done in Excel. It brings model and figures with it, so the pane loads it after its first view. */
import { type BuildResult, buildInExcel, reviewUpdate } from "../../excel/build-in-excel";
import { findRoadmap } from "../../excel/find-roadmap";
import { insertFormula } from "../../excel/insert-formula";
import { checkWorkbook } from "../../excel/live/check-workbook";
import { openSheet } from "../../excel/open-sheet";
import { readName } from "../../excel/read-name";
import { removeRoadmap } from "../../excel/remove-roadmap";
import type { Progress } from "../../excel/render-workbook";
import type { PaneChoices } from "../state/choices";
import type { BuildListener, BuildOutcome, BuildStep, PaneWork } from "./pane-work";
import { composedRoadmap } from "./composed-roadmap";
import { explainCell } from "./explain-cell";
import { buildChoices, planSheets } from "./plan-sheets";
import { afterPaint } from "./moments";

export const excelWork: PaneWork = {
  plan: planSheets,
  find: findRoadmap,
  review: (choices, listener) => reviewUpdate(buildChoices(choices), { ...listener, ...freezing(choices) }),
  build,
  remove: async (listener) => (await removeRoadmap(listener)).length,
  openSheet,
  insert: insertFormula,
  explain: explainCell,
  check: (choices, listener) => checkWorkbook(buildChoices(choices), listener),
};

/** Name of the cell that every roadmap sums its checks in. */
const checkTotal = "Check_Total";

async function build(choices: PaneChoices, listener: BuildListener): Promise<BuildOutcome> {
  const { onStep, ...gate } = listener;
  let total = 1;
  onStep({ name: "prepare" }, 0, total);
  await afterPaint();
  const result = await buildInExcel(buildChoices(choices), {
    ...gate,
    ...freezing(choices),
    compose: composedRoadmap,
    onProgress: (progress) => {
      // One step more than the renderer has: the calculation afterwards.
      total = progress.total + 1;
      onStep(stepOf(progress), progress.done, total);
    },
  });
  onStep({ name: "calculate" }, total - 1, total);
  return { ...result, checks: await checksOf(result) };
}

const freezing = ({ freeze }: PaneChoices): { readonly freeze?: string } =>
  freeze.trim() === "" ? {} : { freeze: freeze.trim() };

const stepOf = ({ phase, sheet }: Progress): BuildStep =>
  phase === "sheets" ? { name: "sheet", sheet: sheet ?? "" } : { name: phase };

/** The build stands, so a total that cannot be read is no failure. */
async function checksOf({ sheets }: BuildResult): Promise<number | null> {
  const home = sheets.find(({ id }) => id === "checks")?.name ?? "";
  try {
    const value = await readName(checkTotal, home);
    return typeof value === "number" ? value : null;
  } catch {
    return null;
  }
}
