/** Writes docs/script-lab/checks.yaml, a snippet for Script Lab, from the checks beside it. */
import { readText, writeText } from "./markdown";

const path = "docs/script-lab/checks.yaml";
const indent = " ".repeat(8);

/** The script, less the comment at its head, which speaks of this repository. */
const script = (): string => readText("docs/script-lab/checks.ts").replace(/^\/\*\*[\s\S]*?\*\/\n/, "");

const block = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `${indent}${line}`))
    .join("\n");

/** The snippet as Script Lab imports it. */
export const scriptLabSnippet = (): string => `name: Minerals Roadmap checks
description: What the workbench takes for granted, asked of Excel. Works on a sheet of its own and deletes it.
host: EXCEL
api_set: {}
script:
    content: |-
${block(script())}
    language: typescript
template:
    content: |-
${block('<button id="run">Run the checks</button>\n<ul id="results"></ul>')}
    language: html
style:
    content: |-
${block("#results { padding-left: 0; list-style: none; font-family: sans-serif; }")}
    language: css
libraries: |-
${block("https://appsforoffice.microsoft.com/lib/1/hosted/office.js\n@types/office-js")}
`;

export function writeScriptLabSnippet(): void {
  writeText(path, scriptLabSnippet());
}

if (process.argv[1] === __filename) writeScriptLabSnippet();
