import { errors, type NameKind } from "../../language/en/errors";
import { BadCell, isOmitted, type Cell } from "../cells/cell";
import { type FunctionError, wrongInput } from "../function-error";
import { editDistance } from "./edit-distance";
import { longestName, plainName } from "./plain-name";

/** A thing with the name people read and further names it is known by. */
export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly also?: readonly string[];
}

/** At most this many choices are listed in a sentence. */
const listable = 16;
/** Raw spellings remembered before they are dropped. */
const spellings = 2000;

/** The names of one kind of thing, found whatever their case, accents, spaces and hyphens. */
export class Names<Id extends string> {
  private readonly byPlain = new Map<string, Named<Id>>();
  private readonly found = new Map<string, Id>();

  constructor(
    readonly kind: NameKind,
    readonly entries: readonly Named<Id>[],
    private readonly otherwise = "",
  ) {
    for (const entry of entries) {
      for (const name of [entry.id, entry.name, ...(entry.also ?? [])]) {
        const plain = plainName(name);
        if (!this.byPlain.has(plain)) this.byPlain.set(plain, entry);
      }
    }
  }

  /** The thing a text names, if there is one. */
  lookUp(text: string): Id | undefined {
    const known = this.found.get(text);
    if (known !== undefined) return known;
    const id = text.length > longestName ? undefined : this.byPlain.get(plainName(text))?.id;
    if (id === undefined) return undefined;
    if (this.found.size >= spellings) this.found.clear();
    this.found.set(text, id);
    return id;
  }

  /**
   * The thing a cell names.
   * @throws FunctionError #VALUE! with the nearest names, or with all of them
   */
  find(cell: Cell): Id {
    if (typeof cell !== "string" || isOmitted(cell)) throw this.noName(cell);
    const id = this.lookUp(cell);
    if (id === undefined) throw wrongInput(this.unknown(cell));
    return id;
  }

  /** The name people read. */
  nameOf(id: Id): string {
    return this.entries.find((entry) => entry.id === id)?.name ?? id;
  }

  /** The sentence for a text that names nothing. */
  unknown(text: string): string {
    const near = this.nearest(text);
    if (near.length > 0) return `${errors.unknownName(this.kind, text)} ${errors.didYouMean(near)}`;
    return `${errors.unknownName(this.kind, text)} ${this.choices()}`;
  }

  /** What may be chosen. */
  choices(): string {
    if (this.entries.length > listable) return this.otherwise;
    return errors.chooseFrom(this.entries.map(({ name }) => name));
  }

  private noName(cell: Cell): FunctionError {
    if (cell instanceof BadCell) return cell.toError();
    if (isOmitted(cell)) return wrongInput(`${errors.missing(this.kind)} ${this.choices()}`);
    return wrongInput(`${errors.notText(this.kind, cell)} ${this.choices()}`);
  }

  /** Names that differ by a slip or two; else names that hold all words of the text; else less near ones. */
  nearest(text: string): readonly string[] {
    const near = this.closest(plainName(text));
    if (near.distance <= 2) return near.names.slice(0, 3);
    const holders = this.withWords(text);
    return holders.length > 0 ? holders.slice(0, 3) : near.names.slice(0, 3);
  }

  /** The names with the fewest slips, at most a third of the letters. */
  private closest(wanted: string): { readonly distance: number; readonly names: string[] } {
    let distance = Math.min(4, Math.floor(wanted.length / 3));
    let names = new Set<string>();
    if (distance === 0) return { distance: Infinity, names: [] };
    for (const [plain, { name }] of this.byPlain) {
      if (Math.abs(plain.length - wanted.length) > distance) continue;
      const slips = editDistance(wanted, plain);
      if (slips < distance) names = new Set();
      if (slips <= distance) names.add(name);
      distance = Math.min(distance, slips);
    }
    return { distance: names.size > 0 ? distance : Infinity, names: [...names] };
  }

  private withWords(text: string): string[] {
    const words = text
      .slice(0, 60)
      .split(/[^\p{L}\p{N}]+/u)
      .map(plainName)
      .filter((word) => word.length > 2);
    if (words.length === 0) return [];
    return this.entries
      .filter(({ id, name }) => words.every((word) => plainName(`${id} ${name}`).includes(word)))
      .map(({ name }) => name);
  }
}
