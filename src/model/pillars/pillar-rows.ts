/** What the rows of all pillars are made with. */
import { call, isNumber, when } from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import type { Unit } from "../../line-items/units";
import type { Metal } from "../metals";

/** Themes of cooperation, in the order of their sheets. */
export const pillars = ["economic", "energy", "people", "security", "sustainability"] as const;
export type Pillar = (typeof pillars)[number];

/** Id of a row of a pillar; of one metal where one is named. */
export const pillarId = (pillar: Pillar, name: string, metal?: Metal): string =>
  metal === undefined ? `${pillar}.${name}` : `${pillar}.${metal}.${name}`;

export type RowMaker = (name: string, unit: Unit, expression: Expression) => LineItem;

/** Makes the rows of a pillar, or of a pillar for one metal; label and method go by the name of the row. */
export const rowMaker =
  (pillar: Pillar, metal?: Metal): RowMaker =>
  (name, unit, expression) => ({
    id: pillarId(pillar, name, metal),
    unit,
    label: metal === undefined ? [`item.${pillar}.${name}`] : [`item.${pillar}.${name}`, `metal.${metal}`],
    role: "indicator",
    shape: "series",
    method: `method.${pillar}.${name}`,
    expression,
  });

/** A figure that rests on others: "not available" while one of them is. */
export const ifKnown = (ids: readonly string[], known: Expression): Expression => {
  const [first, ...others] = ids.map((id) => isNumber(id));
  if (first === undefined) return known;
  return when(others.length === 0 ? first : call("AND", first, ...others), known, "text.not-available");
};

/** A sum over what is known of several figures: "not available" while none of them is. */
export const ifAnyKnown = (ids: readonly string[], known: Expression): Expression =>
  when(call("OR", ...ids.map((id) => isNumber(id))), known, "text.not-available");
