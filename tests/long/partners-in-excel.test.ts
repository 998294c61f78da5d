/** Other partners over a workbook that people have entered figures in: what is of the world stays, what is of the pair goes. */
import { buildInExcel, reviewUpdate } from "../../src/excel/build-in-excel";
import { agreedResults } from "../../src/roadmap/agreed-items";
import { buildRoadmap, type Roadmap } from "../../src/roadmap/build-roadmap";
import { type ExcelSession, startExcelSession } from "../support/excel-session";

const choices = { date: "2026-01-01", metals: ["copper"] } as const;
const other = { ...choices, partners: "japan-chile" } as const;

let session: ExcelSession;

beforeAll(async () => {
  session = await startExcelSession();
  await buildInExcel(choices);
}, 180_000);
afterAll(() => {
  session.dispose();
});

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function placeOf({ book }: Roadmap, id: string): Place {
  const { sheet, row, column } = book.item(id);
  return { sheet: sheet.name, row, column };
}

const cellAt = (context: Excel.RequestContext, { sheet, row, column }: Place): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1);

const enter = (places: readonly Place[], value: number): Promise<void> =>
  Excel.run(async (context) => {
    for (const place of places) cellAt(context, place).values = [[value]];
    await context.sync();
  });

const valueAt = (place: Place): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = cellAt(context, place);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

test("Japan's figures stay, Peru's mines and output make room for Chile's, and it is said how many entries went", async () => {
  const withPeru = buildRoadmap(choices);
  const withChile = buildRoadmap(other);
  const mine = withPeru.book.field("mines", 0, "copper");
  await enter(
    [
      placeOf(withPeru, "copper.home.use"),
      placeOf(withPeru, "copper.national-output"),
      { sheet: mine.sheet.name, row: mine.row, column: mine.column },
    ],
    900,
  );
  const result = await buildInExcel(other);
  // Each entry is told once.
  expect([result.keptEdits, result.ofOtherPartners, result.lost]).toEqual([1, 2, 0]);
  expect(await valueAt(placeOf(withChile, "copper.home.use"))).toBe(900);
  expect(await valueAt(placeOf(withChile, "copper.national-output"))).toBe(5300);
  expect(await valueAt(placeOf(withChile, "check.total"))).toBe(0);
}, 180_000);

test("figures kept in the same update as other partners are those of the partners before, and say so", async () => {
  const chosen = { ...choices, scenario: "net-zero" } as const;
  const before = buildRoadmap(other, { items: new Map([["copper.home.use", 900]]) });
  const review = await reviewUpdate(chosen, { freeze: "with Chile" });
  expect(review?.agreed).toEqual({ kept: null, frozen: "with Chile" });
  await buildInExcel(chosen, { freeze: "with Chile" });
  const withPeru = buildRoadmap(chosen);
  expect(await valueAt(placeOf(withPeru, "agreed.name"))).toBe("with Chile");
  expect(await valueAt(placeOf(withPeru, "agreed.partners"))).toBe("Japan–Chile");
  const { first } = before.evaluation.axis("model");
  for (const { today, agreed } of agreedResults("copper")) {
    const { column, ...at } = placeOf(withPeru, agreed);
    for (const year of [2024, 2033])
      expect(await valueAt({ ...at, column: column + year - first })).toBe(
        before.evaluation.value(today, year),
      );
  }
  expect(await valueAt(placeOf(withPeru, "check.total"))).toBe(0);
}, 180_000);
