/** The version agreed in an open workbook: figures kept under a name while the workbook goes on. */
import { buildInExcel, reviewUpdate } from "../../src/excel/build-in-excel";
import { agreedResults } from "../../src/roadmap/agreed-items";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { type ExcelSession, startExcelSession } from "../support/excel-session";

jest.setTimeout(240_000);

/** One metal, for a quicker build. */
const choices = { metals: ["zinc"], date: "2026-11-26" } as const;
const later = { ...choices, date: "2027-05-01" } as const;
const name = "as agreed in 2026";
const rows = agreedResults("zinc");
const years = [2024, 2029, 2033];

const reference = buildRoadmap(choices);
const netZero = buildRoadmap({ ...choices, scenario: "net-zero" });
const { book } = reference;

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcelSession();
  await buildInExcel(choices);
});
afterAll(() => {
  session.dispose();
});

/** What the cells of an item hold, in some years after the first. */
async function cells(id: string, offsets: readonly number[] = [0]): Promise<unknown[]> {
  await session.host.settle();
  const { sheet, row, column } = book.item(id);
  const name = reference.workbook.sheets.find((each) => each.id === sheet.id)!.name;
  return Excel.run(async (context) => {
    const ranges = offsets.map((offset) => {
      const range = context.workbook.worksheets.getItem(name).getCell(row - 1, column - 1 + offset);
      range.load("values");
      return range;
    });
    await context.sync();
    return ranges.map(({ values }) => values[0]?.[0] as unknown);
  });
}

const { first } = reference.evaluation.axis("model");
const inYears = (id: string): Promise<unknown[]> =>
  cells(
    id,
    years.map((year) => year - first),
  );
/** Name, partners and date of the version. */
const version = async (): Promise<unknown[]> => [
  ...(await cells("agreed.name")),
  ...(await cells("agreed.partners")),
  ...(await cells("agreed.date")),
];

async function choose(scenario: string): Promise<void> {
  const { row, column } = book.item("scenario.choice");
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Inputs").getCell(row - 1, column - 1).values = [[scenario]];
    return context.sync();
  });
}

const figures = (roadmap: Roadmap, id: string): number[] =>
  years.map((year) => Number(roadmap.evaluation.value(id, year)));

/** Agreed holds the figures of one roadmap, and the comparison those of another less them. */
async function expectKept(agreed: Roadmap, today: Roadmap): Promise<void> {
  for (const ids of rows) {
    const before = figures(agreed, ids.today);
    expect(await inYears(ids.agreed)).toEqual(before);
    const differences = (await inYears(ids.difference)).map(Number);
    figures(today, ids.today).forEach((figure, index) => {
      expect(differences[index]).toBeCloseTo(figure - before[index]!, 9);
    });
  }
}

test("without a name an update keeps nothing", async () => {
  expect(await reviewUpdate(choices)).toMatchObject({ agreed: { kept: null, frozen: null } });
  expect(await buildInExcel(choices)).toMatchObject({ frozen: null, keptEdits: 0 });
  expect(await inYears("agreed.zinc.unmet")).toEqual(["", "", ""]);
});

test("an update with a name keeps the figures as they are, under that name and the date", async () => {
  const review = await reviewUpdate(choices, { freeze: name });
  expect(review).toEqual({
    ...{ kept: [], conflicting: [], changed: [], lost: [], added: [] },
    agreed: { kept: null, frozen: name },
  });
  expect(await buildInExcel(choices, { freeze: name })).toMatchObject({ frozen: name, keptEdits: 0 });
  expect(await version()).toEqual([name, "Japan–Peru", choices.date]);
  await expectKept(reference, reference);
});

test("another scenario on Inputs leaves them, and the comparison shows the difference", async () => {
  await choose("Net zero");
  await expectKept(reference, netZero);
  expect(Math.abs(Number((await inYears("zinc.since-agreed.use"))[2]))).toBeGreaterThan(1);
});

test("building again keeps them, and the report tells of them as one", async () => {
  const review = await reviewUpdate(later);
  expect(review?.agreed).toEqual({ kept: name, frozen: null });
  expect(review?.kept.map(({ to }) => to)).toEqual(["Net zero"]);
  expect(await buildInExcel(later)).toMatchObject({ frozen: null, keptEdits: 1 });
  expect(await version()).toEqual([name, "Japan–Peru", choices.date]);
  await expectKept(reference, netZero);
});

test("another name takes their place with the figures of the scenario in use, and that is told before", async () => {
  const next = { ...later, scenario: "accelerated" } as const;
  const freeze = "as agreed in 2027";
  expect((await reviewUpdate(next, { freeze }))?.agreed).toEqual({ kept: name, frozen: freeze });
  expect(await cells("agreed.name")).toEqual([name]);
  await buildInExcel(next, { freeze });
  expect(await version()).toEqual([freeze, "Japan–Peru", later.date]);
  await expectKept(netZero, buildRoadmap(next));
});

test("figures without a name are a version too", async () => {
  const { row, column } = book.item("agreed.name");
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Agreed").getCell(row - 1, column - 1).values = [[""]];
    return context.sync();
  });
  const choice = { ...later, scenario: "accelerated" } as const;
  expect((await reviewUpdate(choice, { freeze: name }))?.agreed).toEqual({ kept: "", frozen: name });
});
