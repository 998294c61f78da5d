/**
 * The whole of "Build" for a shell: read back what people entered, compose the roadmap with it, draw it. The choices
 * of a build and the figures it shipped are kept with the workbook, so that the next build knows against what an
 * entry is an edit.
 */
import { buildRoadmap, type Roadmap } from "../roadmap/build-roadmap";
import type { Edits } from "../roadmap/edits";
import { keptProperties } from "../roadmap/kept-properties";
import { composedUpdate, forgetUpdate, ofAnyPair, type Update } from "./composed-update";
import { type Choices, inLanguage } from "./earlier-build";
import { type OpenRoadmap, type ReadBack, readRoadmap } from "./read-back";
import { type UpdateReport, updateReport } from "./update-report";
import { type RenderOptions, type RenderResult, renderWorkbook } from "./render-workbook";

export interface BuildResult extends RenderResult {
  /** How many entries of an earlier build were kept. */
  readonly keptEdits: number;
  /** How many entries were left out because they belong to the partners of an earlier build. */
  readonly ofOtherPartners: number;
  /** Records that had no room in their table. */
  readonly overflow: ReadBack["overflow"];
}

interface BuildOptions extends Omit<RenderOptions, "previous" | "kept"> {
  /** Composes a roadmap without edits; a caller may remember those it has composed. */
  readonly compose?: (choices: Choices) => Roadmap;
}

/**
 * Builds a roadmap, or builds it again in place with every edit that the new choices have a cell for.
 * @throws ExcelError, OptionsError
 */
export async function buildInExcel(choices: Choices, options: BuildOptions = {}): Promise<BuildResult> {
  const { compose = buildRoadmap, ...rendering } = options;
  const open = await readRoadmap(options);
  if (open !== null) return updateInExcel(open, choices, rendering);
  const roadmap = compose(choices);
  const result = await renderWorkbook(roadmap.workbook, { ...rendering, kept: keptProperties(roadmap) });
  return { ...result, keptEdits: 0, ofOtherPartners: 0, overflow: [] };
}

async function updateInExcel(
  open: OpenRoadmap,
  choices: Choices,
  rendering: RenderOptions,
): Promise<BuildResult> {
  const update = composedUpdate(open, choices);
  const { earlier, offered, next, edits, overflow } = update;
  const result = await renderWorkbook(next.workbook, {
    ...rendering,
    previous: earlier.drawn.workbook,
    kept: keptProperties(offered, next.options),
  });
  forgetUpdate();
  return { ...result, keptEdits: countOf(edits), ofOtherPartners: leftWithOtherPartners(update), overflow };
}

function leftWithOtherPartners({ earlier: { current, read }, next }: Update): number {
  if (current.options.partners === next.options.partners) return 0;
  return countOf(read.edits) - countOf(ofAnyPair(read.edits));
}

/**
 * What an update would do to the entries in the workbook; writes nothing. Null where there is no roadmap.
 * @throws ExcelError, OptionsError
 */
export async function reviewUpdate(
  choices: Choices,
  options: BuildOptions = {},
): Promise<UpdateReport | null> {
  const open = await readRoadmap(options);
  if (open === null) return null;
  const { earlier, offered, next, merged } = composedUpdate(open, choices);
  const { before, entered } = inLanguage(earlier, offered.options.language);
  const report = updateReport({ before, entered, offered, next, merged });
  return earlier.basis === "damaged" ? { ...report, isDamaged: true } : report;
}

const countOf = ({ items, fields }: Edits): number => (items?.size ?? 0) + (fields?.length ?? 0);
