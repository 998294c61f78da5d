import { element } from "../../../xlsx/xml";
import { escapeText } from "../escaped-text";
import { namespaces } from "../part-types";
import { textElement } from "../../../xlsx/xml";

/** The texts of cells, each once. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  /** The number by which cells call a text. */
  index(text: string): number {
    this.#uses += 1;
    const index = this.#indexes.get(text) ?? this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }

  /** The root element of xl/sharedStrings.xml. */
  xml(): string {
    return element(
      "sst",
      { xmlns: namespaces.sheet, count: this.#uses, uniqueCount: this.#indexes.size },
      ...[...this.#indexes.keys()].map((text) => element("si", {}, spacedText("t", text))),
    );
  }
}

/** A text whose blanks at the ends count. */
export const spacedText = (name: string, text: string): string =>
  textElement(name, escapeText(text), /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {});
