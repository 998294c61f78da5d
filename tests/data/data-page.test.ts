import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataPage } from "../../docs/make/data-page";
import { sources } from "../../src/data/sources";

const page = readFileSync(join(__dirname, "..", "..", "docs", "data.md"), "utf8");

describe("docs/data.md", () => {
  test("is what docs/make/data-page.ts writes today", () => {
    expect(page).toBe(`${dataPage()}\n`);
  });

  test("has a section for every source, and each says what the source feeds", () => {
    const sections = page.split("\n### ").slice(1);
    expect(sections).toHaveLength(sources.length);
    expect(sections.filter((section) => !/^- Citations: \d/m.test(section))).toEqual([]);
  });
});
