/**
 * A compiled workbook into the open workbook, in named phases:
 *
 *   survey → assign sheets → snapshot → unlock → open → sheets → print set-up → finish
 *
 * Nothing is written before the snapshot. Whatever fails after it, or is cancelled, is taken back (restore.ts), so
 * that a build either stands complete or has left no trace. Round trips: two for the survey, two to open, one each
 * to set up printing and to finish, and between them as many as the bytes of all sheets need; over an earlier build
 * three more for the snapshot and one to unlock.
 */
import type { CompiledSheet, CompiledWorkbook } from "../workbook-plan/compiled-workbook";
import { extentOf } from "../workbook-plan/extent";
import { defaultRoadmapId, markOf } from "../workbook-plan/sheet-mark";
import type { SheetProperties } from "../workbook-plan/sheet-properties";
import { ExcelError } from "./gate/excel-error";
import { type Gate, type GateOptions, throughGate } from "./gate/gate";
import { callsJob, type Job, packJobs } from "./gate/requests";
import { requireExcel } from "./gate/requirements";
import { sheetJobs } from "./sheet/sheet-jobs";
import { printJob } from "./sheet/write-print";
import { assignSheets, type Assignment } from "./workbook/assign-sheets";
import { finishWorkbook } from "./workbook/finish-workbook";
import { nameAnew, newNames } from "./workbook/name-anew";
import { type Opening, openWorkbook } from "./workbook/open-workbook";
import { renameSheets } from "./workbook/rename-sheets";
import { type Before, restore } from "./workbook/restore";
import { type SheetSnapshot, takeSnapshots } from "./workbook/snapshot";
import { takeSurvey } from "./workbook/survey";
import { unlock } from "./workbook/unlock";
import { keepJob, writeMark } from "./workbook/write-properties";
import { nameChanges } from "./workbook/write-names";

/**
 * Bytes of one request: several small sheets travel together, since each round trip costs Excel about as much as a
 * small sheet does; small enough for progress to be seen and for a cancel to be heard soon.
 */
const share = 300_000;

export interface RenderOptions extends GateOptions {
  /** Tells the sheets of one roadmap from those of another in the same workbook. */
  readonly roadmapId?: string;
  /** The plan that an earlier build drew; with it a failed build restores rules, charts and print set-up too. */
  readonly previous?: CompiledWorkbook;
  /** What is kept with the sheets for the next build; see readRoadmap. */
  readonly kept?: SheetProperties;
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
  const assigned = assignSheets(compiled.sheets, survey, roadmap);
  const assignment = nameAnew(assigned, options.previous ?? null, survey);
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
  for (const request of packJobs(
    opening.workbook.sheets.flatMap((sheet) => placedJobs(sheet, opening, options.kept)),
    share,
  )) {
    const [first] = request;
    if (first === undefined) continue;
    options.onProgress?.({ phase: "sheets", sheet: first.sheet, done: 1 + first.place, total });
    await sendJobs(gate, request);
  }
  const done = 1 + workbook.sheets.length;
  options.onProgress?.({ phase: "print", done, total });
  const withoutPrintSetup = await setUpPrinting(gate, workbook.sheets);
  options.onProgress?.({ phase: "finish", done: done + 1, total });
  const own = new Set(assignment.sheets.flatMap(({ found }) => (found === null ? [] : [found])));
  const names = nameChanges(workbook.names, survey.names, own);
  await finishWorkbook(gate, { workbook, names, survey, isManual });
  return resultOf(assignment, { keptNames: names.kept, withoutPrintSetup, requests: gate.requests });
}

/** Part of a sheet, with the sheet's name and its place among those of the plan. */
interface PlacedJob extends Job<Excel.Worksheet> {
  readonly sheet: string;
  readonly place: number;
}

function placedJobs(plan: CompiledSheet, opening: Opening, kept: SheetProperties = new Map()): PlacedJob[] {
  const { sheets } = opening.assignment;
  const place = sheets.findIndex(({ actual }) => actual === plan.name);
  if (place === -1) throw new ExcelError("not-found", plan.name);
  const snapshot = opening.snapshots.find(({ id }) => id === plan.id);
  const mark = callsJob<Excel.Worksheet>(2, (sheet) => {
    writeMark(sheet, markOf(plan, opening));
  });
  const jobs = sheetJobs(plan, snapshot?.extent ?? extentOf(plan), remainsOf(plan, snapshot));
  const keep = keepJob(kept.get(plan.id) ?? [], snapshot?.kept ?? []);
  return [...jobs, mark, keep].map((job) => ({ ...job, sheet: plan.name, place }));
}

async function sendJobs(gate: Gate, jobs: readonly PlacedJob[]): Promise<void> {
  const names = new Set(jobs.map(({ sheet }) => sheet));
  await gate.send(
    ({ workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.suspendApiCalculationUntilNextSync();
      for (const name of names) {
        const sheet = workbook.worksheets.getItem(name);
        for (const job of jobs) if (job.sheet === name) job.queue(sheet);
      }
    },
    [...names].join(", "),
  );
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
    renaming: newNames(assignment),
    adding: assignment.sheets.filter(({ before }) => before === null).map(({ actual }) => actual),
    newCharts: new Map(workbook.sheets.map(({ id, charts }) => [id, charts.map((chart) => chart.id)])),
  };
}

function namesById({ sheets }: CompiledWorkbook, assignment: Assignment): ReadonlyMap<string, string> {
  const found = new Map(assignment.sheets.map((sheet) => [sheet.id, sheet.found]));
  return new Map(sheets.map(({ id, name }) => [name, found.get(id) ?? name]));
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
