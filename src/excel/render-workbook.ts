/**
 * A compiled workbook into the open workbook, in named phases:
 *
 *   survey → assign sheets → snapshot → unlock → open → one request a sheet → print set-up → finish
 *
 * Nothing is written before the snapshot. Whatever fails after it, or is cancelled, is taken back (restore.ts), so
 * that a build either stands complete or has left no trace. Round trips: two for the survey, two to open, one each
 * to set up printing and to finish, and one a sheet, more only where a sheet does not fit into one request; over an
 * earlier build three more for the snapshot and one to unlock.
 */
import type { CompiledSheet, CompiledWorkbook } from "../workbook-plan/compiled-workbook";
import { ExcelError } from "./gate/excel-error";
import { type Gate, type GateOptions, throughGate } from "./gate/gate";
import { callsJob, packJobs } from "./gate/requests";
import { requireExcel } from "./gate/requirements";
import { extentOf } from "./sheet/extent";
import { sheetJobs } from "./sheet/sheet-jobs";
import { printJob } from "./sheet/write-print";
import { assignSheets, type Assignment } from "./workbook/assign-sheets";
import { finishWorkbook } from "./workbook/finish-workbook";
import { markOf, type Opening, openWorkbook } from "./workbook/open-workbook";
import { renameSheets } from "./workbook/rename-sheets";
import { type Before, restore } from "./workbook/restore";
import { type SheetSnapshot, takeSnapshots } from "./workbook/snapshot";
import { takeSurvey } from "./workbook/survey";
import { defaultRoadmapId } from "./workbook/sheet-mark";
import { unlock } from "./workbook/unlock";
import { writeMark } from "./workbook/write-mark";
import { nameChanges } from "./workbook/write-names";

export interface RenderOptions extends GateOptions {
  /** Tells the sheets of one roadmap from those of another in the same workbook. */
  readonly roadmapId?: string;
  /** The plan that an earlier build drew; with it a failed build restores rules, charts and print set-up too. */
  readonly previous?: CompiledWorkbook;
  /** What the workbook was built from, kept with it for the next build; see readBack. */
  readonly origin?: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly phase: "survey" | "sheets" | "print" | "finish";
  /** The sheet being written. */
  readonly sheet?: string;
  readonly done: number;
  readonly total: number;
}

export interface RenderResult {
  /** Sheets in the order of the plan, with the names they have in the workbook. */
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly added: boolean }[];
  /** Sheets that could not have the name of the plan, because another sheet has it. */
  readonly renamed: readonly { readonly planned: string; readonly actual: string }[];
  /** Sheets of an earlier build that this plan has not; they were left as they are. */
  readonly leftOver: readonly string[];
  /** Copies of own sheets that somebody made; they were left as they are. */
  readonly copies: readonly string[];
  /** Names that the workbook uses for other cells and that were left to them. */
  readonly keptNames: readonly string[];
  /** Sheets whose print set-up Excel refused, as it does where no printer is installed. */
  readonly withoutPrintSetup: readonly string[];
  readonly requests: number;
}

/**
 * Draws a workbook, or draws it again in place.
 * @throws ExcelError; unless its kind is "not-restored", the workbook is as it was
 */
export async function renderWorkbook(
  compiled: CompiledWorkbook,
  options: RenderOptions = {},
): Promise<RenderResult> {
  requireExcel();
  return throughGate(options, (gate) => render(gate, compiled, options));
}

async function render(gate: Gate, compiled: CompiledWorkbook, options: RenderOptions): Promise<RenderResult> {
  const { roadmapId: roadmap = defaultRoadmapId, onProgress } = options;
  const total = compiled.sheets.length + 3;
  onProgress?.({ phase: "survey", done: 0, total });
  const survey = await takeSurvey(gate);
  const assignment = assignSheets(compiled.sheets, survey, roadmap);
  const workbook = renameSheets(compiled, actualNames(assignment));
  const snapshots = await takeSnapshots(gate, workbook.sheets, assignment.sheets);
  const opening: Opening = { workbook, assignment, survey, snapshots, roadmap };
  await unlock(gate, snapshots);
  try {
    return await write(gate, opening, options);
  } catch (error) {
    await restore(beforeOf(opening, options), error);
    throw error;
  }
}

