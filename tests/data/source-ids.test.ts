import { readdirSync } from "node:fs";
import { join } from "node:path";
import { usages } from "../../docs/make/source-usage";
import { sourceById, sources } from "../../src/data/sources";

const folder = join(__dirname, "..", "..", "src", "data");
const modules = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

/** Every `source` in whatever a module of src/data exports. */
function cited(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((item) => cited(item, found));
  else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (key === "source" && typeof part === "string") found.add(part);
      else cited(part, found);
    }
  }
  return found;
}

const citedAnywhere = cited(modules.map((file) => jest.requireActual<object>(join(folder, file))));
const known = new Set(sources.map((source) => source.id));

describe("sources", () => {
  test("have unique ids", () => {
    expect(sources.map((source) => source.id)).toHaveLength(known.size);
  });

  test("exist for every source id that anything in src/data cites", () => {
    expect([...citedAnywhere].filter((id) => !known.has(id))).toEqual([]);
  });

  test("are all used", () => {
    expect([...known].filter((id) => !citedAnywhere.has(id))).toEqual([]);
  });

  test("are all on the page about the data", () => {
    expect(new Set(usages.map((usage) => usage.source))).toEqual(citedAnywhere);
  });

  test("name publisher, title and licence", () => {
    const nameless = sources.filter(({ publisher, title, licence }) =>
      [publisher, title, licence].some((text) => text.trim() === ""),
    );
    expect(nameless).toEqual([]);
  });

  test("have a web address or none", () => {
    const form = /^https?:\/\/[a-z0-9.-]+\.[a-z]+(\/\S*)?$/;
    expect(sources.filter(({ address }) => address !== null && !form.test(address))).toEqual([]);
  });

  test("have a plausible year or none", () => {
    expect(sources.filter(({ year }) => year !== null && !(year >= 1990 && year <= 2026))).toEqual([]);
  });

  test("that were not read as open are marked", () => {
    const unread = sources.filter(({ licence }) => /recalled|second-hand/.test(licence));
    expect(unread.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["IEA-CMD-2025", "IEA-GEVO-2025", "IEA-GEVO-2024"]),
    );
    expect(unread.filter(({ licenceStatus }) => licenceStatus === "open")).toEqual([]);
  });

  test("that reserve all rights are quoted as facts", () => {
    const reserved = sources.filter(({ licence }) => licence === "All rights reserved");
    expect(reserved.filter(({ licenceStatus }) => licenceStatus !== "facts quoted")).toEqual([]);
  });

  test("are found by id, and an unknown id is refused by name", () => {
    expect(sourceById("USGS-DS140").publisher).toBe("U.S. Geological Survey");
    expect(() => sourceById("USGS-1")).toThrow("Unknown source USGS-1");
  });
});
