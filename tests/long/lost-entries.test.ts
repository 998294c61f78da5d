/** What an update would tell of entries without a place, and list on the Log; Excel itself is not needed for that. */
import { composedUpdate, forgetUpdate, type Update } from "../../src/excel/composed-update";
import type { OpenRoadmap } from "../../src/excel/read-back";
import type { Value } from "../../src/line-items/value";
import type { Metal } from "../../src/model/metals";
import { agreedResults } from "../../src/roadmap/agreed-items";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { type Cells, opened, put } from "../excel/opened";

const date = "2026-01-01";
const later = "2027-05-01";

const roadmap = buildRoadmap({ date });
const withoutZinc = { metals: ["copper"], date: later } as const;

const onLog = ({ next }: Update): ReadonlySet<Value> =>
  new Set(next.workbook.sheets.find(({ id }) => id === "log")?.cells.map(({ value }) => value));

afterEach(forgetUpdate);

/** The roadmap with a figure for an item, of a year where it has several. */
function withFigure(sheet: string, id: string, value: number, after = 0): OpenRoadmap {
  const { row, column } = roadmap.book.item(id);
  const change = (grid: Cells): void => {
    put(grid, { row, column: column + after }, value);
  };
  return opened(roadmap, { sheets: { [sheet]: change } });
}

test("of a metal that is left out the figures of the version agreed are told by row, metal and year", () => {
  const { lost, dropped } = composedUpdate(withFigure("agreed", "agreed.zinc.use", 450, 1), {
    choices: withoutZinc,
  });
  const label = "Refined use, as agreed (agreed.zinc.use), 2025";
  expect(lost).toEqual([{ sheet: "Agreed", label, from: null, to: 450, cause: "no-cell" }]);
  expect(dropped.map(({ place, value }) => [place, value])).toEqual([[`Agreed: ${label}`, 450]]);
});

test("figures that a name keeps in the same update are told in the place of those before", () => {
  const { lost, next } = composedUpdate(withFigure("agreed", "agreed.zinc.use", 450), {
    choices: withoutZinc,
    freeze: "as agreed",
  });
  const { first } = roadmap.evaluation.axis("model");
  const todayOf = (metal: Metal): Value =>
    roadmap.evaluation.value(agreedResults(metal)[0]?.today ?? "", first);
  const use = lost.filter(({ label }) => label.includes("(agreed.zinc.use)"));
  expect(use).toHaveLength(10);
  expect(use[0]?.to).toBe(todayOf("zinc"));
  expect(lost.map(({ to }) => to)).not.toContain(450);
  expect(next.evaluation.value("agreed.copper.use", first)).toBe(todayOf("copper"));
});

test("rows of two metals with the same words are told apart", () => {
  const { lost } = composedUpdate(withFigure("inputs", "zinc.own-use.1.base", 12), { choices: withoutZinc });
  expect(lost).toMatchObject([{ sheet: "Inputs", to: 12 }]);
  expect(lost[0]?.label).toMatch(/ \(zinc\.own-use\.1\.base\)$/);
});

/** The roadmap with a country more than its table has room for. */
function withAtlantis(): OpenRoadmap {
  const first = roadmap.book.field("countries", 0, "name");
  return opened(roadmap, {
    sheets: {
      inputs: (grid) => {
        grid.splice(first.row - 1, 0, [...(grid[first.row - 1] ?? [])]);
        put(grid, first, "Atlantis");
      },
    },
  });
}

test("with other partners the rows without room are of the partners before, and told as that alone", () => {
  const causes = (choices: object): ReadonlySet<string> =>
    new Set(
      composedUpdate(withAtlantis(), { choices: { date: later, ...choices } }).lost.map(({ cause }) => cause),
    );
  expect(causes({})).toEqual(new Set(["no-room"]));
  expect(causes({ partners: "japan-chile" })).toEqual(new Set(["other-partners"]));
});

test("rows that have no room in their table are told cell by cell", () => {
  const update = composedUpdate(withAtlantis(), { choices: { date: later } });
  expect(update.overflow.map(({ table, records }) => [table, records.length])).toEqual([["countries", 1]]);
  expect(
    update.lost.every(
      ({ sheet, label: words }) => sheet === "Inputs" && words.startsWith("Other countries: "),
    ),
  ).toBe(true);
  const standing = ["name", "copper", "zinc", "copperChange", "zincChange"].map((column) =>
    roadmap.evaluation.column("countries", column).at(-1),
  );
  expect(update.lost.map(({ to }) => to)).toEqual(standing);
  expect([...onLog(update)]).toEqual(expect.arrayContaining(standing));
});
