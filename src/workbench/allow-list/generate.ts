import { writeFileSync } from "node:fs";
import path from "node:path";
import { readApi, type ApiList } from "./read-api";

const declarations = require.resolve("@types/office-js/index.d.ts");
const lineWidth = 110;
const target = path.join(__dirname, "api-list.generated.ts");

/** The file that the list is kept in, as text. */
export function generatedFile(list: ApiList): string {
  const classes = Object.entries(list).filter(([, members]) => Object.keys(members).length > 0);
  return [
    "/** Made by `npm run workbench:allow-list` from @types/office-js: members of Excel's classes by requirement set. */",
    "export const apiMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {",
    ...classes.map(([name, members]) => `  ${name}: {\n${bySet(members)}\n  },`),
    "};",
    "",
  ].join("\n");
}

/** One line a requirement set: its name, and the members that came with it. */
function bySet(members: Readonly<Record<string, string>>): string {
  const sets = new Map<string, string[]>();
  for (const [member, set] of Object.entries(members)) sets.set(set, [...(sets.get(set) ?? []), member]);
  return [...sets].map(([set, names]) => entry(`"${set}":`, `"${names.sort().join(" ")}",`)).join("\n");
}

/** In one line or two, as the formatter wants it. */
const entry = (key: string, value: string): string =>
  key.length + value.length + 5 > lineWidth ? `    ${key}\n      ${value}` : `    ${key} ${value}`;

/** The list of the installed types. */
export const currentApi = (): ApiList => readApi(declarations, "Excel");

if (require.main === module) writeFileSync(target, generatedFile(currentApi()));
