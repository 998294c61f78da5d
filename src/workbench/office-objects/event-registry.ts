/** Numbers of events on the wire. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

/** The target of events that collections of the whole workbook report. */
export const workbookTarget = "Workbook";

const eventCategory = 65_536;

/** Which events the add-in asked for, and the way to it. */
export class EventRegistry {
  /** The add-in may turn its events off for a while (context.runtime.enableEvents). */
  enabled = true;
  readonly #counts = new Map<string, number>();

  constructor(private readonly push: (entries: readonly unknown[]) => void) {}

  register(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}:${target}`;
    const count = (this.#counts.get(key) ?? 0) - 1;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  /** Whether anybody listens to events of a type at a target, such as a sheet or a table. */
  listensTo(type: number, target: string): boolean {
    return this.#counts.has(`${type}:${target}`);
  }

  /** Reports an event to whoever listens to one of the targets, or to all of its kind in the workbook. */
  raise(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const text = JSON.stringify(message);
    const entries = [...targets, workbookTarget]
      .filter((target) => this.listensTo(type, target))
      .map((target) => [eventCategory, type, target, text, "", false]);
    if (entries.length > 0) this.push(entries);
  }

  /** Reports an event of a sheet. */
  raiseForSheet(type: number, sheet: string, message: Readonly<Record<string, unknown>> = {}): void {
    this.raise(type, [sheet], { worksheetId: sheet, source: "Local", ...message });
  }
}
