/** What an earlier build shipped, as edits of what this version ships for the same choices. */
import type { Given } from "../line-items/evaluation";
import type { Value } from "../line-items/value";
import type { Roadmap } from "./build-roadmap";
import type { Edits, FieldEdit } from "./edits";
import { cellKey, type InputSheet, inputSheets } from "./input-sheet";
import type { ShippedFigures } from "./shipped-figures";

/** @param shipped by sheet id; sheets without figures count as shipped as they are now */
export function formerFigures(
  current: Roadmap,
  shipped: ReadonlyMap<string, ShippedFigures | null | undefined>,
): Edits {
  const items = new Map<string, Given>();
  const years = new Map<string, Map<number, Value>>();
  const fields: FieldEdit[] = [];
  for (const sheet of inputSheets(current)) {
    for (const { target, value } of changedIn(sheet, shipped.get(sheet.id))) {
      if (target.kind === "field") {
        const { table, record, name } = target;
        fields.push({ table, row: record, column: name, value });
      } else if (target.year === null) items.set(target.id, value);
      else years.set(target.id, (years.get(target.id) ?? new Map<number, Value>()).set(target.year, value));
    }
  }
  return { items: new Map([...items, ...years]), fields };
}

type Changed = Pick<InputSheet["inputs"][number], "target" | "value">;

function changedIn({ inputs }: InputSheet, figures: ShippedFigures | null | undefined): readonly Changed[] {
  if (figures === null || figures === undefined) return [];
  return inputs.flatMap(({ target, value: now }): Changed[] => {
    const value = figures.get(cellKey(target));
    // A field that the tables of that build had not was empty; an input that it had not has no former figure.
    const former = value ?? (value === null || target.kind === "field" ? null : now);
    return former === now ? [] : [{ target, value: former }];
  });
}
