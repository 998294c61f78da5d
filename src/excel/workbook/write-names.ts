/** Defined names of the workbook. One that a user gave to cells of their own is left to them. */
import type { CompiledName } from "../../workbook-plan/compiled-workbook";
import { splitReference } from "../sheet/reference";
import type { FoundName } from "./survey";

export interface NameChanges {
  readonly added: readonly CompiledName[];
  readonly updated: readonly CompiledName[];
  /** Names that somebody uses for other cells. */
  readonly kept: readonly string[];
}

/** @param own names of the sheets, before this build, that belong to the roadmap */
export function nameChanges(
  plan: readonly CompiledName[],
  found: readonly FoundName[],
  own: ReadonlySet<string>,
): NameChanges {
  const known = new Map(found.map((name) => [name.name.toLowerCase(), name]));
  const of = (name: CompiledName): FoundName | undefined => known.get(name.name.toLowerCase());
  return {
    added: plan.filter((name) => of(name) === undefined),
    updated: plan.filter((name) => isOwn(of(name), own)),
    kept: plan.filter((name) => of(name) !== undefined && !isOwn(of(name), own)).map(({ name }) => name),
  };
}

/** A name of ours refers to a sheet of ours, or to a cell that is gone. */
export function isOwn(name: FoundName | undefined, own: ReadonlySet<string>): boolean {
  if (name === undefined) return false;
  return name.formula.includes("#REF!") || own.has(splitReference(name.formula.replace(/^=/, "")).name);
}

/** Queues the changes. */
export function writeNames({ workbook }: Excel.RequestContext, { added, updated }: NameChanges): void {
  for (const { name, reference, comment } of added) workbook.names.add(name, `=${reference}`, comment);
  for (const { name, reference, comment } of updated) {
    const item = workbook.names.getItem(name);
    item.formula = `=${reference}`;
    item.comment = comment;
  }
}
