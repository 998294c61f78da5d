/** Pages that scripts write are what the scripts write today; `npm run docs` brings them up to date. */
import { customFunctions } from "../../docs/make/function-metadata";
import { fileOf, functionPages } from "../../docs/make/function-pages";
import { modelPage } from "../../docs/make/model-tables";
import { readmePage } from "../../docs/make/readme-table";
import { scriptLabSnippet } from "../../docs/make/script-lab";
import { workbenchMembersPage } from "../../docs/make/workbench-members";
import { demandCorridors } from "../../src/data/demand-corridors";
import { read } from "../docs/documents";

test("docs/validation.md shows a result for every corridor", () => {
  const [section = ""] = read("docs/validation.md").split("### Why these corridors");
  expect([...section.matchAll(/ (pass|\*\*FAIL\*\*) \|$/gm)]).toHaveLength(demandCorridors.length);
});

test("the tables of docs/model.md", () => {
  expect(read("docs/model.md")).toBe(modelPage());
});

test("the table of functions in README.md", async () => {
  expect(read("README.md")).toBe(await readmePage());
});

test("docs/script-lab/checks.yaml", () => {
  expect(read("docs/script-lab/checks.yaml")).toBe(scriptLabSnippet());
});

test("docs/workbench-members.md", () => {
  expect(read("docs/workbench-members.md")).toBe(workbenchMembersPage());
});

describe("pages of functions", () => {
  const pages = functionPages();

  test.each(["README.md", ...customFunctions().map(fileOf)])("%s", async (file) => {
    const path = `docs/functions/${file}`;
    expect(read(path)).toBe((await pages).get(path));
  });
});
