/** A roadmap with round figures in its register, so that the effect of an action can be computed by hand. */
import { japanPeru } from "../../src/data/partners";
import { projects } from "../../src/data/peru-projects";
import { starterActions } from "../../src/data/starter-actions";
import type { Given } from "../../src/line-items/evaluation";
import type { Value } from "../../src/line-items/value";
import { type Effect, effectId } from "../../src/model/effects";
import type { TableName } from "../../src/model/tables";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import type { FieldEdit } from "../../src/roadmap/edits";
import { tableSizesOf } from "../../src/roadmap/table-records";
import { date } from "./cells";

type Fields = Readonly<Record<string, Value>>;

const { evaluation } = buildRoadmap({ date });
const word = (id: string): Value => evaluation.value(id);

/** The name of an effect as the register's list shows it. */
export const effect = (name: Effect): Value => word(effectId(name));
export const dropped: Fields = { status: word("status.dropped") };

const fieldsOf = (table: TableName, row: number, fields: Fields): FieldEdit[] =>
  Object.entries(fields).map(([column, value]) => ({ table, row, column, value }));

const rowOf = (id: string): number => starterActions.findIndex((action) => action.id === id);
/** The first and the last row of the register that are free, by the words that ask for them. */
const freeRows: Readonly<Record<string, number>> = {
  new: starterActions.length,
  last: tableSizesOf(japanPeru).actions - 1,
};

/** 1,200 kt of feed needed a year; 0.989 kt are refined from 1 kt mined. */
const inputs: [string, Given][] = [
  ["copper.home.from-ore", 1200],
  ["copper.home.smelting-change", 0],
  ["copper.mine-to-refined", 0.989],
];

const planned = { status: word("status.planned") };

const given: readonly FieldEdit[] = [
  // As announced: 126 kt with a chance of 60 %, in three equal steps from 2028 to 2030.
  ...fieldsOf(
    "projects",
    projects.findIndex(({ id }) => id === "zafranal"),
    {
      copper: 126,
      firstYear: 2028,
      rampYears: 3,
      probability: 0.6,
    },
  ),
  ...fieldsOf("actions", rowOf("A02"), {
    ...planned,
    effect: effect("project-change"),
    project: "zafranal",
    start: 2028,
    end: 2030,
    probability: 0.8,
    copper: 126000,
  }),
  ...fieldsOf("actions", rowOf("A03"), {
    ...planned,
    effect: effect("offtake"),
    start: 2026,
    end: 2028,
    probability: 0.5,
    copper: 122200,
  }),
];

/** The roadmap with further fields in one action, by its id or the words "new" and "last", and further inputs. */
export function register(id = "new", fields: Fields = {}, items: readonly [string, Given][] = []): Roadmap {
  const row = freeRows[id] ?? rowOf(id);
  return buildRoadmap(
    { date },
    { items: new Map([...inputs, ...items]), fields: [...given, ...fieldsOf("actions", row, fields)] },
  );
}
