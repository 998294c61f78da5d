/**
 * Every function as Excel calls it: in a cell, through the real custom-functions runtime. Whatever an argument is, the
 * cell holds what the function answers when it is called directly, errors with their sentences included.
 */
import { FunctionError } from "../../src/functions/function-error";
import type { CellValue } from "../../src/workbench/engine/cell";
import type { FunctionsMetadata } from "../../src/workbench/custom-functions/functions-metadata";
import { buildFunctions } from "../../src/workbench/headless/build-functions";
import {
  type HeadlessWorkbench,
  startHeadlessWorkbench,
} from "../../src/workbench/headless/headless-workbench";
import { root } from "../support/manifest";
import { callable, functionNames, type FunctionName } from "./calls";
import { type Good, goodCalls, rowOf, type Value } from "./good-calls";

/** An argument in a formula, and what a function gets when it is called directly. */
interface Argument {
  readonly formula: string;
  readonly direct: unknown;
}

const literal = (value: Value): string => (typeof value === "number" ? String(value) : `"${value}"`);
const listOf = (rows: readonly (readonly Value[])[]): string =>
  `{${rows.map((row) => row.map(literal).join(",")).join(";")}}`;
const asGiven = (good: Good): Argument =>
  typeof good === "object"
    ? { formula: listOf([good]), direct: [good] }
    : { formula: literal(good), direct: good };
const notAvailable = { code: "#N/A" };
const column = (length: number): null[][] => Array.from({ length }, () => [null]);

/** What may stand in place of a good value. Column A of the sheet is blank but for three cells. */
const replacements: Readonly<Record<string, (good: Good) => Argument>> = {
  "the value itself": asGiven,
  "nothing between commas": () => ({ formula: "", direct: null }),
  "a blank cell": () => ({ formula: "Cells!A1", direct: [[null]] }),
  "an empty text": () => ({ formula: '""', direct: "" }),
  "a text": () => ({ formula: "Cells!A2", direct: [["nonsense"]] }),
  "a number": () => ({ formula: "-7.5", direct: -7.5 }),
  "a truth value": () => ({ formula: "Cells!A4", direct: [[true]] }),
  "an error": () => ({ formula: "Cells!A3", direct: [[notAvailable]] }),
  "a list of values": (good) => {
    const rows = [rowOf(good), rowOf(good).map(() => "nonsense"), rowOf(good)];
    return { formula: listOf(rows), direct: rows };
  },
  "a range with a blank, a text, an error and a truth value": () => ({
    formula: "Cells!A1:A4",
    direct: [[null], ["nonsense"], [notAvailable], [true]],
  }),
  "a range of 5,001 blank cells": () => ({ formula: "Cells!A5:A5005", direct: column(5001) }),
};

interface Call {
  readonly name: FunctionName;
  readonly formula: string;
  readonly direct: readonly unknown[];
}

const callsOf = (name: FunctionName, types: readonly string[]): Call[] =>
  goodCalls[name].flatMap((replaced, index) =>
    Object.values(replacements).map((replace) => {
      const args = goodCalls[name].map((good, position) =>
        position === index ? replace(replaced) : asGiven(good),
      );
      return {
        name,
        formula: `=MINERALS.${name.toUpperCase()}(${args.map(({ formula }) => formula).join(",")})`,
        direct: args.map(({ direct }, position) => (types[position] === "string" ? asText(direct) : direct)),
      };
    }),
  );

/** A parameter with a list of choices is a text: Excel makes texts of other values, and keeps errors to itself. */
function asText(direct: unknown): unknown {
  if (Array.isArray(direct)) return direct.map(asText);
  if (typeof direct === "boolean") return direct ? "TRUE" : "FALSE";
  return typeof direct === "number" ? String(direct) : direct;
}

/** Whether Excel answers by itself with the error that a parameter of text is given. */
const isKept = ({ direct }: Call, types: readonly string[]): boolean =>
  direct.some((each, index) => types[index] === "string" && [each].flat(2).includes(notAvailable));

