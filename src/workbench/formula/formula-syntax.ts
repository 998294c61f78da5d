/** A text that is no formula; the message says what was expected where. */
export class FormulaSyntaxError extends Error {
  override readonly name = "FormulaSyntaxError";
}

/** A function that a formula calls. */
export interface FormulaCall {
  /** In capitals. */
  readonly name: string;
  readonly arguments: number;
}

/** What a formula refers to. */
export interface FormulaReferences {
  readonly calls: readonly FormulaCall[];
  /** Words that are neither functions nor cells: defined names, or texts whose quotes were lost. */
  readonly names: readonly string[];
}

const patterns = {
  space: /\s*/y,
  infix: /<=|>=|<>|[-+*/^&=<>:]/y,
  postfix: /[%#]/y,
  text: /"(?:[^"]|"")*"/y,
  number: /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy,
  error: /#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!|SPILL!|CALC!)/iy,
  sheet: /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!/uy,
  word: /[\p{L}_$\\][\p{L}\d_.$\\]*/uy,
} as const;

const cell = /^\$?[A-Z]{1,3}\$?\d+$/i;
const column = /^\$?[A-Z]{1,3}$/i;
const logical = /^(?:TRUE|FALSE)$/i;

/**
 * Reads a formula of Excel, in English with commas, and tells what it refers to.
 * @throws FormulaSyntaxError
 */
export const readFormula = (formula: string): FormulaReferences => new FormulaReader(formula).read();

class FormulaReader {
  private position = 0;
  private readonly calls: FormulaCall[] = [];
  private readonly names = new Set<string>();

  constructor(private readonly text: string) {}

  read(): FormulaReferences {
    if (!this.take("=")) throw this.expected("an equals sign");
    this.expression();
    if (!this.atEnd()) throw this.expected("an operator or the end");
    return { calls: this.calls, names: [...this.names] };
  }

  private expression(): void {
    do {
      while (this.take("+") || this.take("-") || this.take("@"));
      this.operand();
      while (this.match(patterns.postfix) !== null);
    } while (this.match(patterns.infix) !== null);
  }

  private operand(): void {
    if (this.take("(")) this.closed(() => void this.list(")"), ")");
    else if (this.take("{")) this.array();
    else if (!this.literal()) this.reference();
  }

  private literal(): boolean {
    const literals = [patterns.text, patterns.number, patterns.error];
    return literals.some((pattern) => this.match(pattern) !== null);
  }

  private reference(): void {
    const onSheet = this.match(patterns.sheet) !== null;
    const word = this.match(patterns.word);
    if (word === null) throw this.expected('a number, a "text", a cell or a function');
    if (this.take("(")) this.call(word);
    else if (!onSheet && !cell.test(word) && !logical.test(word) && !this.isColumn(word))
      this.names.add(word);
  }

  private call(name: string): void {
    this.closed(() => {
      this.calls.push({ name: name.toUpperCase(), arguments: this.list(")") });
    }, ")");
  }

  /** Expressions with commas between them, some of them left out; answers how many. */
  private list(end: string): number {
    if (this.next() === end) return 0;
    let count = 0;
    do {
      count += 1;
      if (this.next() !== "," && this.next() !== end) this.expression();
    } while (this.take(","));
    return count;
  }

  private array(): void {
    const widths = new Set<number>();
    this.closed(() => {
      do widths.add(this.arrayRow());
      while (this.take(";"));
    }, "}");
    if (widths.size > 1) throw this.expected("rows of equal length before this point");
  }

  private arrayRow(): number {
    let width = 0;
    do {
      while (this.take("+") || this.take("-"));
      const word = [patterns.text, patterns.number, patterns.error, patterns.word]
        .map((pattern) => this.match(pattern))
        .find((found) => found !== null);
      if (word === undefined) throw this.expected("a value of the list");
      width += 1;
    } while (this.take(","));
    return width;
  }

  private closed(inside: () => void, bracket: ")" | "}"): void {
    inside();
    if (!this.take(bracket))
      throw this.expected(bracket === ")" ? "a comma or a closing bracket" : "a comma or a closing brace");
  }

  /** `A` of `A:C` is a column, alone it is a name. */
  private isColumn(word: string): boolean {
    return column.test(word) && (this.text[this.position - word.length - 1] === ":" || this.next() === ":");
  }

  private next(): string | undefined {
    this.match(patterns.space);
    return this.text[this.position];
  }

  private atEnd(): boolean {
    return this.next() === undefined;
  }

  private take(character: string): boolean {
    if (this.next() !== character) return false;
    this.position += 1;
    return true;
  }

  private match(pattern: RegExp): string | null {
    if (pattern !== patterns.space) this.match(patterns.space);
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.position = pattern.lastIndex;
    return found;
  }

  private expected(what: string): FormulaSyntaxError {
    const next = this.next();
    return new FormulaSyntaxError(
      `Expected ${what} at character ${this.position + 1} of ${this.text}${hints[next ?? ""] ?? ""}`,
    );
  }
}

/** What people type instead. */
const hints: Readonly<Record<string, string>> = {
  ";": " (arguments are separated by commas)",
  "“": ' (texts stand in straight quotes, ")',
  "”": ' (texts stand in straight quotes, ")',
  "„": ' (texts stand in straight quotes, ")',
  '"': " (a text has no closing quote)",
};
