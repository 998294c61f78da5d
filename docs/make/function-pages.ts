/** Writes a page for every custom function to docs/functions, and the list of them. */
import type { FunctionText } from "./examples/function-text";
import { functionTexts } from "./function-examples";
import { functionFamilies, type Family } from "./function-families";
import { customFunctions, type FunctionInfo, type ParameterInfo } from "./function-metadata";
import { failureOf, shownResult } from "./formula-result";
import { page, table, writeText } from "./markdown";

const folder = "docs/functions";

/** Text of every page by its path. */
export async function functionPages(): Promise<ReadonlyMap<string, string>> {
  const all = customFunctions();
  return new Map([
    [`${folder}/README.md`, listPage(functionFamilies())],
    ...(await Promise.all(
      all.map(async (info): Promise<[string, string]> => [
        `${folder}/${fileOf(info)}`,
        await functionPage(info),
      ]),
    )),
  ]);
}

/** Writes the pages to docs/functions. */
export async function writeFunctionPages(): Promise<void> {
  for (const [path, text] of await functionPages()) writeText(path, text);
}

/** The page of a function; @helpurl leads to a file of the same name. */
export const fileOf = ({ id }: FunctionInfo): string => `${id.toLowerCase()}.md`;

/** @throws RangeError for a function without a text */
export function textOf({ id }: FunctionInfo): FunctionText {
  const text = functionTexts[id];
  if (text === undefined) throw new RangeError(`${id} has no text in docs/make/function-examples.ts.`);
  return text;
}

export const signature = ({ id, parameters }: FunctionInfo): string =>
  `MINERALS.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

async function functionPage(info: FunctionInfo): Promise<string> {
  const text = textOf(info);
  return page([
    `# ${info.id}`,
    `\`${signature(info)}\``,
    info.description,
    text.purpose,
    "## Arguments",
    table(["Argument", "Needed", "What it is"], info.parameters.map(argumentRow)),
    ...choiceLists(info.parameters),
    "## Returns",
    info.returns,
    "## Examples",
    ...(await examples(text)),
    "## Errors",
    table(
      ["Formula", "Answer"],
      await Promise.all(text.failures.map(async (formula) => [`\`${formula}\``, await failureOf(formula)])),
    ),
    "## Good to know",
    [
      ...text.notes.map((note) => `- ${note}`),
      "- What all functions have in common: [functions](README.md).",
    ].join("\n"),
  ]);
}

async function examples(text: FunctionText): Promise<string[]> {
  const parts = text.examples.map(async ({ formula, says }) => [
    `${says}:`,
    code(formula),
    await shownResult(formula),
  ]);
  return (await Promise.all(parts)).flat();
}

const code = (formula: string): string => `\`\`\`\n${formula}\n\`\`\``;

const argumentRow = ({ name, optional, description }: ParameterInfo): string[] => [
  `\`${name}\``,
  optional ? "no" : "yes",
  description,
];

const choiceLists = (parameters: readonly ParameterInfo[]): string[] =>
  parameters
    .filter(({ choices }) => choices.length > 0)
    .map(({ name, choices }) => `Excel offers for \`${name}\`: ${choices.join("; ")}.`);

function listPage(families: readonly Family[]): string {
  return page([
    "# Functions",
    "These pages are written by `docs/make/function-pages.ts` from the comments in `src/functions` and from examples that are " +
      "computed when the pages are written; a test fails while they differ.",
    ...families.flatMap(({ title, functions }) => [
      `## ${title}`,
      table(
        ["Function", "What it gives"],
        functions.map((info) => [`[${info.id}](${fileOf(info)})`, info.description]),
      ),
    ]),
    "## What they have in common",
    [
      "- **Arrays.** A function that answers with one value takes a range or a spilled array in the place of a value, and the answer " +
        "has its shape: a row of years and a column of scenarios make a grid. One formula answers with at most 5,000 cells.",
      "- **Tables.** SERIES, CATALOG, DEMANDTABLE, DEMANDBAND and SENSITIVITY take single cells and answer with a table. FIT, ELASTICITY, " +
        "FORECAST, BACKTEST, STOCK, INFLOW and SCRAP take series and answer with a table; RECYCLINGRATE does where no indicator is chosen. " +
        "The first row of a table is a header; INDEX takes one figure out of it.",
      "- **Series** are rows or columns with one value a year; FORECAST, BACKTEST, STOCK, INFLOW and SCRAP also take years with the values beside " +
        "them, as SERIES answers. CONCENTRATION and LOSSTEST take suppliers, with or without their names; CURVE takes the parameters " +
        "of its curve, or what FIT answers.",
      "- **Assumptions** are ranges with an id and a value, or one value a year, in each row; whole columns of a sheet are read down to their last id.",
      "- **Names** are found whatever their case, accents, spaces and hyphens, and under common other names: `Cu`, `cobre`, `銅`; " +
        "`STEPS`, `APS`, `NZE`. A misspelt name is refused with the nearest one.",
      "- **Years** are whole numbers such as 2035. A date is refused with advice.",
      "- **Errors.** #VALUE! says that an argument is of the wrong kind, #N/A that there is no such figure, #NUM! that the arithmetic " +
        "has no result, #DIV/0! that a share of nothing is asked for. Excel shows the sentence behind the warning sign of the cell for #VALUE! and #N/A. " +
        "For #NUM! and #DIV/0! Excel shows no sentence: select the cell and press **Explain this cell** in the pane, under “Functions in any cell”. " +
        "The workbench shows every sentence, `npm run formula` prints it, and the page of each function lists the usual ones.",
      "- **Empty cells** count as not given.",
      "- **No network**, no clock, no chance: the same arguments give the same result, and nothing leaves the computer. DEMANDBAND and SENSITIVITY draw " +
        "from a seed, the same numbers everywhere.",
      "- **Any input** is answered within a second, with finite numbers and texts or an error in words: [robustness](../robustness.md).",
      "- Every formula on these pages also runs without Excel: `npm run formula -- '=MINERALS.DEMAND(\"copper\",2035)'`.",
    ].join("\n"),
  ]);
}

if (process.argv[1] === __filename) void writeFunctionPages();
