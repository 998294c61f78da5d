/** A formula that is no single call with literal arguments. */
export class CallSyntaxError extends Error {
  override readonly name = "CallSyntaxError";
}

/** An error that was typed as a value, in the shape in which Excel hands one over. */
export interface TypedError {
  readonly code: string;
}

export type Literal = number | string | boolean | TypedError;

/** A call with its arguments as Excel hands them over: rows of cells, or null for one left out. */
export interface Call {
  readonly name: string;
  readonly arguments: readonly (readonly (readonly Literal[])[] | null)[];
}

const patterns = {
  space: /\s*/y,
  name: /=?\s*([A-Za-z][\w.]*)\s*\(/y,
  text: /"((?:[^"]|"")*)"/y,
  number: /([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)/iy,
  word: /(true|false)\b/iy,
  error: /#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!)/iy,
} as const;

/**
 * Parses one call such as `=MINERALS.DEMAND("copper",{2030;2035})`.
 * @throws CallSyntaxError that says what was expected where
 */
export const parseCall = (text: string): Call => new CallParser(text).call();

class CallParser {
  private position = 0;

  constructor(private readonly text: string) {}

  call(): Call {
    this.match(patterns.space);
    const name = this.match(patterns.name)?.[1];
    if (name === undefined) throw this.expected("a function and an opening bracket");
    const args: (readonly (readonly Literal[])[] | null)[] = [];
    if (!this.take(")")) {
      do args.push(this.argument());
      while (this.take(","));
      if (!this.take(")")) throw this.expected("a comma or a closing bracket");
    }
    this.match(patterns.space);
    if (this.position < this.text.length) throw this.expected("nothing more");
    return { name: name.toUpperCase().replace(/^MINERALS\./, ""), arguments: args };
  }

  private argument(): readonly (readonly Literal[])[] | null {
    this.match(patterns.space);
    const next = this.text[this.position];
    if (next === "," || next === ")") return null;
    return this.take("{") ? this.array() : [[this.literal()]];
  }

  private array(): Literal[][] {
    const rows: Literal[][] = [];
    do {
      const row: Literal[] = [];
      do row.push(this.literal());
      while (this.take(","));
      rows.push(row);
    } while (this.take(";"));
    if (!this.take("}")) throw this.expected("a comma, a semicolon or a closing brace");
    if (rows.some((row) => row.length !== rows[0]?.length)) throw this.expected("rows of equal length");
    return rows;
  }

  private literal(): Literal {
    this.match(patterns.space);
    const text = this.match(patterns.text)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    const number = this.match(patterns.number);
    if (number !== null) return Number(number[1]) / (number[2] === "%" ? 100 : 1);
    const word = this.match(patterns.word)?.[1];
    if (word !== undefined) return word.toLowerCase() === "true";
    const error = this.match(patterns.error)?.[0];
    if (error !== undefined) return { code: error.toUpperCase() };
    throw this.expected('a number, a "text", TRUE, FALSE or a {list}');
  }

  private take(character: string): boolean {
    this.match(patterns.space);
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found !== null) this.position = pattern.lastIndex;
    return found;
  }

  private expected(what: string): CallSyntaxError {
    return new CallSyntaxError(`Expected ${what} at character ${this.position + 1} of ${this.text}`);
  }
}
