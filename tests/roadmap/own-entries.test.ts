/** What planners bring: a base year of their own, end uses, and records in the last free row of each table. */
import type { Given } from "../../src/line-items/evaluation";
import type { Value } from "../../src/line-items/value";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { inScenario } from "../../src/model/per-scenario";
import { scenarios } from "../../src/model/scenarios";
import type { TableName } from "../../src/model/tables";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { japanPeru } from "../../src/data/partners";
import { tableSizesOf } from "../../src/roadmap/table-records";
import { checkQuality } from "../../src/workbook-plan/quality/check-quality";
import { change, date, onDashboard, shown } from "./cells";

const shipped = buildRoadmap({ date });

const withItems = (items: Readonly<Record<string, Given>>): Roadmap =>
  buildRoadmap({ date }, { items: new Map(Object.entries(items)) });

const ownBase = (factor: number, count = endUses.copper.length): Readonly<Record<string, number>> =>
  Object.fromEntries(
    endUses.copper
      .slice(0, count)
      .map(({ id }): [string, number] => [
        `copper.own-base.${id}`,
        factor * Number(shipped.evaluation.value(`copper.base-use.${id}`)),
      ]),
  );

describe("an own base year", () => {
  test("counts as a whole: every end use starts from it, and no check compares it with the published total", () => {
    const own = withItems(ownBase(1.5));
    for (const { id } of endUses.copper) {
      const use = useId("copper", id);
      expect(shown(own, use, 2030)).toBeCloseTo(1.5 * Number(shown(shipped, use, 2030)), 8);
    }
    expect(change(shipped, own, useId("zinc", "total"), 2030)).toBe(0);
    expect(own.evaluation.value("check.total")).toBe(0);
  });

  test("with an end use missing, the shipped base stays", () => {
    const part = withItems(ownBase(1.5, endUses.copper.length - 1));
    expect(change(shipped, part, useId("copper", "total"), 2030)).toBe(0);
    const zero = withItems({ ...ownBase(1.5), "copper.own-base.solar": 0 });
    expect(change(shipped, zero, useId("copper", "total"), 2030)).toBe(0);
  });
});

describe("own end uses", () => {
  const own = withItems({
    "copper.own-use.5.name": "Data centres",
    "copper.own-use.5.base": 100,
    "copper.own-use.5.change": 0.1,
  });

  test("the last free row enters the total of every scenario and the balance", () => {
    for (const scenario of scenarios) {
      expect(change(shipped, own, inScenario(useId("copper", "total"), scenario), 2033)).toBeCloseTo(
        100 * 1.1 ** 9,
        6,
      );
      expect(change(shipped, own, inScenario("copper.balance", scenario), 2033)).toBeGreaterThan(100);
    }
    expect(onDashboard(own, "copper.own-uses", 2025)).toBeCloseTo(110, 9);
  });

  test("it goes by its name, and free rows say that they are free", () => {
    const label = (roadmap: Roadmap, id: string): Value | undefined => {
      const { sheet, row } = roadmap.book.item(id);
      const { cells } = roadmap.workbook.sheets.find((each) => each.id === sheet.id)!;
      return cells.find((cell) => cell.row === row && cell.column === 2)?.value;
    };
    expect(label(own, "copper.own-use.5")).toBe("Data centres");
    expect(label(own, "copper.own-use.4")).toBe("Own end use 4");
  });

  test("checks stay at 0, and no quality rule is broken", () => {
    expect(own.evaluation.value("check.total")).toBe(0);
    expect(checkQuality(own.workbook).filter(({ level }) => level === "E")).toEqual([]);
  });
});

describe("the last free row of a table moves the balance", () => {
  const filled: Partial<Record<TableName, Readonly<Record<string, Value>>>> = {
    mines: { id: "new-mine", name: "New mine", copper: 50, change: 0.1, stake: 0 },
    projects: { id: "new", name: "New", copper: 80, firstYear: 2027, rampYears: 1, probability: 1, stake: 0 },
    actions: {
      id: "A60",
      title: "New capacity",
      effect: "New capacity",
      start: 2026,
      end: 2027,
      status: "planned",
      probability: 1,
      copper: 90_000,
    },
  };

  test("there is room for 20 mines, 20 projects and 60 actions", () => {
    expect(Math.min(tableSizesOf(japanPeru).mines, tableSizesOf(japanPeru).projects)).toBeGreaterThanOrEqual(
      20,
    );
    expect(tableSizesOf(japanPeru).actions).toBe(60);
  });

  test.each(Object.keys(filled) as TableName[])("%s", (table) => {
    const row = tableSizesOf(japanPeru)[table] - 1;
    expect(shipped.evaluation.column(table, "id")[row]).toBeNull();
    const fields = Object.entries(filled[table]!).map(([column, value]) => ({ table, row, column, value }));
    const more = buildRoadmap({ date }, { fields });
    expect(change(shipped, more, "copper.balance", 2033)).toBeLessThan(-40);
  });
});
