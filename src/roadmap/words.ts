import { labels, type LabelKey } from "../language/en/labels";
import { sheets } from "../language/en/sheets";
import type { LineItem } from "../line-items/line-item";

/** Values for the placeholders of a text. */
export type Placeholders = Readonly<Record<string, string>>;

/** The words of one roadmap: its language, with the partners' names filled in. */
export class Words {
  readonly sheets = sheets;

  constructor(private readonly common: Placeholders) {}

  /** Fills the placeholders of a text; a capitalised one, {Metal}, takes a capital. */
  fill(text: string, more: Placeholders = {}): string {
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => this.placeholder(name, more) ?? whole);
  }

  /** Words of a label key. */
  label(key: string): string {
    if (!isLabel(key)) throw new RangeError(`There are no words for "${key}".`);
    return this.fill(labels[key]);
  }

  /** The label of an item's row; `without` leaves out keys that the section already says. */
  itemLabel(item: LineItem, without: readonly string[] = []): string {
    return item.label
      .filter((key) => !without.includes(key))
      .map((key) => this.label(key))
      .join(", ");
  }

  private placeholder(name: string, more: Placeholders): string | undefined {
    const value = more[name] ?? this.common[name];
    if (value !== undefined) return value;
    const lower = more[name.toLowerCase()] ?? this.common[name.toLowerCase()];
    return lower === undefined ? undefined : lower.charAt(0).toUpperCase() + lower.slice(1);
  }
}

const isLabel = (key: string): key is LabelKey => Object.hasOwn(labels, key);
