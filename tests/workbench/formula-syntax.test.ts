import fc from "../support/properties";
import { readFormula } from "../../src/workbench/formula/formula-syntax";

test.each([
  '=SUM(1,2)+TEST.ADD("copper",2035)/1000',
  "=-1.5e3%^2",
  "=IF(A1>=B$2,,TRUE)",
  "='My sheet'!A1:Sheet2!$C$3",
  "=SUM(A:A,1:1,Data!B:B)",
  '={1,-2;"x;)",TRUE}',
  '="a ""b"" (c"&#N/A',
  "=@A1#",
  "=SUM((A1,B2))",
  " = 1 + ( 2 ) ",
  "=LET(größe,2,größe*3)",
  "=PI()",
])("%s is a formula", (formula) => {
  expect(() => readFormula(formula)).not.toThrow();
});

test("tells the functions with their number of arguments, and names that are no cells", () => {
  expect(readFormula("=test.add(1,,Sum(B2,copper),A:C)*TRUE+PI()+copper")).toEqual({
    calls: [
      { name: "SUM", arguments: 2 },
      { name: "TEST.ADD", arguments: 4 },
      { name: "PI", arguments: 0 },
    ],
    names: ["copper"],
  });
});

test.each([
  ["", "an equals sign at character 1 of "],
  ["=", 'a number, a "text", a cell or a function at character 2 of ='],
  ["=1+", 'a number, a "text", a cell or a function at character 4 of =1+'],
  ['=SUM("copper"', 'a comma or a closing bracket at character 14 of =SUM("copper"'],
  ["=SUM(1)1", "an operator or the end at character 8 of =SUM(1)1"],
  ["=SUM(1))", "an operator or the end at character 8 of =SUM(1))"],
  ["={1,2;3}", "rows of equal length before this point at character 9 of ={1,2;3}"],
  ["={1", "a comma or a closing brace at character 4 of ={1"],
  ["={1,,2}", "a value of the list at character 5 of ={1,,2}"],
  [
    "=SUM(1;2)",
    "a comma or a closing bracket at character 7 of =SUM(1;2) (arguments are separated by commas)",
  ],
  [
    "=UPPER(“a”)",
    'a number, a "text", a cell or a function at character 8 of =UPPER(“a”) (texts stand in straight quotes, ")',
  ],
  [
    '=UPPER("a)',
    'a number, a "text", a cell or a function at character 8 of =UPPER("a) (a text has no closing quote)',
  ],
])("%s is refused", (formula, sentence) => {
  expect(() => readFormula(formula)).toThrow(`Expected ${sentence}`);
});

/** Formulas made from the grammar of Excel, which therefore are formulas. */
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.nat(999).map(String),
    fc.constantFrom("A1", "$B$2:C9", '"te""xt"', "TRUE", "#N/A", "{1,2;3,4}", "Sheet1!D4"),
    fc
      .tuple(tie("expression"), fc.constantFrom("+", "^", "&", "<>", " >= "), tie("expression"))
      .map((parts) => parts.join("")),
    tie("expression").map((inner) => `(${inner})`),
    tie("expression").map((inner) => `-${inner}%`),
    fc
      .array(fc.option(tie("expression"), { nil: "" }), { maxLength: 4 })
      .map((args) => `TEST.ANY(${args.join(",")})`),
  ),
}));

test("whatever the grammar makes is read, and a bracket more or less is refused", () => {
  fc.assert(
    fc.property(expression, (formula) => {
      expect(() => readFormula(`=${formula}`)).not.toThrow();
      expect(() => readFormula(`=(${formula}`)).toThrow("Expected");
      expect(() => readFormula(`=${formula})`)).toThrow("Expected");
    }),
  );
});
