/** Writes the generated parts of docs/model.md: the rules of the scenarios and the formulas. */
import { formulaTables } from "./formula-tables";
import { readText, withPart, writeText } from "./markdown";
import { scenarioRules } from "./scenario-rules";

const path = "docs/model.md";

/** The page with its generated parts as of today. */
export const modelPage = (): string =>
  withPart(withPart(readText(path), "scenario rules", scenarioRules()), "formulas", formulaTables());

/** Writes the page to docs/model.md. */
export function writeModelTables(): void {
  writeText(path, modelPage());
}

if (process.argv[1] === __filename) writeModelTables();
