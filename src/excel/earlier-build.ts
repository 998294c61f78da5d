/** The build that stands in the workbook: what it began with, and what people made of it. */
import { buildRoadmap, type Roadmap } from "../roadmap/build-roadmap";
import { type Edits, joinedEdits } from "../roadmap/edits";
import { editsInLanguage } from "../roadmap/edits-in-language";
import type { RoadmapOptions } from "../roadmap/options";
import { formerFigures } from "../roadmap/former-figures";
import { inputSheets } from "../roadmap/input-sheet";
import { editsOf, type OpenRoadmap, type ReadBack } from "./read-back";

export type Choices = Partial<RoadmapOptions> & { readonly date: string };

/**
 * What entries are found against: the figures that the build kept with its sheets; those that this version ships for
 * the same choices, where a build of an older version kept none; or the latter because what was kept is damaged.
 */
export type Basis = "shipped" | "recomputed" | "damaged";

export interface EarlierBuild {
  /** What this version ships for the choices of that build. */
  readonly current: Roadmap;
  /** Where that build shipped something else. */
  readonly former: Edits;
  /** What that build shipped. */
  readonly shipped: Roadmap;
  /** With the edits: what stands in the workbook. */
  readonly drawn: Roadmap;
  readonly read: ReadBack;
  readonly basis: Basis;
}

export function earlierBuild(open: OpenRoadmap, choices: Choices): EarlierBuild {
  const made = fromOrigin(open.origin) ?? { options: choices, roadmap: buildRoadmap(choices) };
  const current = made.roadmap;
  const former = formerFigures(current, open.shipped);
  const shipped = hasEdits(former) ? buildRoadmap(made.options, former) : current;
  const read = editsOf(shipped, open);
  const drawn = hasEdits(read.edits) ? buildRoadmap(made.options, joinedEdits(former, read.edits)) : shipped;
  return { current, former, shipped, drawn, read, basis: basisOf(current, open) };
}

export const hasEdits = ({ items, fields }: Edits): boolean => (items?.size ?? 0) + (fields?.length ?? 0) > 0;

/** The roadmap as this version begins it; null where another version kept something else. */
function fromOrigin(origin: string | null): { readonly options: Choices; readonly roadmap: Roadmap } | null {
  if (origin === null) return null;
  try {
    const options = JSON.parse(origin) as Choices;
    return { options, roadmap: buildRoadmap(options) };
  } catch {
    return null;
  }
}

/** A build keeps figures with every sheet that has cells to fill in, or is of a version that kept none. */
function basisOf(current: Roadmap, { values, shipped }: OpenRoadmap): Basis {
  const kept = inputSheets(current).flatMap(({ id }) => (values.has(id) ? [shipped.get(id)] : []));
  if (kept.every((figures) => figures === null)) return "recomputed";
  return kept.every((figures) => figures !== null && figures !== undefined) ? "shipped" : "damaged";
}

/** An earlier build in the words of another language, so that a word for the same thing is no change. */
export function inLanguage(
  { current, former, shipped, drawn, read }: Omit<EarlierBuild, "basis">,
  language: RoadmapOptions["language"],
): { readonly before: Roadmap; readonly entered: Roadmap } {
  const made = current.options;
  if (made.language === language) return { before: shipped, entered: drawn };
  const options = { ...made, language };
  const before = editsInLanguage(former, made, options);
  const edits = editsInLanguage(read.edits, made, options);
  return {
    before: buildRoadmap(options, before),
    entered: buildRoadmap(options, joinedEdits(before, edits)),
  };
}
