/** What people chose in one language, in the words of another: list words, and texts that a table ships with. */
import type { Given } from "../line-items/evaluation";
import type { Value } from "../line-items/value";
import { scenarios } from "../model/scenarios";
import { tableValues } from "../model/table-values";
import { japanPeru } from "../data/partners";
import type { Edits, FieldEdit } from "./edits";
import type { RoadmapOptions } from "./options";
import { effectIds, indicatorIds, pillarIds, signedPillarIds, statusIds } from "./roadmap-items";
import { roadmapWords } from "./roadmap-words";
import { tableRecords } from "./table-records";
import type { Words } from "./words";

type Dictionary = ReadonlyMap<string, string>;

/** Lists that columns of the register take their words from. */
const lists: Readonly<Record<string, readonly string[]>> = {
  pillar: pillarIds,
  signedPillar: signedPillarIds,
  effect: effectIds,
  status: statusIds,
  indicator: indicatorIds,
};

/** Edits of a roadmap in the words of the language that it is built in now; own words stay as they are. */
export function editsInLanguage(edits: Edits, before: RoadmapOptions, now: RoadmapOptions): Edits {
  if (before.language === now.language) return edits;
  const from = roadmapWords(before, japanPeru);
  const to = roadmapWords(now, japanPeru);
  const choices = dictionary(
    scenarios.map((scenario) => `scenario.${scenario}`),
    from,
    to,
  );
  const columns = shippedTexts(from, to);
  const fields = (edits.fields ?? []).map((edit): FieldEdit => {
    const known = [columns.get(`${edit.table}.${edit.column}`), listOf(edit, from, to)];
    return { ...edit, value: translated(edit.value, known) };
  });
  const items = [...(edits.items ?? [])].map(([id, given]): [string, Given] =>
    id === "scenario.choice" && typeof given === "string" ? [id, choices.get(given) ?? given] : [id, given],
  );
  return { items: new Map(items), fields };
}

const dictionary = (keys: readonly string[], from: Words, to: Words): Dictionary =>
  new Map(keys.map((key) => [from.label(key), to.label(key)]));

const listOf = ({ table, column }: FieldEdit, from: Words, to: Words): Dictionary | undefined =>
  table === "actions" && lists[column] !== undefined ? dictionary(lists[column], from, to) : undefined;

function translated(value: Value, dictionaries: readonly (Dictionary | undefined)[]): Value {
  if (typeof value !== "string") return value;
  return dictionaries.map((known) => known?.get(value)).find((text) => text !== undefined) ?? value;
}

/** Texts of the shipped records by table and column: a record that people moved is an edit of its new row. */
function shippedTexts(from: Words, to: Words): ReadonlyMap<string, Dictionary> {
  const after = tableValues(tableRecords({ words: to }));
  const found = new Map<string, Dictionary>();
  for (const [table, columns] of tableValues(tableRecords({ words: from }))) {
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
