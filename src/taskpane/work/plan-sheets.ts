import type { PaneChoices } from "../state/choices";
import { composedRoadmap } from "./composed-roadmap";
import { afterPaint, isoDate } from "./moments";
import type { PlannedSheet } from "./pane-work";

/** What a build is made from, as of today. */
export function buildChoices(choices: PaneChoices) {
  const { partners, start, scenario, metals, language } = choices;
  return { partners, start, scenario, case: choices.case, metals, language, date: isoDate(new Date()) };
}

/** The sheets of the roadmap that a build would draw. */
export async function planSheets(choices: PaneChoices): Promise<readonly PlannedSheet[]> {
  await afterPaint();
  const { workbook } = composedRoadmap(buildChoices(choices));
  return workbook.sheets.map(({ id, name }) => ({ id, name }));
}
