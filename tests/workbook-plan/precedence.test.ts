/** Brackets: as many as Excel's order of operations needs, and no more where leaving them out is safe. */
import fc from "../support/properties";
import { call, equal, join, less, minus, over, plus, power, times } from "../../src/line-items/build";
import type { Expression, Literal, Operator } from "../../src/line-items/expression";
import { cellAddress } from "../../src/workbook-plan/address";
import { valueOfFormula, valueOfTree } from "./a1-interpreter";
import { formulasOver, item, row, sheet } from "./plan";

const ids = ["a", "b", "c", "d", "e"];
const only = sheet("only", "Only", [row(...ids.map((id, index) => item(index + 1, id)))]);
const formulas = formulasOver([only]);
const write = (expression: Expression): string => formulas.compile(expression, { sheet: only, offset: null });
const address = (id: string): string => cellAddress(1, ids.indexOf(id) + 1, { row: true, column: true });

describe("by example", () => {
  test.each<[Expression, string]>([
    [plus(times("a", "b"), "c"), "$A$1*$B$1+$C$1"],
    [times(plus("a", "b"), "c"), "($A$1+$B$1)*$C$1"],
    [minus("a", minus("b", "c")), "$A$1-($B$1-$C$1)"],
    [minus("a", "b", "c"), "$A$1-$B$1-$C$1"],
    [over("a", times("b", "c")), "$A$1/($B$1*$C$1)"],
    [power(power("a", "b"), "c"), "($A$1^$B$1)^$C$1"],
    [power("a", power("b", "c")), "$A$1^($B$1^$C$1)"],
    [power(times("a", -1), "b"), "($A$1*-1)^$B$1"],
    [power(plus(1, "a"), minus("b", "c")), "(1+$A$1)^($B$1-$C$1)"],
    [times(equal("a", "b"), "c"), "($A$1=$B$1)*$C$1"],
    [equal(plus("a", "b"), "c"), "$A$1+$B$1=$C$1"],
    [less("a", less("b", "c")), "$A$1<($B$1<$C$1)"],
    [join(plus("a", "b"), "c"), "$A$1+$B$1&$C$1"],
    [plus(join("a", "b"), "c"), "($A$1&$B$1)+$C$1"],
    [call("MAX", plus("a", "b"), less("a", "b")), "MAX($A$1+$B$1,$A$1<$B$1)"],
    [times(call("MAX", "a", "b"), "c"), "MAX($A$1,$B$1)*$C$1"],
  ])("%#: %j is written %s", (expression, expected) => {
    expect(write(expression)).toBe(expected);
  });
});

describe("the reader used below knows Excel's order of operations", () => {
  test.each([
    ["A1-B1-C1", "(A1-B1)-C1", true],
    ["A1^B1^C1", "(A1^B1)^C1", true],
    ["-A1^B1", "(-A1)^B1", true],
    ["A1&B1=C1", "(A1&B1)=C1", true],
    ["A1+B1&C1", "(A1+B1)&C1", true],
    ["A1*B1/C1", "A1*(B1/C1)", true],
    ["A1-B1-C1", "A1-(B1-C1)", false],
    ["A1^B1^C1", "A1^(B1^C1)", false],
    ["A1<B1<C1", "A1<(B1<C1)", false],
    ["A1*B1^C1", "(A1*B1)^C1", false],
    ["A1+B1&C1", "A1+(B1&C1)", false],
    ["MAX(A1,B1)", "MAX(B1,A1)", false],
  ])("%s means %s: %p", (one, other, same) => {
    expect(valueOfFormula(one) === valueOfFormula(other)).toBe(same);
  });
});

const operators: readonly Operator[] = ["+", "-", "*", "/", "^", "=", "<>", "<", "<=", ">", ">=", "&"];
const literals: readonly Literal[] = [0, 1, -1, 12, 24, 100, 1000];

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom(...ids).map((id): Expression => ({ kind: "item", id })),
    fc.constantFrom(...literals).map((value): Expression => ({ kind: "literal", value })),
    fc
      .record({ operator: fc.constantFrom(...operators), left: tie("tree"), right: tie("tree") })
      .map((parts): Expression => ({ kind: "operation", ...parts })),
    fc
      .record({
        function: fc.constantFrom("MAX", "IF", "ROUND"),
        arguments: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
      })
      .map((parts): Expression => ({ kind: "call", ...parts })),
  ),
}));

test("any expression, written and read again, is the same computation", () => {
  fc.assert(
    fc.property(tree, (expression) => {
      expect(valueOfFormula(write(expression))).toBe(valueOfTree(expression, address));
    }),
    { numRuns: 2000 },
  );
});