interface DirectAnswer {
  readonly cells: CellValue[][];
  readonly sentence?: string;
}

/** The answer of a direct call as cells show it, and the sentence of its error. */
async function directly({ name, direct }: Call): Promise<DirectAnswer> {
  try {
    return { cells: (await callable(name)(...direct)).map((row) => row.map(shown)) };
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return { cells: [[{ error: error.code }]], sentence: `${error.code} ${error.message}` };
  }
}

const kept: DirectAnswer = { cells: [[{ error: "#N/A" }]] };

/** An empty text and an empty cell are the same to those who read a cell. */
const shown = (value: unknown): CellValue =>
  value instanceof FunctionError ? { error: value.code } : value === "" ? null : (value as CellValue);

let workbench: HeadlessWorkbench;
let metadata: FunctionsMetadata;
const sentences: string[] = [];
const apart = 16;
const placeOf = (index: number) => ({ row: 0, column: index * apart, rows: 1, columns: 1 });

beforeAll(async () => {
  const functions = await buildFunctions(root);
  metadata = functions.functionsMetadata;
  workbench = await startHeadlessWorkbench({
    ...functions,
    onFunctionError: ({ error, message = "" }) => sentences.push(`${error} ${message}`),
  });
  const { engine } = workbench.host;
  const cells = engine.addSheet("Cells");
  engine.write(cells, { row: 1, column: 0, rows: 5005, columns: 1 }, [
    [{ value: "nonsense" }],
    [{ value: { error: "#N/A" } }],
    [{ value: true }],
    ...column(5002).map((row) => row.map((value) => ({ value }))),
  ]);
}, 60_000);

afterAll(() => {
  workbench.dispose();
});

test("every parameter of every function has a good value", () => {
  const counts = metadata.functions.map(({ id, parameters }) => [id, parameters.length]);
  const given = functionNames.map((name) => [name.toUpperCase(), goodCalls[name].length]);
  expect(Object.fromEntries(given)).toEqual(Object.fromEntries(counts));
});

test.each(functionNames)("the good call of %s answers with values", async (name) => {
  const direct = goodCalls[name].map((good) => asGiven(good).direct);
  expect((await callable(name)(...direct)).flat().length).toBeGreaterThan(0);
});

test("a result of more than 5,000 cells is refused in words", async () => {
  const { engine } = workbench.host;
  sentences.length = 0;
  const formula = '=MINERALS.CONVERT(Cells!A5:A75,"t",Cells!B1:BV1)';
  engine.write(engine.sheets()[0] ?? "", placeOf(0), [[{ formula, value: null }]]);
  await workbench.host.settle();
  expect(sentences).toContain(
    "#VALUE! This would fill 5,183 cells; at most 5,000 are answered at once. Ask for less.",
  );
});

test.each(functionNames)(
  "%s in a cell is the same as called directly",
  async (name) => {
    const { engine } = workbench.host;
    const sheet = engine.addSheet(name);
    const { parameters = [] } = metadata.functions.find(({ id }) => id === name.toUpperCase()) ?? {};
    const types = parameters.map(({ type = "any" }) => type);
    const calls = callsOf(name, types);
    sentences.length = 0;
    // The sheet grows where cells are written, not where results spill: room for the last one.
    engine.write(sheet, placeOf(calls.length), [[{ value: null }]]);
    for (const [index, { formula }] of calls.entries())
      engine.write(sheet, placeOf(index), [[{ formula, value: null }]]);
    await workbench.host.settle();
    for (const [index, call] of calls.entries()) {
      const { cells, sentence } = isKept(call, types) ? kept : await directly(call);
      const place = placeOf(index);
      const block = engine.spill(sheet, place.row, place.column) ?? place;
      expect([call.formula, engine.values(sheet, block)]).toEqual([call.formula, cells]);
      if (sentence !== undefined) expect(sentences).toContain(sentence);
    }
  },
  60_000,
);
