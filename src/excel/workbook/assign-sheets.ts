/**
 * Which sheet of the workbook a sheet of the plan is written into. Own sheets, known by their mark, are updated
 * in place under whatever name they have now; they are never deleted and made again, so references of users
 * survive. A foreign sheet is never touched: where it has the name of a new sheet, the new one takes the next free
 * name, as Excel itself does with a copy: "Inputs (2)".
 */
import type { CompiledSheet } from "../../workbook-plan/compiled-workbook";
import type { SheetMark } from "../../workbook-plan/sheet-mark";
import type { FoundSheet, Survey } from "./survey";

export interface AssignedSheet {
  readonly id: string;
  /** Name in the plan, and name in the workbook. */
  readonly planned: string;
  readonly actual: string;
  /** Name before this build; null for a new sheet. */
  readonly found: string | null;
  /** What an earlier build noted; null for a new sheet. */
  readonly before: SheetMark | null;
}

export interface Assignment {
  /** In the order of the plan. */
  readonly sheets: readonly AssignedSheet[];
  /** Own sheets that the plan no longer has. They stay as they are. */
  readonly leftOver: readonly string[];
  /** Copies that somebody made of own sheets. They count as foreign. */
  readonly copies: readonly string[];
}

export function assignSheets(
  plan: readonly CompiledSheet[],
  { sheets }: Pick<Survey, "sheets">,
  roadmap: string,
): Assignment {
  const own = sheets.filter(({ mark }) => mark?.roadmap === roadmap);
  const originals = new Map(plan.map(({ id }) => [id, originalOf(id, own)]));
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const assigned = plan.map(({ id, name }): AssignedSheet => {
    const original = originals.get(id);
    const mark = original?.mark ?? null;
    if (original !== undefined && mark !== null) {
      return { id, planned: name, actual: original.name, found: original.name, before: mark };
    }
    const actual = freeName(name, taken);
    taken.add(actual.toLowerCase());
    return { id, planned: name, actual, found: null, before: null };
  });
  const used = new Set(assigned.map(({ found, actual }) => found ?? actual));
  const others = own.filter(({ name }) => !used.has(name));
  const isCopy = ({ mark }: FoundSheet): boolean => originals.get(mark?.sheet ?? "") !== undefined;
  return {
    sheets: assigned,
    leftOver: others.filter((sheet) => !isCopy(sheet)).map(({ name }) => name),
    copies: others.filter(isCopy).map(({ name }) => name),
  };
}

/** Excel copies the mark with the sheet and numbers the copy; the original has its name still, or no number. */
export function originalOf(id: string, own: readonly FoundSheet[]): FoundSheet | undefined {
  const marked = own.filter(({ mark }) => mark?.sheet === id);
  return (
    marked.find(({ name, mark }) => name === mark?.name) ??
    marked.find(({ name }) => !/ \(\d+\)$/.test(name)) ??
    marked[0]
  );
}

/** A sheet of the plan by its name in the workbook. */
interface TabToCome {
  readonly name: string;
  readonly isNew: boolean;
}

/**
 * Where new sheets come among the tabs, counted from 0, one after the other: behind the sheet before them in the plan,
 * those at its head before the first sheet that is there, and all behind the others where none is.
 */
export function newTabs(
  plan: readonly TabToCome[],
  tabs: readonly string[],
): readonly { readonly name: string; readonly place: number }[] {
  const order = [...tabs];
  const first = plan.find(({ isNew }) => !isNew);
  let place = first === undefined ? order.length : order.indexOf(first.name);
  return plan.flatMap(({ name, isNew }) => {
    const at = isNew ? place : order.indexOf(name);
    if (isNew) order.splice(at, 0, name);
    place = at + 1;
    return isNew ? [{ name, place: at }] : [];
  });
}

const longestName = 31;

/** The name itself or the first free "name (n)"; `taken` holds lower-case names. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const candidate = `${name.slice(0, longestName - suffix.length)}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
