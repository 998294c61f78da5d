/** Writes the tables of functions in README.md, with results computed while it is written. */
import { fileOf, textOf } from "./function-pages";
import { functionFamilies } from "./function-families";
import type { FunctionInfo } from "./function-metadata";
import { resultOf } from "./formula-result";
import { fixed, readText, table, withPart, writeText } from "./markdown";

const path = "README.md";

/** The page with its table as of today. */
export const readmePage = async (): Promise<string> =>
  withPart(readText(path), "functions", await functionTables());

/** Writes the page to README.md. */
export async function writeReadmeTable(): Promise<void> {
  writeText(path, await readmePage());
}

async function functionTables(): Promise<string> {
  const parts = functionFamilies().map(async ({ title, functions }) => [
    `### ${title}`,
    await functionTable(functions),
  ]);
  return (await Promise.all(parts)).flat().join("\n\n");
}

const functionTable = async (functions: readonly FunctionInfo[]): Promise<string> =>
  table(
    ["Function", "What it gives", "Example", "Result"],
    await Promise.all(
      functions.map(async (info) => [
        `[${info.id}](docs/functions/${fileOf(info)})`,
        info.description,
        `\`${textOf(info).examples[0].formula}\``,
        await shortResult(info),
      ]),
    ),
  );

/** A number with its unit, the beginning of a sentence, or the size of a table. */
async function shortResult(info: FunctionInfo): Promise<string> {
  const { examples, short } = textOf(info);
  const rows = await resultOf(examples[0].formula);
  const [first = ""] = rows[0] ?? [];
  if (rows.length > 1) return `table, ${String(rows.length)} × ${String(rows[0]?.length ?? 0)}`;
  if (first === "" || Number.isNaN(Number(first))) return `“${first.slice(0, 56).trimEnd()} …”`;
  return `${fixed(Number(first), short.decimals)} ${short.unit}`.trim();
}

if (process.argv[1] === __filename) void writeReadmeTable();
