/** Numbers of events on the wire. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

/** The target of events that collections report. */
export const workbookTarget = "Workbook";

const eventCategory = 65_536;

/** Which events the add-in asked for, and the way to it. */
export class EventRegistry {
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

  /** Reports an event of a sheet to whoever listens to the sheet or to all sheets. */
  raise(type: number, sheet: string, message: Readonly<Record<string, unknown>>): void {
    const text = JSON.stringify({ worksheetId: sheet, ...message });
    const entries = [sheet, workbookTarget]
      .filter((target) => this.#counts.has(`${type}:${target}`))
      .map((target) => [eventCategory, type, target, text, "", false]);
    if (entries.length > 0) this.push(entries);
  }
}
