import { tokenize } from "../../../src/workbook-plan/quality/formula-tokens";

const kinds = (formula: string) => tokenize(formula).map(({ kind, text }) => `${kind} ${text}`);

test("a formula falls into functions, references, numbers and signs", () => {
  expect(kinds("IF(G$5>=1.5E3,-$F7,0)")).toEqual([
    "function IF",
    "open (",
    "reference G$5",
    "operator >=",
    "number 1.5E3",
    "comma ,",
    "operator -",
    "reference $F7",
    "comma ,",
    "number 0",
    "close )",
  ]);
});

test("nothing is lost: the tokens put together are the formula", () => {
  const formula = `SUMPRODUCT((Actions!$F$7:$F$46='It''s "so"'!B2)*Supply!G8:G47)/1000 & "a ""b"" (c" <> #N/A`;
  expect(
    tokenize(formula)
      .map(({ text }) => text)
      .join(""),
  ).toBe(formula);
});

test.each([
  ["Inputs!$F$8", "Inputs"],
  ["'Demand Copper'!G7", "Demand Copper"],
  ["'It''s here'!G7", "It's here"],
  ["Année!G7", "Année"],
  ["G7", null],
])("%s is a reference to sheet %p", (formula, sheet) => {
  expect(tokenize(formula)).toMatchObject([{ kind: "reference", sheet, text: formula }]);
});

test.each(["#REF!", "#REF!$A$1", "#REF!A1:B2", "#REF!$C:$C"])(
  "%s, which stands for cells that are gone, is an error and no cell of this sheet",
  (text) => {
    expect(kinds(`${text}*2`)).toEqual([`error ${text}`, "operator *", "number 2"]);
  },
);

test("ranges, whole columns and whole rows are single references", () => {
  expect(kinds("SUM(A1:B2,A:B,$1:$3)").filter((kind) => kind.startsWith("reference"))).toEqual([
    "reference A1:B2",
    "reference A:B",
    "reference $1:$3",
  ]);
});

test("cells of a table are one word, and another file is none", () => {
  expect(kinds("Mine[Tonnes 2024]+Mine[[#This Row],[Share]]")).toEqual([
    "table Mine[Tonnes 2024]",
    "operator +",
    "table Mine[[#This Row],[Share]]",
  ]);
  expect(kinds("[Book.xlsx]Sheet1!A1")[0]).toBe("other [");
});

test("what looks like a cell may be a function or a name", () => {
  expect(kinds("LOG10(Q1_total)+ABC12345678")).toEqual([
    "function LOG10",
    "open (",
    "name Q1_total",
    "close )",
    "operator +",
    "name ABC12345678",
  ]);
});

test("a text hides whatever it holds", () => {
  expect(kinds('"=SUM(A1)&""x"""')).toEqual(['text "=SUM(A1)&""x"""']);
});

test("what no formula may hold is told apart", () => {
  expect(kinds("[1]A1")).toEqual(["other [", "number 1", "other ]", "reference A1"]);
});
