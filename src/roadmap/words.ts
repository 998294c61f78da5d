import type { Confidence, LicenceStatus } from "../data/source";
import type { PairId } from "../data/partners";
import type { StarterAction } from "../data/starter-action";
import type { StarterRisk } from "../data/starter-risks";
import type { Language } from "../language/languages";
import type { ActionWords, RiskWords } from "../language/translation";
import { type WorkbookWords, wordsOf } from "../language/workbook-words";
import type { LineItem } from "../line-items/line-item";
import type { Unit } from "../line-items/units";

/** Values for the placeholders of a text. */
export type Placeholders = Readonly<Record<string, string>>;

/** The words of one roadmap: its language, with the partners' names filled in. */
export class Words {
  readonly sheets: WorkbookWords["sheets"];
  private readonly texts: WorkbookWords;

  constructor(
    language: Language,
    private readonly common: Placeholders = {},
  ) {
    this.texts = wordsOf(language);
    this.sheets = this.texts.sheets;
  }

  /** Fills the placeholders of a text; a capitalised one, {Metal}, takes a capital. */
  fill(text: string, more: Placeholders = {}): string {
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => this.placeholder(name, more) ?? whole);
  }

  /** Words of a label key. */
  label(key: string): string {
    return this.fill(found(this.texts.labels, key));
  }

  /** The label of an item's row; `without` leaves out keys that the section already says. */
  itemLabel(item: LineItem, without: readonly string[] = []): string {
    return item.label
      .filter((key) => !without.includes(key))
      .map((key) => this.label(key))
      .join(this.sheets.head.between);
  }

  unit(unit: Unit): string {
    return this.texts.units[unit];
  }

  confidence(confidence: Confidence): string {
    return this.texts.records.confidence[confidence];
  }

  licenceStatus(status: LicenceStatus): string {
    return this.texts.records.licenceStatus[status];
  }

  /** Name of a partner by its id. */
  partner(id: string): string {
    return found(this.texts.records.partners, id);
  }

  /** What a pair of partners rests on, by its id. */
  agreement(pair: PairId): string {
    return this.texts.records.agreements[pair];
  }

  country(name: string): string {
    return found(this.texts.records.countries, name);
  }

  /** A ministry or company; most keep their own name. */
  body(name: string): string {
    const { bodies }: { readonly bodies: Texts } = this.texts.records;
    return bodies[name] ?? name;
  }

  /** What a starter action says, and its unit. */
  action(action: StarterAction): ActionWords & { readonly unit: string } {
    const { title, indicator, note } =
      this.texts.actions === null ? action : found(this.texts.actions, action.id);
    return { title, indicator, note, unit: found(this.texts.units, action.unit) };
  }

  /** What a starter risk says. */
  risk(risk: StarterRisk): RiskWords {
    const { title, owner, response, note } =
      this.texts.risks === null ? risk : found(this.texts.risks, risk.id);
    return { title, owner, response, note };
  }

  private placeholder(name: string, more: Placeholders): string | undefined {
    const value = more[name] ?? this.common[name];
    if (value !== undefined) return value;
    const lower = more[name.toLowerCase()] ?? this.common[name.toLowerCase()];
    return lower === undefined ? undefined : lower.charAt(0).toUpperCase() + lower.slice(1);
  }
}

type Texts = Readonly<Record<string, string>>;

/** @throws RangeError where the edition has no words for a key */
function found<Words>(words: Readonly<Record<string, Words>>, key: string): Words {
  const text = Object.hasOwn(words, key) ? words[key] : undefined;
  if (text === undefined) throw new RangeError(`There are no words for "${key}".`);
  return text;
}
