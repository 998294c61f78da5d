/**
 * Something entered in every cell to fill in, then other choices: each entry stands in the next roadmap, or it is told
 * before and listed on its Log. Excel itself is not needed for that.
 */
import { composedUpdate, forgetUpdate, type Update } from "../../src/excel/composed-update";
import type { OpenRoadmap } from "../../src/excel/read-back";
import { valuesOf } from "../../src/excel/reported-cells";
import type { Value } from "../../src/line-items/value";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { cellKey, type InputCell, inputSheets } from "../../src/roadmap/input-sheet";
import type { RoadmapOptions } from "../../src/roadmap/options";
import { type Cells, opened, put } from "../excel/opened";

const date = "2026-01-01";
const later = "2027-05-01";

/** Words of lists, the words by which rows are known, and choices that an update makes anew. */
const left =
  /^(scenario|case)\.choice|plan\.start-year|\.(id|name|pillar|signedPillar|effect|project|status)$/;
const isLeft = ({ target }: InputCell): boolean =>
  left.test(target.kind === "item" ? target.id : `.${target.name}`);

interface Entered {
  readonly open: OpenRoadmap;
  /** Entries by the keys of their cells; each is the only one of its value. */
  readonly entries: ReadonlyMap<string, Value>;
}

/** Own figures in cells with figures and in empty ones, own words where there are words. */
function enteredIn(roadmap: Roadmap): Entered {
  const entries = new Map<string, Value>();
  const changes = inputSheets(roadmap).map(({ id, inputs }) => {
    const change = (grid: Cells): void => {
      for (const input of inputs.filter((each) => !isLeft(each))) {
        const number = entries.size + 1;
        const value = typeof input.value === "string" ? `Entry ${String(number)}` : 0.5 + number / 100_000;
        put(grid, input, value);
        entries.set(cellKey(input.target), value);
      }
    };
    return [id, change] as const;
  });
  const open = opened(roadmap, { sheets: Object.fromEntries(changes) });
  return { open, entries };
}

const onLog = ({ next }: Update): ReadonlySet<Value> =>
  new Set(next.workbook.sheets.find(({ id }) => id === "log")?.cells.map(({ value }) => value));

type Choices = Partial<RoadmapOptions>;
const both = ["copper", "zinc"] as const;
const changes: readonly (readonly [string, Choices, Choices])[] = [
  ["nothing", {}, {}],
  ["copper left out", { metals: both }, { metals: ["zinc"] }],
  ["zinc left out", { metals: both }, { metals: ["copper"] }],
  ["a later start", { start: 2024 }, { start: 2030 }],
  ["an earlier start", { start: 2030 }, { start: 2024 }],
  ["another scenario and case", {}, { scenario: "net-zero", case: "high" }],
  ["other partners", {}, { partners: "japan-chile" }],
  ["another language and one metal less", { metals: both }, { metals: ["zinc"], language: "ja" }],
];

afterEach(forgetUpdate);

test.each(changes)("%s: an entry stands where it stood, or it is told and listed", (_, before, now) => {
  const { open, entries } = enteredIn(buildRoadmap({ ...before, date }));
  const update = composedUpdate(open, { choices: { ...before, ...now, date: later } });
  const standing = valuesOf(update.next);
  const told = new Set(update.lost.map(({ to }) => to));
  const log = onLog(update);
  const gone = [...entries].filter(([key, value]) => standing.get(key) !== value);
  expect(gone.filter(([, value]) => !told.has(value) || !log.has(value))).toEqual([]);
  expect(told.size).toBe(gone.length);
});
