import { errors } from "../../language/en/errors";
import type { LineItem } from "../../line-items/line-item";
import { demandModel, roadmapItems, shipped } from "../demand/demand-model";
import { wrongInput } from "../function-error";
import { Names } from "../names/names";
import { plainName } from "../names/plain-name";
import { limitOf, type Limit } from "./limits";

/** What an assumption may change. */
export interface Changeable {
  readonly id: string;
  readonly shape: "scalar" | "series";
  readonly limit: Limit;
  /** Whether 0 means an empty cell, as Excel's desktop hands one over: it cannot be meant, or the cell ships empty. */
  readonly zeroIsBlank: boolean;
}

/**
 * Rows of the workbook that no figure of a function depends on: its period, its lists, its pillars, its checks and the
 * totals they compare with; and rows that only functions of uncertainty read.
 */
const workbookOnly =
  /^(plan|case|pillar|signed-pillar|economic|energy|people|security|sustainability|indicator|standing|status|risk|risk-status|effect|text|check|horizon|dashboard|actuals|targets|cohort|band)\.|^(copper|zinc)\.base-total$|.\.(low|high|sd|distribution)$/;

let elsewhere: ReadonlySet<string> | undefined;

/**
 * Finds the input with an id; null for one that the roadmap has elsewhere or computes, and for the words that stand in
 * the column of ids where a row is no input.
 * @throws FunctionError where the id is unknown
 */
export type FindInput = (text: string) => Changeable | null;

function collect(items: readonly LineItem[]): Map<string, Changeable> {
  const given = items.filter((item) => item.expression === undefined && item.unit !== "text");
  return new Map(
    given.map(({ id, shape }) => {
      const limit = limitOf(id);
      const emptyUnlessFilled = (shipped().get(id) ?? null) === null;
      return [id, { id, shape, limit, zeroIsBlank: emptyUnlessFilled || !limit.holds(0) }];
    }),
  );
}

/** The inputs among some items of the model. */
export function inputsAmong(items: () => readonly LineItem[]): FindInput {
  let all: ReadonlyMap<string, Changeable> | undefined;
  let names: Names<string> | undefined;
  return (text) => {
    all ??= collect(items());
    const exact = all.get(text);
    if (exact !== undefined) return exact;
    names ??= new Names(
      "assumption",
      [...all.keys()].map((id) => ({ id, name: id })),
      errors.seeCatalog,
    );
    const id = names.lookUp(text);
    if (id !== undefined) return all.get(id) ?? null;
    if (isElsewhere(text) || (isProse(text) && names.nearest(text).length === 0)) return null;
    throw wrongInput(names.unknown(text));
  };
}

/** The inputs of demand. */
export const demandInput = inputsAmong(() => demandModel().items);

/** Ids have neither spaces nor letters beyond English. */
const isProse = (text: string): boolean => /\s|[^\x20-\x7e]/.test(text);

function isElsewhere(text: string): boolean {
  elsewhere ??= new Set(roadmapItems().map((item) => plainName(item.id)));
  return workbookOnly.test(text.trim().toLowerCase()) || elsewhere.has(plainName(text));
}
