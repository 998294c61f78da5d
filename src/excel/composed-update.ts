/**
 * The roadmap that an update draws, and what it would do to the entries in the workbook. Review and build ask for the
 * same one, so the last one composed is remembered as long as choices and workbook are the same.
 */
import { buildRoadmap, type Roadmap } from "../roadmap/build-roadmap";
import type { DroppedEntry } from "../roadmap/dropped-entries";
import type { Edits } from "../roadmap/edits";
import { editsInLanguage } from "../roadmap/edits-in-language";
import { type MergedTable, mergedTables, withMerged } from "../roadmap/merged-tables";
import { normaliseOptions } from "../roadmap/options";
import { isProducerInput } from "../roadmap/producer-inputs";
import { withFrozen } from "./agreed-version";
import { type Choices, type EarlierBuild, earlierBuild, hasEdits, inLanguage } from "./earlier-build";
import { droppedEntries, lostEntries, type LostEntry } from "./lost-entries";
import type { OpenRoadmap, ReadBack } from "./read-back";

export interface WantedUpdate {
  readonly choices: Choices;
  /** Name under which the figures that stand in the workbook are kept as the version agreed. */
  readonly freeze?: string | undefined;
}

export interface Update {
  readonly earlier: EarlierBuild;
  /** What the next build ships. */
  readonly offered: Roadmap;
  /** With the entries that stay: what it draws. */
  readonly next: Roadmap;
  readonly edits: Edits;
  /** Tables that this version ships otherwise than the earlier build did. */
  readonly merged: readonly MergedTable[];
  /** Records that have no room in their table. */
  readonly overflow: ReadBack["overflow"];
  /** The earlier build in the words of the next one: as it began, and with what people entered. */
  readonly known: ReturnType<typeof inLanguage>;
  /** Entries that the next build has no cell for, or leaves with their partners. */
  readonly lost: readonly LostEntry[];
  /** Those, and the ones of earlier builds, as the next Log lists them. */
  readonly dropped: readonly DroppedEntry[];
}

let last: { readonly key: string; readonly update: Update } | null = null;

/** @throws OptionsError */
export function composedUpdate(open: OpenRoadmap, wanted: WantedUpdate): Update {
  const key = keyOf(open, wanted);
  if (last?.key !== key) last = { key, update: update(open, wanted) };
  return last.update;
}

/** Lets go of what was composed, when the workbook has it. */
export function forgetUpdate(): void {
  last = null;
}

const keyOf = (
  { origin, values, shipped, dropped }: OpenRoadmap,
  { choices, freeze }: WantedUpdate,
): string =>
  JSON.stringify([
    choices,
    freeze ?? null,
    origin,
    [...values],
    dropped,
    [...shipped].map(([id, figures]) => [id, figures === undefined ? "damaged" : [...(figures ?? [])]]),
  ]);

function update(open: OpenRoadmap, { choices, freeze }: WantedUpdate): Update {
  const earlier = earlierBuild(open, choices);
  const { read, former } = earlier;
  const before = earlier.current.options;
  const now = normaliseOptions(choices);
  const isSamePair = now.partners === before.partners;
  const isSame = JSON.stringify({ ...now, date: "" }) === JSON.stringify({ ...before, date: "" });
  const offered = isSame ? earlier.current : buildRoadmap(choices);
  const known = inLanguage(earlier, now.language);
  const merged = isSamePair && hasEdits(former) ? mergedTables({ ...known, offered }) : [];
  const chosenAnew = [
    ...(now.scenario === before.scenario ? [] : ["scenario.choice"]),
    ...(now.case === before.case ? [] : ["case.choice"]),
    ...(now.start === before.start ? [] : ["plan.start-year"]),
  ];
  const carried = editsInLanguage(isSamePair ? read.edits : ofAnyPair(read.edits), before, now);
  const entered = withMerged(carried, merged);
  const carriedOn =
    freeze === undefined ? entered : withFrozen(entered, earlier.drawn, { name: freeze, date: now.date });
  const edits = fitting(carriedOn, offered, chosenAnew);
  const withoutRoom = merged.flatMap(({ table, overflow }) =>
    overflow.length === 0
      ? []
      : [{ table, records: overflow.flatMap(({ next: row }) => (row === null ? [] : [row])) }],
  );
  const overflow = [...read.overflow, ...withoutRoom];
  const lost = lostEntries({
    ...known,
    ...read,
    offered,
    merged,
    overflow,
    isSamePair,
    agreed: freeze === undefined ? null : carriedOn,
  });
  const dropped = [...open.dropped, ...droppedEntries(lost, now.date)];
  const next = buildRoadmap(choices, { ...edits, dropped });
  return {
    earlier,
    offered,
    next,
    edits,
    merged,
    overflow,
    known,
    lost,
    dropped,
  };
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
