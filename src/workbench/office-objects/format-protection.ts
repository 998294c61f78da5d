import { contains, overlap } from "../engine/block";
import { isLocked } from "../limits/protected-cells";
import { accessDenied } from "../rich-api/rich-api-error";
import type { ClassDefinition, PropertyDefinition } from "../rich-api/host-object";
import type { RangeTarget } from "./model";
import { flag } from "./readers";

function protectCells(
  { model, sheet, block }: RangeTarget,
  how: { locked?: boolean; formulaHidden?: boolean },
): void {
  const document = model.document.sheet(sheet);
  if (document.protection.isProtected) throw accessDenied();
  // What the new entry hides altogether is forgotten.
  const [key] = Object.keys(how);
  document.cellProtection = document.cellProtection.filter(
    (each) => !contains(block, each.block) || !(key !== undefined && key in each),
  );
  document.cellProtection.push({ block, ...how });
  model.document.notify({ part: "protection", sheet });
}

/** Locks cells as their named style says; those that are locked anyway need no entry. */
export function lockByStyle(target: RangeTarget, locked: boolean): void {
  const told = target.model.document.sheet(target.sheet).cellProtection;
  const unlocked = told.some((each) => each.locked === false && overlap(each.block, target.block));
  if (!locked || unlocked) protectCells(target, { locked });
}

const locked: PropertyDefinition<RangeTarget> = {
  get: ({ model, sheet, block }) => isLocked(model.document.sheet(sheet), block.row, block.column),
  set: (target, value) => {
    protectCells(target, { locked: flag(value) });
  },
};
const formulaHidden: PropertyDefinition<RangeTarget> = {
  get: ({ model, sheet, block }) =>
    model.document
      .sheet(sheet)
      .cellProtection.filter((each) => each.formulaHidden !== undefined && contains(each.block, block))
      .at(-1)?.formulaHidden ?? false,
  set: (target, value) => {
    protectCells(target, { formulaHidden: flag(value) });
  },
};

/** Which cells stay as they are while their sheet is protected. */
export const formatProtectionClass: ClassDefinition<RangeTarget> = {
  name: "FormatProtection",
  properties: { locked, formulaHidden },
};
