/** The version agreed that a workbook keeps beside today's figures, and how an update puts another in its place. */
import { isAgreed } from "../roadmap/agreed-items";
import type { Roadmap } from "../roadmap/build-roadmap";
import { type Edits, joinedEdits } from "../roadmap/edits";
import { frozen } from "../roadmap/freeze";

/** What becomes of the version agreed. */
export interface AgreedReport {
  /** Name of the version that the workbook keeps, empty where nobody named it; null where it keeps none. */
  readonly kept: string | null;
  /** Name under which the figures as they are now take its place; null where they do not. */
  readonly frozen: string | null;
}

export function agreedReport({ items }: Edits, name: string | undefined): AgreedReport {
  const known = items?.get("agreed.name");
  const isKept = [...(items?.keys() ?? [])].some(isAgreed);
  return { kept: isKept ? (typeof known === "string" ? known : "") : null, frozen: name ?? null };
}

/** Entries of people, those of the version agreed left out: it is one thing, whatever the number of its cells. */
export const countOf = ({ items, fields }: Edits): number =>
  [...(items?.keys() ?? [])].filter((id) => !isAgreed(id)).length + (fields?.length ?? 0);

/** Edits with the figures of a roadmap as the version agreed, in the place of the one before. */
export function withFrozen(
  edits: Edits,
  present: Roadmap,
  { name, date }: { readonly name: string; readonly date: string },
): Edits {
  const others = new Map([...(edits.items ?? [])].filter(([id]) => !isAgreed(id)));
  return joinedEdits({ ...edits, items: others }, frozen(present, name, date));
}
