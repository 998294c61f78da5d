import { command } from "../../src/language/en/command";
import packageFile from "../../package.json";
import { documents, read } from "./documents";

const scripts = new Set(Object.keys(packageFile.scripts));

/** Commands of npm that a document names: `npm run docs`, `npm test`. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/npm (?:run ([\w:-]+)|(test)\b)/g)].map(([, script, test]) => script ?? test ?? "");

test.each(documents)("every command that %s names exists", (document) => {
  expect(commandsIn(read(document)).filter((name) => !scripts.has(name))).toEqual([]);
});

test("README names the two commands of the quick start", () => {
  expect(read("README.md")).toContain("npm ci && npm start\nnpm ci && npm test");
});

test("README lists the options of the command, all of them and no others", () => {
  const optionsIn = (text: string): string[] =>
    [...text.matchAll(/^(?: {2}|\| `)(--[a-z]+)/gm)].map(([, name = ""]) => name);
  const shown = optionsIn(command.usage).filter((name) => name !== "--help");
  expect(shown.length).toBeGreaterThan(3);
  expect(optionsIn(read("README.md"))).toEqual(shown);
});
