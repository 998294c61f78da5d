import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseFormula } from "../../src/cli/formula-parser";
import { runFormula } from "../../src/cli/run-formula";

describe("parsing", () => {
  test("numbers, texts, words, arrays and what is left out", () => {
    expect(
      parseFormula(' =Minerals.Demand( "a ""b"" (c,d)" , -1.5e3 ,, TRUE, 50%, {1,2;"x",false}, #N/A )'),
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
    expect(parseFormula("catalog()")).toEqual({ name: "CATALOG", arguments: [] });
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
    expect(() => parseFormula(formula)).toThrow(sentence);
  });
});

describe("running", () => {
  test("a value", () => {
    expect(runFormula(['=MINERALS.CONVERT(1,"st","t")'])).toEqual({
      exitCode: 0,
      output: "0.90718474",
      error: "",
    });
  });

  test("a table, tab by tab, with its errors by name", () => {
    const { output } = runFormula(['=MINERALS.DATA("copper.mine-production.peru",{2022,2023;2024,1800})']);
    expect(output).toBe("2445.3\t2755.1\n2736.2\t#N/A");
  });

  test("an Excel error ends with 1 and its sentence", () => {
    expect(runFormula(['=MINERALS.DEMAND("coper",2035)'])).toEqual({
      exitCode: 1,
      output: "",
      error: "#VALUE! Unknown metal 'coper'. Did you mean copper?",
    });
  });

  test.each([
    [[], "Give one formula, in quotes.\nUsage: "],
    [["=A(1)", "=B(2)"], "Give one formula, in quotes."],
    [["=CATALOG(1,2)"], "MINERALS.CATALOG takes at most 1 argument."],
    [["=CATALOG("], "Expected a number"],
  ])("%j ends with 2 and the usage", (args, sentence) => {
    const { exitCode, output, error } = runFormula(args);
    expect([exitCode, output]).toEqual([2, ""]);
    expect(error).toContain(sentence);
    expect(error).toContain("Functions: CATALOG, CONVERT, DATA, DEMAND, DEMANDTABLE, ");
  });
});

test("an unknown function is Excel's #NAME?, with the functions there are", () => {
  const { exitCode, output, error } = runFormula(["=MINERALS.DEMANDS(1)"]);
  expect([exitCode, output]).toEqual([1, ""]);
  expect(error).toContain("#NAME? There is no function DEMANDS in MINERALS.");
  expect(error).toContain("Functions: CATALOG, CONVERT, DATA, DEMAND, DEMANDTABLE, ");
});

test("the command prints and ends as it should", () => {
  const root = join(__dirname, "../..");
  const run = (formula: string) =>
    spawnSync(process.execPath, ["--import", "tsx", "src/cli/formula.ts", formula], {
      cwd: root,
      encoding: "utf8",
    });
  const good = run('=MINERALS.CONVERT(1,"kt","t")');
  expect([good.status, good.stdout, good.stderr]).toEqual([0, "1000\n", ""]);
  const bad = run('=MINERALS.CONVERT(1,"kt","$/t")');
  expect([bad.status, bad.stdout]).toEqual([1, ""]);
  expect(bad.stderr).toMatch(/^#VALUE! kt is a mass/);
}, 20_000);
