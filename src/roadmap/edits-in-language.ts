/** What people chose in one language, in the words of another: list words, and texts that a table ships with. */
import type { Given } from "../line-items/evaluation";
import type { Value } from "../line-items/value";
import { cases } from "../model/cases";
import { scenarios } from "../model/scenarios";
import { tableValues } from "../model/table-values";
import { pairIds, partnerships } from "../data/partners";
import type { Edits, FieldEdit } from "./edits";
import { pairWords } from "./freeze";
import type { RoadmapOptions } from "./options";
import { effectIds, indicatorIds, pillarIds, signedPillarIds, statusIds } from "./roadmap-items";
import { riskStatusIds } from "./risk-items";
import { roadmapWords } from "./roadmap-words";
import { tableRecords } from "./table-records";
import type { Words } from "./words";

type Dictionary = ReadonlyMap<string, string>;
type Shipping = Parameters<typeof tableRecords>[0];

/** Lists that columns of the registers take their words from. */
const lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  actions: {
    pillar: pillarIds,
    signedPillar: signedPillarIds,
    effect: effectIds,
    status: statusIds,
    indicator: indicatorIds,
  },
  risks: { pillar: pillarIds, status: riskStatusIds },
};

/** Edits of a roadmap in the words of the language that it is built in now; own words stay as they are. */
export function editsInLanguage(edits: Edits, before: RoadmapOptions, now: RoadmapOptions): Edits {
  if (before.language === now.language) return edits;
  const partners = partnerships[before.partners];
  const from = roadmapWords(before, partners);
  const to = roadmapWords(now, partners);
  const choices = new Map([
    ["scenario.choice", wordsOfAll("scenario", scenarios, from, to)],
    ["case.choice", wordsOfAll("case", cases, from, to)],
  ]);
  const pairs = pairIds.map(
    (pair) => [pairWords({ ...before, partners: pair }), pairWords({ ...now, partners: pair })] as const,
  );
  choices.set("agreed.partners", new Map(pairs));
  const columns = shippedTexts({ partners, words: from }, { partners, words: to });
  const fields = (edits.fields ?? []).map((edit): FieldEdit => {
    const known = [columns.get(`${edit.table}.${edit.column}`), listOf(edit, from, to)];
    return { ...edit, value: translated(edit.value, known) };
  });
  const items = [...(edits.items ?? [])].map(([id, given]): [string, Given] =>
    typeof given === "string" ? [id, choices.get(id)?.get(given) ?? given] : [id, given],
  );
  return { items: new Map(items), fields };
}

const dictionary = (keys: readonly string[], from: Words, to: Words): Dictionary =>
  new Map(keys.map((key) => [from.label(key), to.label(key)]));

const wordsOfAll = (kind: string, names: readonly string[], from: Words, to: Words): Dictionary =>
  dictionary(
    names.map((name) => `${kind}.${name}`),
    from,
    to,
  );

function listOf({ table, column }: FieldEdit, from: Words, to: Words): Dictionary | undefined {
  const keys = lists[table]?.[column];
  return keys === undefined ? undefined : dictionary(keys, from, to);
}

function translated(value: Value, dictionaries: readonly (Dictionary | undefined)[]): Value {
  if (typeof value !== "string") return value;
  return dictionaries.map((known) => known?.get(value)).find((text) => text !== undefined) ?? value;
}

/** Texts of the shipped records by table and column: a record that people moved is an edit of its new row. */
function shippedTexts(from: Shipping, to: Shipping): ReadonlyMap<string, Dictionary> {
  const after = tableValues(tableRecords(to));
  const found = new Map<string, Dictionary>();
  for (const [table, columns] of tableValues(tableRecords(from))) {
    for (const [column, values] of Object.entries(columns)) {
      const pairs = values.flatMap((value, row): [string, string][] => {
        const text = after.get(table)?.[column]?.[row];
        return typeof value === "string" && typeof text === "string" ? [[value, text]] : [];
      });
      found.set(`${table}.${column}`, new Map(pairs));
    }
  }
  return found;
}
