/** Inside Excel, errors are the runtime's own; a small stand-in plays it here. */
import { FunctionError } from "../../src/functions/function-error";
import { refusals } from "../../src/functions/refusals";
import { callable, table, value } from "./calls";

class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const runtime = {
  Error: RuntimeError,
  ErrorCode: {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
  },
};

beforeAll(() => {
  (globalThis as Record<string, unknown>).CustomFunctions = runtime;
});
afterAll(() => {
  delete (globalThis as Record<string, unknown>).CustomFunctions;
});

/** What is thrown. */
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

test.each([
  ["#VALUE!", ["coper", 2030], "Unknown metal 'coper'. Did you mean copper?"],
  ["#N/A", ["copper", 2060], "The scenarios cover 2024 to 2050; 2060 is outside."],
  ["#NUM!", ["copper", NaN], "The result is no finite number: check the size of the values given."],
  [
    "#DIV/0!",
    ["copper", { code: "#DIV/0!" }],
    "A cell given to this function is #DIV/0!: correct that cell first.",
  ],
])("%s is thrown as the runtime's error", (code, args, sentence) => {
  const error = thrown(() => callable("demand")(...args));
  expect(error).toBeInstanceOf(RuntimeError);
  expect(error).toMatchObject({ code, message: sentence });
});

test("an error within a table is the runtime's error in its cell", () => {
  const [row] = table("demand", "copper", [[2024, 2060]]);
  expect(row?.[0]).toBeCloseTo(26717.225, 6);
  expect(row?.[1]).toBeInstanceOf(RuntimeError);
  expect(row?.[1]).not.toBeInstanceOf(FunctionError);
});

test("the last 50 refusals are kept, the newest last, those within tables too", () => {
  refusals().length = 0;
  for (let year = 2051; year <= 2101; year += 1) thrown(() => callable("demand")("copper", year));
  table("demand", "copper", [[2024, 2200]]);
  const sentence = (year: number): string => `The scenarios cover 2024 to 2050; ${year} is outside.`;
  expect(refusals()).toHaveLength(50);
  expect(refusals()[0]).toMatchObject({ code: "#N/A", message: sentence(2053) });
  expect(refusals().at(-1)).toMatchObject({ code: "#N/A", message: sentence(2200) });
});

test("values pass as they are", () => {
  expect(value("convert", 1, "t", "kg")).toBe(1000);
});

test("what nobody foresaw is #VALUE! with a sentence", () => {
  const hostile = [["copper"]];
  Object.defineProperty(hostile, "0", {
    get() {
      throw new TypeError("trap");
    },
  });
  expect(thrown(() => callable("demand")(hostile, 2030))).toMatchObject({
    code: "#VALUE!",
    message: "Something went wrong inside this function. Please report it together with the formula.",
  });
});
