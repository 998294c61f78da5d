import { parseCall } from "../../docs/make/call-parser";
import { answerOf } from "../../docs/make/function-call";

describe("parsing", () => {
  test("numbers, texts, words, arrays and what is left out", () => {
    expect(
      parseCall(' =Minerals.Demand( "a ""b"" (c,d)" , -1.5e3 ,, TRUE, 50%, {1,2;"x",false}, #N/A )'),
    ).toEqual({
      name: "DEMAND",
      arguments: [
        [['a "b" (c,d)']],
        [[-1500]],
        null,
        [[true]],
        [[0.5]],
        [
          [1, 2],
          ["x", false],
        ],
        [[{ code: "#N/A" }]],
      ],
    });
  });

  test("no arguments, and neither sign nor namespace", () => {
    expect(parseCall("catalog()")).toEqual({ name: "CATALOG", arguments: [] });
  });

  test.each([
    ["", "Expected a function and an opening bracket at character 1 of "],
    ["=1+1", "Expected a function and an opening bracket at character 1 of =1+1"],
    ['=DEMAND("copper"', 'Expected a comma or a closing bracket at character 17 of =DEMAND("copper"'],
    ["=DEMAND(A1)", 'Expected a number, a "text", TRUE, FALSE or a {list} at character 9 of =DEMAND(A1)'],
    ["=DEMAND(1)+1", "Expected nothing more at character 11 of =DEMAND(1)+1"],
    ["=DEMAND({1,2;3})", "Expected rows of equal length at character 16 of =DEMAND({1,2;3})"],
    ["=DEMAND({1", "Expected a comma, a semicolon or a closing brace at character 11 of =DEMAND({1"],
  ])("%s is refused", (formula, sentence) => {
    expect(() => parseCall(formula)).toThrow(sentence);
  });
});

describe("answers", () => {
  test("a table, with its errors by name", async () => {
    expect(await answerOf('=MINERALS.DATA("copper.mine-production.peru",{2022,2023;2024,1800})')).toEqual({
      rows: [
        ["2445.3", "2755.1"],
        ["2736.2", "#N/A"],
      ],
    });
  });

  test("an Excel error with its sentence", async () => {
    expect(await answerOf('=MINERALS.DEMAND("coper",2035)')).toEqual({
      error: "#VALUE! Unknown metal 'coper'. Did you mean copper?",
    });
  });

  test("a function that does not exist stops the writing of pages", async () => {
    await expect(answerOf("=MINERALS.DEMANDS(1)")).rejects.toThrow("There is no function DEMANDS");
  });
});