async function write(gate: Gate, opening: Opening, options: RenderOptions): Promise<RenderResult> {
  const { workbook, assignment, survey } = opening;
  const total = workbook.sheets.length + 3;
  const isManual = await openWorkbook(gate, opening);
  let done = 1;
  for (const sheet of workbook.sheets) {
    options.onProgress?.({ phase: "sheets", sheet: sheet.name, done, total });
    await writeSheet(gate, sheet, opening);
    done += 1;
  }
  options.onProgress?.({ phase: "print", done, total });
  const withoutPrintSetup = await setUpPrinting(gate, workbook.sheets);
  options.onProgress?.({ phase: "finish", done: done + 1, total });
  const own = new Set(assignment.sheets.filter(({ before }) => before !== null).map(({ actual }) => actual));
  const names = nameChanges(workbook.names, survey.names, own);
  await finishWorkbook(gate, { workbook, names, survey, isManual, origin: options.origin ?? null });
  return resultOf(assignment, { keptNames: names.kept, withoutPrintSetup, requests: gate.requests });
}

async function writeSheet(gate: Gate, plan: CompiledSheet, opening: Opening): Promise<void> {
  const assigned = opening.assignment.sheets.find(({ actual }) => actual === plan.name);
  if (assigned === undefined) throw new ExcelError("not-found", plan.name);
  const snapshot = opening.snapshots.find(({ name }) => name === plan.name);
  const jobs = [
    ...sheetJobs(plan, snapshot?.extent ?? extentOf(plan), remainsOf(plan, snapshot)),
    callsJob<Excel.Worksheet>(2, (sheet) => {
      writeMark(sheet, markOf(opening, plan, assigned));
    }),
  ];
  for (const request of packJobs(jobs)) {
    await gate.send(({ workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.suspendApiCalculationUntilNextSync();
      const sheet = workbook.worksheets.getItem(plan.name);
      for (const job of request) job.queue(sheet);
    }, plan.name);
  }
}

/** Charts that an earlier build made, or that have the name of one to come. */
function remainsOf(
  plan: CompiledSheet,
  snapshot: SheetSnapshot | undefined,
): Parameters<typeof sheetJobs>[2] {
  if (snapshot === undefined) return null;
  const own = new Set([...snapshot.mark.charts, ...plan.charts.map(({ id }) => id)]);
  return { extent: snapshot.extent, charts: snapshot.charts.filter((name) => own.has(name)) };
}

/**
 * Print set-up is the one thing Excel may refuse for reasons outside the workbook, such as a missing printer. So it
 * has a request of its own; where that fails, each sheet is tried alone, and a roadmap without it is still a roadmap.
 */
async function setUpPrinting(gate: Gate, sheets: readonly CompiledSheet[]): Promise<readonly string[]> {
  const failed: string[] = [];
  try {
    await sendPrintSetup(gate, sheets);
  } catch (error) {
    rethrowUnlessRefused(error);
    for (const sheet of sheets) {
      try {
        await sendPrintSetup(gate, [sheet]);
      } catch (refusal) {
        rethrowUnlessRefused(refusal);
        failed.push(sheet.name);
      }
    }
  }
  return failed;
}

async function sendPrintSetup(gate: Gate, sheets: readonly CompiledSheet[]): Promise<void> {
  await gate.send(({ workbook }) => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const sheet of sheets) printJob(sheet).queue(workbook.worksheets.getItem(sheet.name));
  });
}

function rethrowUnlessRefused(error: unknown): void {
  if (!(error instanceof ExcelError) || error.kind === "cancelled" || error.kind === "editing") throw error;
}

const actualNames = ({ sheets }: Assignment): ReadonlyMap<string, string> =>
  new Map(sheets.map(({ planned, actual }) => [planned, actual]));

function beforeOf({ survey, snapshots, assignment, workbook }: Opening, { previous }: RenderOptions): Before {
  return {
    survey,
    snapshots,
    previous: previous === undefined ? null : renameSheets(previous, namesById(previous, assignment)),
    adding: assignment.sheets.filter(({ before }) => before === null).map(({ actual }) => actual),
    newCharts: new Map(workbook.sheets.map(({ id, charts }) => [id, charts.map((chart) => chart.id)])),
  };
}

function namesById({ sheets }: CompiledWorkbook, assignment: Assignment): ReadonlyMap<string, string> {
  const actual = new Map(assignment.sheets.map((sheet) => [sheet.id, sheet.actual]));
  return new Map(sheets.map(({ id, name }) => [name, actual.get(id) ?? name]));
}

const resultOf = (
  { sheets, leftOver, copies }: Assignment,
  rest: Pick<RenderResult, "keptNames" | "withoutPrintSetup" | "requests">,
): RenderResult => ({
  sheets: sheets.map(({ id, actual, before }) => ({ id, name: actual, added: before === null })),
  renamed: sheets
    .filter(({ planned, actual, before }) => before === null && planned !== actual)
    .map(({ planned, actual }) => ({ planned, actual })),
  leftOver,
  copies,
  ...rest,
});
