/**
 * Takes a failed or cancelled build back. Excel runs the actions of a request one by one and keeps those before the
 * one that failed, so nothing comes back by itself:
 *
 *   sheets of an earlier build: their plan is drawn again, if it is known, then cells as they were read;
 *   added sheets, names and styles: deleted; names that were changed: set back;
 *   protection, active sheet and calculation mode: as before.
 *
 * It never looks at the signal, and waits for the end of a cell's editing.
 */
import type { CompiledSheet, CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { ExcelError } from "../gate/excel-error";
import { Gate } from "../gate/gate";
import { callsJob, type Job, packJobs } from "../gate/requests";
import { sameInput } from "../sheet/cell-input";
import { rectangleAddress, rectangles } from "../sheet/rectangles";
import { sheetJobs } from "../sheet/sheet-jobs";
import { blockJobs } from "../sheet/write-cells";
import { printJob } from "../sheet/write-print";
import { type NewName, queueNewNames } from "./name-anew";
import type { SheetSnapshot } from "./snapshot";
import { type Survey, takeSurvey } from "./survey";
import { keepJob, keptIn, queueProperties, writeMark } from "./write-properties";

/** What a build found before its first change. */
export interface Before {
  readonly survey: Survey;
  readonly snapshots: readonly SheetSnapshot[];
  /** The plan of the earlier build with the names its sheets have. */
  readonly previous: CompiledWorkbook | null;
  /** Sheets that this build gives another name. */
  readonly renaming: readonly NewName[];
  /** Names of the sheets that this build adds. */
  readonly adding: readonly string[];
  /** Charts that this build may have put on a sheet, by sheet id. */
  readonly newCharts: ReadonlyMap<string, readonly string[]>;
}

/** @throws ExcelError where the workbook could not be put back */
export async function restore(before: Before, cause: unknown): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const gate = new Gate(context, {});
      const now = await takeSurvey(gate);
      await takeNamesBack(gate, before, now);
      for (const snapshot of before.snapshots) await restoreSheet(gate, snapshot, before);
      await gate.send((request) => {
        restoreRest(request, before, now);
      });
    });
  } catch (error) {
    throw new ExcelError("not-restored", "", { cause: new AggregateError([cause, error]) });
  }
}

async function takeNamesBack(gate: Gate, { renaming }: Before, now: Survey): Promise<void> {
  const present = new Set(now.sheets.map(({ name }) => name));
  const changed = renaming.filter(({ actual }) => present.has(actual));
  if (changed.length === 0) return;
  await gate.send((context) => {
    queueNewNames(
      context,
      changed.map(({ found, actual }) => ({ found: actual, actual: found })),
    );
  });
}

async function restoreSheet(gate: Gate, snapshot: SheetSnapshot, before: Before): Promise<void> {
  const { sheet: present, properties } = await gate.send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(snapshot.name);
    sheet.protection.load("protected");
    sheet.charts.load("items/name");
    return { sheet, properties: queueProperties(sheet) };
  }, snapshot.name);
  const unprotect = callsJob<Excel.Worksheet>(present.protection.protected ? 2 : 0, (sheet) => {
    if (present.protection.protected) sheet.protection.unprotect();
  });
  const charts = present.charts.items.map(({ name }) => name);
  const keep = keepJob(snapshot.kept, keptIn(properties));
  for (const jobs of packJobs([unprotect, keep, ...restoringJobs(snapshot, before, charts)])) {
    await gate.send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(snapshot.name);
      for (const job of jobs) job.queue(sheet);
    }, snapshot.name);
  }
}

function restoringJobs(
  snapshot: SheetSnapshot,
  { previous, newCharts }: Before,
  present: readonly string[],
): readonly Job<Excel.Worksheet>[] {
  const plan = previous?.sheets.find((sheet) => sheet.id === snapshot.id);
  const own = new Set([...snapshot.mark.charts, ...(newCharts.get(snapshot.id) ?? [])]);
  const remains = { extent: snapshot.extent, charts: present.filter((name) => own.has(name)) };
  return [
    ...(plan === undefined ? [] : redrawing(plan, snapshot, remains)),
    ...styleJobs(snapshot),
    ...blockJobs(snapshot.numberFormats as string[][], (range, block) => {
      range.numberFormat = block;
    }),
    ...blockJobs(
      snapshot.formulas.map((row, top) =>
        row.map((read, left) => sameInput(read, snapshot.numberFormats[top]?.[left])),
      ),
      (range, block) => {
        range.formulas = block;
      },
    ),
    callsJob<Excel.Worksheet>(4, (sheet) => {
      writeMark(sheet, snapshot.mark);
      if (snapshot.protection.on) sheet.protection.protect(snapshot.protection.options);
    }),
  ];
}

const redrawing = (
  plan: CompiledSheet,
  { extent }: SheetSnapshot,
  remains: Parameters<typeof sheetJobs>[2],
): readonly Job<Excel.Worksheet>[] => [...sheetJobs(plan, extent, remains), printJob(plan)];

function styleJobs({ styles }: SheetSnapshot): readonly Job<Excel.Worksheet>[] {
  if (styles === null) return [];
  const cells = styles.flatMap((row, top) =>
    row.map((word, left) => ({ row: top + 1, column: left + 1, word })),
  );
  const found = rectangles(cells);
  return [
    callsJob(found.length, (sheet: Excel.Worksheet) => {
      for (const rectangle of found) sheet.getRange(rectangleAddress(rectangle)).style = rectangle.word;
    }),
  ];
}

function restoreRest({ workbook }: Excel.RequestContext, before: Before, now: Survey): void {
  const { survey, adding } = before;
  workbook.worksheets.getItem(survey.activeSheet).activate();
  const present = new Set(now.sheets.map(({ name }) => name));
  for (const name of adding) if (present.has(name)) workbook.worksheets.getItem(name).delete();
  const known = new Map(survey.names.map((name) => [name.name, name]));
  for (const { name, formula } of now.names) {
    const old = known.get(name);
    if (old === undefined) workbook.names.getItem(name).delete();
    else if (old.formula !== formula) workbook.names.getItem(name).formula = old.formula;
  }
  for (const style of now.styles) {
    if (!survey.styles.has(style)) workbook.styles.getItem(style).delete();
  }
  if (now.calculationMode !== survey.calculationMode) {
    workbook.application.calculationMode = survey.calculationMode;
  }
}
