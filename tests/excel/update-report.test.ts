/** What an update would do to entries, from the three versions it compares. */
import { lostEntries } from "../../src/excel/lost-entries";
import { inLanguage } from "../../src/excel/earlier-build";
import { updateReport, type Versions } from "../../src/excel/update-report";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";

const date = "2026-01-01";
const elasticity = "copper.elasticity.price";
const before = buildRoadmap({ date });
const price = (value: number) => buildRoadmap({ date }, { items: new Map([[elasticity, value]]) });
/** As an update composes it. */
const reported = (versions: Omit<Versions, "lost">) =>
  updateReport({ ...versions, lost: lostEntries(versions) });
const entered = price(-0.2);

test("an entry stays where the next build brings what the earlier one brought", () => {
  const report = reported({ before, entered, offered: before, next: entered });
  expect(report).toMatchObject({
    kept: [{ sheet: "Inputs", to: -0.2 }],
    conflicting: [],
    changed: [],
    lost: [],
    added: [],
  });
  expect(report.kept[0]?.label).toMatch(/price elasticity/i);
});

test("an entry stays in conflict where the next build brings another figure, and both are told", () => {
  const report = reported({ before, entered, offered: price(-0.3), next: entered });
  expect(report).toMatchObject({
    kept: [],
    conflicting: [{ sheet: "Inputs", from: -0.44, to: -0.2, offered: -0.3 }],
    changed: [],
  });
});

test("an entry that is what the next build brings is nothing to tell", () => {
  const report = reported({ before, entered, offered: price(-0.2), next: entered });
  expect(report).toEqual({ kept: [], conflicting: [], changed: [], lost: [], added: [] });
});

test("a new figure in a cell that nobody touched is a change", () => {
  const report = reported({ before, entered: before, offered: price(-0.3), next: price(-0.3) });
  expect(report).toMatchObject({ kept: [], changed: [{ sheet: "Inputs", from: -0.44, to: -0.3 }] });
});

test("a choice made anew wins over its cell and is told as a change", () => {
  const chosen = buildRoadmap({ date, scenario: "net-zero" });
  const cell = new Map([["scenario.choice", "Accelerated"]]);
  const report = reported({
    before,
    entered: buildRoadmap({ date }, { items: cell }),
    offered: chosen,
    next: chosen,
  });
  expect(report.changed).toMatchObject([{ from: "Accelerated", to: "Net zero" }]);
  expect(report.kept).toEqual([]);
});

test("an entry without a cell in the next roadmap is lost and told, and sheets that come are named", () => {
  const zinc = buildRoadmap({ date, metals: ["zinc"] });
  const report = reported({ before, entered, offered: zinc, next: zinc });
  expect(report.lost).toMatchObject([{ sheet: "Inputs", from: -0.44, to: -0.2 }]);
  const back = reported({ before: zinc, entered: zinc, offered: before, next: before });
  expect(back).toMatchObject({ added: ["Demand Copper"], kept: [], conflicting: [], changed: [], lost: [] });
});

test("a field of a register is told by its row and its column", () => {
  const fields = [{ table: "actions", row: 2, column: "start", value: 2029 }] as const;
  const later = buildRoadmap({ date }, { fields });
  const report = reported({ before, entered: later, offered: before, next: later });
  expect(report.kept).toMatchObject([{ sheet: "Actions", to: 2029 }]);
  expect(report.kept[0]?.label).toMatch(/: Start/i);
});

test("another language is no change: list words and titles are compared in the language to come", () => {
  const edits = { items: new Map([["scenario.choice", "Accelerated"]]) };
  const drawn = buildRoadmap({ date }, edits);
  const earlier = {
    current: before,
    former: {},
    shipped: before,
    drawn,
    read: { edits, overflow: [], retired: [], retiredFields: [] },
  };
  const spanish = buildRoadmap({ date, language: "es" });
  const report = reported({ ...inLanguage(earlier, "es"), offered: spanish, next: spanish });
  expect(report).toMatchObject({ kept: [], conflicting: [], lost: [], added: [] });
  // The choice of the form wins over the cell; nothing else differs.
  expect(report.changed).toHaveLength(1);
  expect(report.changed[0]?.sheet).toBe(spanish.workbook.sheets.find(({ id }) => id === "inputs")?.name);
});
