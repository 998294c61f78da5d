/**
 * The whole of "Build" for a shell: read back what people entered, compose the roadmap with it, draw it. The choices
 * of a build are kept with the workbook, so that the next build knows against what an entry is an edit.
 */
import { isProducerInput } from "../roadmap/producer-inputs";
import { buildRoadmap, type Roadmap } from "../roadmap/build-roadmap";
import type { Edits } from "../roadmap/edits";
import { editsInLanguage } from "../roadmap/edits-in-language";
import { normaliseOptions, type RoadmapOptions } from "../roadmap/options";
import { type AgreedReport, agreedReport, countOf, withFrozen } from "./agreed-version";
import { editsOf, type OpenRoadmap, type ReadBack, readRoadmap } from "./read-back";
import { type UpdateReport, updateReport } from "./update-report";
import { type RenderOptions, type RenderResult, renderWorkbook } from "./render-workbook";

export type Choices = Partial<RoadmapOptions> & { readonly date: string };

export interface BuildResult extends RenderResult {
  /** How many entries of an earlier build were kept. */
  readonly keptEdits: number;
  /** How many entries were left out because they belong to the partners of an earlier build. */
  readonly ofOtherPartners: number;
  /** Records that had no room in their table. */
  readonly overflow: ReadBack["overflow"];
  /** Name under which the figures from before the build are kept as the version agreed; null where they are not. */
  readonly frozen: AgreedReport["frozen"];
}

/** What an update would do to entries, and to the version agreed. */
export interface UpdateReview extends UpdateReport {
  readonly agreed: AgreedReport;
}

interface BuildOptions extends Omit<RenderOptions, "previous" | "origin"> {
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
  const earlier = open === null ? null : earlierBuild(open, choices);
  const next =
    earlier === null ? { roadmap: compose(choices), edits: {} } : nextRoadmap(choices, earlier, freeze);
  const result = await renderWorkbook(next.roadmap.workbook, {
    ...rendering,
    ...(earlier === null ? {} : { previous: earlier.drawn.workbook }),
    origin: JSON.stringify(next.roadmap.options),
  });
  return { ...result, ...(earlier === null ? nothingKept : kept(earlier, next, freeze)) };
}

type Kept = Omit<BuildResult, keyof RenderResult>;

const nothingKept: Kept = { keptEdits: 0, ofOtherPartners: 0, overflow: [], frozen: null };

const kept = (earlier: EarlierBuild, { roadmap, edits }: NextBuild, freeze: string | undefined): Kept => ({
  keptEdits: countOf(edits),
  ofOtherPartners: leftWithOtherPartners(earlier, roadmap),
  overflow: earlier.read.overflow,
  frozen: freeze ?? null,
});

function leftWithOtherPartners({ shipped, read }: EarlierBuild, next: Roadmap): number {
  if (shipped.options.partners === next.options.partners) return 0;
  return countOf(read.edits) - countOf(ofAnyPair(read.edits));
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
  const earlier = earlierBuild(open, choices);
  const { plain, roadmap } = nextRoadmap(choices, earlier, options.freeze);
  const { before, entered } = inLanguage(earlier, plain.options.language);
  const agreed = agreedReport(earlier.read.edits, options.freeze);
  return { ...updateReport({ before, entered, offered: plain, next: roadmap }), agreed };
}

/** An earlier build in the words of another language, so that a word for the same thing is no change. */
export function inLanguage(
  { shipped, drawn, read }: EarlierBuild,
  language: RoadmapOptions["language"],
): { readonly before: Roadmap; readonly entered: Roadmap } {
  const made = shipped.options;
  if (made.language === language) return { before: shipped, entered: drawn };
  const options = { ...made, language };
  const edits = editsInLanguage(read.edits, made, options);
  return { before: buildRoadmap(options), entered: buildRoadmap(options, edits) };
}

export interface EarlierBuild {
  readonly shipped: Roadmap;
  /** With the edits: what stands in the workbook. */
  readonly drawn: Roadmap;
  readonly read: ReadBack;
}

function earlierBuild(open: OpenRoadmap, choices: Choices): EarlierBuild {
  const made = fromOrigin(open.origin) ?? { options: choices, roadmap: buildRoadmap(choices) };
  const read = editsOf(made.roadmap, open);
  const { items, fields } = read.edits;
  const isUntouched = (items?.size ?? 0) + (fields?.length ?? 0) === 0;
  const drawn = isUntouched ? made.roadmap : buildRoadmap(made.options, read.edits);
  return { shipped: made.roadmap, drawn, read };
}

/** The roadmap as the earlier build began; null where another version kept something else. */
function fromOrigin(origin: string | null): { readonly options: Choices; readonly roadmap: Roadmap } | null {
  if (origin === null) return null;
  try {
    const options = JSON.parse(origin) as Choices;
    return { options, roadmap: buildRoadmap(options) };
  } catch {
    return null;
  }
}

interface NextBuild {
  readonly roadmap: Roadmap;
  readonly edits: Edits;
}

function nextRoadmap(
  choices: Choices,
  earlier: EarlierBuild,
  freeze: string | undefined,
): NextBuild & { readonly plain: Roadmap } {
  const before = earlier.shipped.options;
  const now = normaliseOptions(choices);
  const isSamePair = now.partners === before.partners;
  const isSame = JSON.stringify({ ...now, date: "" }) === JSON.stringify({ ...before, date: "" });
  const plain = isSame ? earlier.shipped : buildRoadmap(choices);
  const chosenAnew = [
    ...(now.scenario === before.scenario ? [] : ["scenario.choice"]),
    ...(now.case === before.case ? [] : ["case.choice"]),
    ...(now.start === before.start ? [] : ["plan.start-year"]),
  ];
  const carried = isSamePair ? earlier.read.edits : ofAnyPair(earlier.read.edits);
  const entered = editsInLanguage(carried, before, now);
  const carriedOn =
    freeze === undefined ? entered : withFrozen(entered, earlier.drawn, { name: freeze, date: now.date });
  const edits = fitting(carriedOn, plain, chosenAnew);
  return { plain, roadmap: buildRoadmap(choices, edits), edits };
}

/** Edits that hold whoever the partners are: the records of tables and the producing partner's figures are left out. */
const ofAnyPair = ({ items }: Edits): Edits => ({
  items: new Map([...(items ?? [])].filter(([id]) => !isProducerInput(id))),
});

/**
 * Edits that the next roadmap has a cell for. A choice made anew for this build wins over its cell; a cell that
 * people changed wins over a choice that stayed what it was.
 */
function fitting({ items, fields }: Edits, next: Roadmap, chosenAnew: readonly string[]): Edits {
  const kept = [...(items ?? [])].filter(([id]) => next.book.has(id) && !chosenAnew.includes(id));
  return { items: new Map(kept), fields: fields ?? [] };
}
