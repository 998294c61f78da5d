/**
 * The whole of "Build" for a shell: read back what people entered, compose the roadmap with it, draw it. The choices
 * of a build and the figures it shipped are kept with the workbook, so that the next build knows against what an
 * entry is an edit.
 */
import { buildRoadmap, type Roadmap } from "../roadmap/build-roadmap";
import type { TableName } from "../roadmap/input-sheet";
import { keptProperties } from "../roadmap/kept-properties";
import { type AgreedReport, agreedReport, countOf } from "./agreed-version";
import { composedUpdate, forgetUpdate, type WantedUpdate } from "./composed-update";
import type { Choices } from "./earlier-build";
import type { LostEntry } from "./lost-entries";
import { type OpenRoadmap, readRoadmap } from "./read-back";
import { type UpdateReport, updateReport } from "./update-report";
import { type RenderOptions, type RenderResult, renderWorkbook } from "./render-workbook";

export interface BuildResult extends RenderResult {
  /** How many entries of an earlier build were kept. */
  readonly keptEdits: number;
  /** How many entries were left out because they belong to the partners of an earlier build; the Log lists them. */
  readonly ofOtherPartners: number;
  /** How many other entries the roadmap has no cell for; its Log lists them. */
  readonly lost: number;
  /** Records that had no room in their table; the Log lists what stands in them. */
  readonly overflow: readonly { readonly table: TableName; readonly records: number }[];
  /** Name under which the figures from before the build are kept as the version agreed; null where they are not. */
  readonly frozen: AgreedReport["frozen"];
}

/** What an update would do to entries, and to the version agreed. */
export interface UpdateReview extends UpdateReport {
  readonly agreed: AgreedReport;
}

interface BuildOptions extends Omit<RenderOptions, "previous" | "kept"> {
  /** Composes a roadmap without edits; a caller may remember those it has composed. */
  readonly compose?: (choices: Choices) => Roadmap;
  /** Name under which an update keeps the figures that stand in the workbook as the version agreed. */
  readonly freeze?: string;
}

/**
 * Builds a roadmap, or builds it again in place with every edit that the new choices have a cell for.
 * @throws ExcelError, OptionsError
 */
export async function buildInExcel(choices: Choices, options: BuildOptions = {}): Promise<BuildResult> {
  const { compose = buildRoadmap, freeze, ...rendering } = options;
  const open = await readRoadmap(options);
  if (open !== null) return updateInExcel(open, { choices, freeze }, rendering);
  const roadmap = compose(choices);
  const result = await renderWorkbook(roadmap.workbook, { ...rendering, kept: keptProperties(roadmap) });
  return { ...result, keptEdits: 0, ofOtherPartners: 0, lost: 0, overflow: [], frozen: null };
}

async function updateInExcel(
  open: OpenRoadmap,
  wanted: WantedUpdate,
  rendering: RenderOptions,
): Promise<BuildResult> {
  const { earlier, offered, next, edits, overflow, lost, dropped } = composedUpdate(open, wanted);
  const lostBy = (cause: LostEntry["cause"]): number => lost.filter((entry) => entry.cause === cause).length;
  const result = await renderWorkbook(next.workbook, {
    ...rendering,
    previous: earlier.drawn.workbook,
    kept: keptProperties(offered, next.options, dropped),
  });
  forgetUpdate();
  return {
    ...result,
    keptEdits: countOf(edits),
    ofOtherPartners: lostBy("other-partners"),
    lost: lostBy("no-cell"),
    // Of other partners' rows none is to be entered again.
    overflow:
      lostBy("no-room") === 0
        ? []
        : overflow.map(({ table, records }) => ({ table, records: records.length })),
    frozen: wanted.freeze ?? null,
  };
}

/**
 * What an update would do to the entries in the workbook; writes nothing. Null where there is no roadmap.
 * @throws ExcelError, OptionsError
 */
export async function reviewUpdate(
  choices: Choices,
  options: BuildOptions = {},
): Promise<UpdateReview | null> {
  const open = await readRoadmap(options);
  if (open === null) return null;
  const update = composedUpdate(open, { choices, freeze: options.freeze });
  const { earlier, known } = update;
  const report = updateReport({ ...update, ...known });
  const agreed = agreedReport(earlier.read.edits, options.freeze);
  return { ...report, agreed, ...(earlier.basis === "damaged" ? { isDamaged: true } : {}) };
}
