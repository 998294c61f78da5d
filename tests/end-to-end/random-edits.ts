/** Random edits of a roadmap's yellow cells, each within the bounds of its cell. */
import type { Given } from "../../src/line-items/evaluation";
import type { Value } from "../../src/line-items/value";
import type { Roadmap } from "../../src/roadmap/build-roadmap";
import type { Edits } from "../../src/roadmap/edits";
import { pick, type Random } from "../support/seeded-random";
import { shownValue } from "../support/same-value";
import { editableFields, editableInputs, type EditableCell } from "./editable-cells";

/** Edits of one workbook, and what they are in words. */
export interface RandomEdits {
  readonly edits: Edits;
  readonly description: string;
}

/** One edit of each kind: the scenario in use, an own entry, a driver, an input, a field of a table. */
export function randomEdits(roadmap: Roadmap, random: Random): RandomEdits {
  const inputs = editableInputs(roadmap).filter(canChange);
  const kinds: readonly EditableCell[][] = [
    inputs.filter(({ id }) => id === "scenario.choice"),
    inputs.filter(({ id }) => id.endsWith(".own-entry")),
    inputs.filter(({ id }) => id.startsWith("driver.") && !id.endsWith(".own-entry")),
    inputs.filter(({ id }) => !id.startsWith("driver.") && id !== "scenario.choice"),
    editableFields(roadmap).filter(canChange),
  ];
  const chosen = kinds.map((cells) => {
    const cell = pick(random, cells);
    return { cell, value: randomValue(cell, random) };
  });
  return {
    edits: together(chosen.map(({ cell, value }) => cell.edit(value))),
    description: chosen.map(({ cell, value }) => `${cell.id} = ${shownValue(value)}`).join("; "),
  };
}

const canChange = ({ permitted }: EditableCell): boolean =>
  permitted.kind === "list" ? permitted.choices.length > 1 : permitted.maximum > permitted.minimum;

/** Near the present value, anywhere within the bounds, or one of the list. */
function randomValue({ permitted, value }: EditableCell, random: Random): Value {
  if (permitted.kind === "list") return pick(random, permitted.choices);
  const { minimum, maximum } = permitted;
  const anywhere = minimum + random() * (maximum - minimum);
  const near = typeof value === "number" && value !== 0 ? value * (0.5 + random()) : anywhere;
  const number = Math.min(maximum, Math.max(minimum, random() < 0.7 ? near : anywhere));
  return permitted.kind === "whole" ? Math.round(number) : number;
}

function together(all: readonly Edits[]): Edits {
  return {
    items: new Map<string, Given>(all.flatMap(({ items }) => [...(items ?? [])])),
    fields: all.flatMap(({ fields }) => fields ?? []),
  };
}
