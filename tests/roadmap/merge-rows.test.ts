/** One list of rows out of what was shipped, what people made of it, and what is shipped now. */
import { mergeRows, type Row } from "../../src/roadmap/merge-rows";
import fc from "../support/properties";

const row = (id: string | null, start: number | null, title: string | null = null): Row =>
  new Map<string, string | number | null>([
    ["id", id],
    ["start", start],
    ["title", title],
  ]);
const blank = row(null, null);
const next = (lists: Parameters<typeof mergeRows>[0]) =>
  mergeRows(lists, "id").flatMap((merged) => (merged.next === null ? [] : [[...merged.next.values()]]));

const before = [row("A", 2025), row("B", 2026), row("C", 2027), blank, blank];

test("a row that a version adds in the middle moves entries with their rows, and own rows stay", () => {
  const own = [row("A", 2025), row("B", 2030), row("C", 2027), row("X", 2031), blank];
  const offered = [row("A", 2024), row("N", 2028), row("B", 2026), row("C", 2027), blank];
  expect(next({ before, own, offered })).toEqual([
    ["A", 2024, null],
    ["N", 2028, null],
    ["B", 2030, null],
    ["C", 2027, null],
    ["X", 2031, null],
  ]);
});

test("people's order stays, and new rows follow the row that they follow in the shipped list", () => {
  const own = [row("C", 2027), row("B", 2026), row("A", 2025)];
  const offered = [row("A", 2025), row("B", 2026), row("N", 2028), row("C", 2027)];
  expect(next({ before, own, offered }).map(([id]) => id)).toEqual(["C", "B", "N", "A"]);
});

test("a row that people removed stays away, one that a version drops goes unless people changed it", () => {
  const own = [row("A", 2025), blank, row("C", 2027)];
  expect(next({ before, own, offered: before }).map(([id]) => id)).toEqual(["A", "C"]);
  const shorter = [row("B", 2026)];
  expect(next({ before, own: [row("A", 2025), row("B", 2026), row("C", 2040)], offered: shorter })).toEqual([
    ["B", 2026, null],
    ["C", 2040, null],
  ]);
});

test("a row whose key people changed is still the row that stood there", () => {
  const own = [row("A", 2025), row("B2", 2026), row("C", 2027)];
  const offered = [row("A", 2025), row("B", 2029), row("C", 2027)];
  expect(next({ before, own, offered })).toEqual([
    ["A", 2025, null],
    ["B2", 2029, null],
    ["C", 2027, null],
  ]);
});

test("an own row with the key of a new one stays as people wrote it", () => {
  const own = [row("A", 2025), row("B", 2026), row("C", 2027), row("N", 2050, "mine")];
  const offered = [row("A", 2025), row("B", 2026), row("C", 2027), row("N", 2028, "theirs")];
  expect(next({ before, own, offered }).at(-1)).toEqual(["N", 2050, "mine"]);
  expect(next({ before, own, offered })).toHaveLength(4);
});

test("rows with the same key are told apart by their order", () => {
  const twice = [row("A", 1), row("A", 2)];
  expect(
    next({ before: twice, own: [row("A", 1), row("A", 9)], offered: [row("A", 5), row("A", 6)] }),
  ).toEqual([
    ["A", 5, null],
    ["A", 9, null],
  ]);
});

const ids = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D", "E", "F", "G"), { maxLength: 7 });
const rows = ids.chain((chosen) =>
  fc
    .array(fc.integer({ min: 1, max: 3 }), { minLength: chosen.length, maxLength: chosen.length })
    .map((starts) => chosen.map((id, index) => row(id, starts[index] ?? 1))),
);

test("nobody's rows are lost or doubled, and a list nobody touched becomes the new one", () => {
  fc.assert(
    fc.property(rows, rows, rows, (shipped, own, offered) => {
      const merged = mergeRows({ before: shipped, own, offered }, "id");
      const told = (version: "own" | "before" | "offered") => merged.flatMap((each) => each[version] ?? []);
      expect(told("own")).toEqual(expect.arrayContaining(own));
      expect([told("own").length, told("before").length, told("offered").length]).toEqual([
        own.length,
        shipped.length,
        offered.length,
      ]);
      const keys = merged.flatMap((each) => each.next?.get("id") ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      const untouched = mergeRows({ before: shipped, own: shipped, offered }, "id");
      const result = untouched.flatMap((each) => each.next ?? []);
      expect(new Set(result)).toHaveProperty("size", offered.length);
      expect(new Set(result.map((each) => JSON.stringify([...each])))).toEqual(
        new Set(offered.map((each) => JSON.stringify([...each]))),
      );
    }),
  );
});
