/** The first requests that write: calculation, sheets, styles. */
import type { CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { ExcelError } from "../gate/excel-error";
import type { Gate } from "../gate/gate";
import { type Assignment, newTabs } from "./assign-sheets";
import { newNames, queueNewNames } from "./name-anew";
import { markOf } from "../../workbook-plan/sheet-mark";
import type { SheetSnapshot } from "./snapshot";
import type { Survey } from "./survey";
import { writeMark } from "./write-properties";
import { addStyles, missingStyles } from "./write-styles";

export interface Opening {
  /** With the names that its sheets have in the workbook. */
  readonly workbook: CompiledWorkbook;
  readonly assignment: Assignment;
  readonly survey: Survey;
  readonly snapshots: readonly SheetSnapshot[];
  readonly roadmap: string;
}

/**
 * Adds what is missing. Sheets come first: where the structure of the workbook is protected Excel refuses them, and
 * nothing has been changed.
 * @returns whether calculation waits until the end; where Excel does not let it, every request is calculated
 */
export async function openWorkbook(gate: Gate, opening: Opening): Promise<boolean> {
  const isManual = await calculateByHand(gate);
  await gate.send((context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    queueNewNames(context, newNames(opening.assignment));
    addSheets(context, opening);
    addStyles(context, missingStyles(opening.workbook, opening.survey.styles));
  });
  return isManual;
}

async function calculateByHand(gate: Gate): Promise<boolean> {
  try {
    await gate.send(({ workbook }) => {
      workbook.application.calculationMode = "Manual";
    });
    return true;
  } catch (error) {
    if (error instanceof ExcelError && error.kind === "unsupported") return false;
    throw error;
  }
}

function addSheets({ workbook }: Excel.RequestContext, opening: Opening): void {
  const { assignment, survey } = opening;
  const own = assignment.sheets.map(({ actual, found }) => ({
    name: found ?? actual,
    isNew: found === null,
  }));
  const plans = new Map(opening.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  newTabs(
    own,
    survey.sheets.map(({ name }) => name),
  ).forEach(({ name, place }, added) => {
    const sheet = workbook.worksheets.add(name);
    if (place < survey.sheets.length + added) sheet.position = place;
    const plan = plans.get(name);
    // Marked at once, so that a build cut short by a crash is recognised and completed by the next.
    if (plan !== undefined) writeMark(sheet, markOf(plan, opening));
  });
}
