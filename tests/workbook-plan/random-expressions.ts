/**
 * Random expressions by the kind of their value, so that a number is added to a number and a text compared with a text.
 * They keep to what Excel and LibreOffice agree on; left out are powers of negative numbers, comparisons across kinds,
 * and sums of different errors, of which each program reports another one.
 */
import fc from "../support/properties";
import { call, equal, isNumber, join, plus, power, text, times, when } from "../../src/line-items/build";
import type { Expression, FunctionName, Operator } from "../../src/line-items/expression";

/** Expressions without parts, and ranges, that a sheet offers. */
export interface Leaves {
  readonly numbers: readonly Expression[];
  readonly texts: readonly Expression[];
  /** Ranges of numbers of the same length. */
  readonly ranges: readonly Expression[];
  /** A range of texts that stand below each other. */
  readonly words: Expression;
  /** Numbers above 0 that powers may have as exponents. */
  readonly exponents: readonly Expression[];
}

type Random = fc.Arbitrary<Expression>;

const operation = (operators: readonly Operator[], left: Random, right: Random): Random =>
  fc
    .record({ operator: fc.constantFrom(...operators), left, right })
    .map((parts): Expression => ({ kind: "operation", ...parts }));

const apply = (names: readonly FunctionName[], ...parts: readonly Random[]): Random =>
  fc.tuple(fc.constantFrom(...names), fc.tuple(...parts)).map(([name, values]) => call(name, ...values));

const literal = (...values: readonly (0 | 1 | -1 | 12 | 24 | 100 | 1000)[]): Random =>
  fc.constantFrom(...values).map((value): Expression => ({ kind: "literal", value }));

/** Numbers, and values of any of the three kinds, some levels deep. */
export function randomExpressions(leaves: Leaves): { readonly numbers: Random; readonly any: Random } {
  const kinds = fc.letrec<Record<"number" | "truth" | "text", Expression>>((tie) => ({
    number: numbers(leaves, tie("number"), tie("truth")),
    truth: truths(tie("number"), tie("truth"), tie("text")),
    text: texts(leaves, tie("number"), tie("truth"), tie("text")),
  }));
  const any = fc.oneof({ weight: 4, arbitrary: kinds.number }, kinds.truth, kinds.text);
  return { numbers: kinds.number, any };
}

function numbers(
  { numbers: cells, ranges, words, exponents }: Leaves,
  number: Random,
  truth: Random,
): Random {
  const range = fc.constantFrom(...ranges);
  const above = number.map((value) => plus(call("ABS", value), 1));
  const product = fc
    .record({ operator: fc.constantFrom<(">" | "<=" | "<>")[]>(">", "<=", "<>"), left: range, right: number })
    .map((parts): Expression => ({ kind: "operation", ...parts }));
  return fc.oneof(
    { depthSize: "small" },
    { weight: 3, arbitrary: fc.constantFrom(...cells) },
    literal(0, 1, -1, 12, 24, 100, 1000),
    { weight: 5, arbitrary: operation(["+", "-", "*", "/"], number, number) },
    fc.tuple(above, fc.constantFrom(...exponents)).map(([base, exponent]) => power(base, exponent)),
    apply(["MAX", "MIN", "SUM"], number, number),
    apply(["SUM", "MAX", "MIN"], range),
    apply(["ABS", "NORMSDIST"], number),
    fc.tuple(range, range).map(([values, by]) => call("SUMPRODUCT", values, call("NORMSDIST", by))),
    apply(["ROUND"], number, literal(0, 1, -1)),
    apply(["IF"], truth, number, number),
    apply(["IFERROR"], number, number),
    fc.tuple(product, range).map(([chosen, values]) => call("SUMPRODUCT", times(chosen, values))),
    apply(["SUMPRODUCT"], range, range),
    fc.constantFrom("copper", "Lead", "<>zinc").map((criterion) => call("COUNTIF", words, text(criterion))),
    fc
      .constantFrom(">=1", "<3.5", "<>0")
      .chain((criterion) => range.map((values) => call("COUNTIF", values, text(criterion)))),
    fc.constantFrom("ZINC", "Lead").map((wanted) => call("IFERROR", call("MATCH", text(wanted), words), -1)),
  );
}

const truths = (number: Random, truth: Random, words: Random): Random =>
  fc.oneof(
    { depthSize: "small" },
    operation(["=", "<>", "<", "<=", ">", ">="], number, number),
    operation(["=", "<>"], words, words),
    apply(["AND", "OR"], truth, truth),
    apply(["NOT"], truth),
    number.map((value) => isNumber(value)),
  );

function texts({ texts: cells, words }: Leaves, number: Random, truth: Random, more: Random): Random {
  // Beyond fifteen digits each program shows a number in its own way.
  const short = number.map((value) => call("MIN", 1000, call("ABS", value)));
  return fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...cells),
    fc.constantFrom('a "b"', "kt", "", " 銅").map((value) => text(value)),
    fc.tuple(more, more).map(([left, right]) => join(left, right)),
    fc.tuple(short, literal(0, 1)).map(([value, places]) => call("FIXED", value, places)),
    fc.tuple(truth, more, more).map(([condition, yes, no]) => when(condition, yes, no)),
    fc.constantFrom<Expression[]>(
      call("INDEX", words, 1),
      call("INDEX", words, call("MATCH", text("zinc"), words)),
    ),
    number.map((value) => when(equal(value, value), text("same"), text("other"))),
  );
}
