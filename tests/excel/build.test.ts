/** The whole roadmap, built by the real client over the headless workbench and read back through it. */
import { buildInExcel } from "../../src/excel/build-in-excel";
import { ErrorValue, type Value } from "../../src/line-items/value";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { cellAddress, quotedSheet } from "../../src/workbook-plan/address";
import type { CompiledSheet } from "../../src/workbook-plan/compiled-workbook";
import { formats, type StyleSpec, styles } from "../../src/workbook-plan/styles";
import type { CellReference } from "../../src/workbench/document/chart-model";
import { readChart } from "../../src/workbench/page/charts/read-chart";
import { type ExcelSession, startExcelSession } from "../support/excel-session";
import { sameValue } from "../support/same-value";

const choices = { date: "2026-01-01" };
const roadmap = buildRoadmap(choices);
const { sheets } = roadmap.workbook;

let session: ExcelSession;
let result: Awaited<ReturnType<typeof buildInExcel>>;

beforeAll(async () => {
  session = await startExcelSession();
  session.forget();
  result = await buildInExcel(choices);
}, 240_000);
afterAll(() => {
  session.dispose();
});

interface Read {
  readonly formulas: unknown[][];
  readonly values: unknown[][];
  readonly formats: unknown[][];
}

/** What Excel says of the cells that a sheet of the plan fills. */
async function read({ name, cells }: CompiledSheet): Promise<Read> {
  const rows = Math.max(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column));
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, rows, columns);
    range.load("formulas,values,numberFormat");
    await context.sync();
    return {
      formulas: range.formulas as unknown[][],
      values: range.values as unknown[][],
      formats: range.numberFormat as unknown[][],
    };
  });
}

const asValue = (read: unknown): Value =>
  typeof read === "string" && /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(read)
    ? ErrorValue.of(read as "#N/A")
    : (read as Value);

test("it takes at most two round trips a sheet and five in all, none above 1 MB", () => {
  const sizes = session.requests.map((body) => Buffer.byteLength(body));
  expect(sizes.length).toBeLessThanOrEqual(2 * sheets.length + 5);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
  "%s holds the formulas, values and formats of the plan",
  async (_, sheet) => {
    const found = await read(sheet);
    const differences = sheet.cells.filter(({ row, column, formula, value, format, style }) => {
      const at = <T>(grid: T[][]): T | undefined => grid[row - 1]?.[column - 1];
      const spec: StyleSpec = styles[style];
      const isFormula = formula === undefined || at(found.formulas) === `=${formula}`;
      const isValue = sameValue(value, asValue(at(found.values)));
      return !isFormula || !isValue || at(found.formats) !== (format ?? spec.format ?? formats.general);
    });
    expect(differences).toEqual([]);
  },
  30_000,
);

test("charts show the cells of the plan, and nothing that Excel guessed", () => {
  const { engine, document } = session.host;
  const address = (cells: CellReference | null | string): string => {
    if (cells === null || typeof cells === "string") return String(cells);
    const { row, column, rows, columns } = cells.block;
    const corner = (at: number, across: number): string =>
      cellAddress(at + 1, across + 1, { row: true, column: true });
    const first = corner(row, column);
    const last = corner(row + rows - 1, column + columns - 1);
    return `${quotedSheet(engine.sheetName(cells.sheet))}!${first === last ? first : `${first}:${last}`}`;
  };
  const drawn = engine.sheets().flatMap((id) =>
    document.sheet(id).charts.map(({ name, title, series }) => ({
      id: name,
      titleCell: address(title.cell),
      series: series.map((each) => [each.name, each.categories, each.values].map(address)),
    })),
  );
  const planned = sheets.flatMap(({ charts }) =>
    charts.map(({ id, titleCell, categories, series }) => ({
      id,
      titleCell,
      series: series.map(({ name, values }) => [name, categories, values]),
    })),
  );
  expect(drawn).toEqual(planned);
  expect(planned.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "copper-use",
      "zinc-unmet",
      "copper-feed",
      "pillars",
      "energy",
      "copper-tornado",
    ]),
  );
});

test("names stand for the cells of the plan", () => {
  expect(session.host.document.names.map(({ name, formula }) => [name, formula])).toEqual(
    roadmap.workbook.names.map(({ name, reference }) => [name, `=${reference}`]),
  );
});

test("sheets are printed in the parts of the plan", async () => {
  const printed = await Excel.run(async (context) => {
    const areas = sheets.map(({ name }) =>
      context.workbook.worksheets.getItem(name).pageLayout.getPrintArea().load("address"),
    );
    await context.sync();
    return areas.map(({ address }) => address);
  });
  const planned = sheets.map(({ name, print }) =>
    print.areas.map((area) => `${quotedSheet(name)}!${area}`).join(","),
  );
  expect(printed).toEqual(planned);
  expect(planned.filter((areas) => areas.includes(","))).toEqual(["Supply!G1:P37,Supply!G68:P265"]);
});

test("input cells can be typed into and formulas on protected sheets cannot", () => {
  const { engine, document } = session.host;
  for (const id of engine.sheets()) {
    const plan = sheets.find(({ name }) => name === engine.sheetName(id));
    if (plan !== undefined) expect(document.sheet(id).protection.isProtected).toBe(plan.protected);
  }
});

test("titles of charts follow the scenario, for the add-in and as they are drawn", async () => {
  const { engine, document } = session.host;
  const { row, column } = roadmap.book.item("scenario.choice");
  const dashboard = sheets.find(({ id }) => id === "dashboard")!;
  const choose = async (scenario: string): Promise<string> => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Inputs").getCell(row - 1, column - 1).values = [[scenario]];
      await context.sync();
    });
    await session.host.settle();
    return Excel.run(async (context) => {
      const { title } = context.workbook.worksheets.getItem(dashboard.name).charts.getItem("copper-unmet");
      title.load("text");
      await context.sync();
      return title.text;
    });
  };
  const drawn = (): string | undefined => {
    const id = engine.sheets().find((each) => engine.sheetName(each) === dashboard.name)!;
    const chart = document.sheet(id).charts.find(({ name }) => name === "copper-unmet")!;
    return readChart(chart, engine, String).title?.text;
  };
  for (const scenario of ["Net zero", "Reference"]) {
    const title = await choose(scenario);
    expect(title).toMatch(new RegExp(`^Copper: unmet need grows to [\\d,]+ kt by 2033 in ${scenario}$`));
    expect(drawn()).toBe(title);
  }
}, 120_000);

test("the first build says what it added", () => {
  expect(result).toMatchObject({ renamed: [], leftOver: [], copies: [], keptNames: [], keptEdits: 0 });
  expect(result.sheets.every(({ added }) => added)).toBe(true);
});
