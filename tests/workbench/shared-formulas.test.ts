/** Formulas that say the same from their own places: each still reads its own cells, whatever becomes of the first. */
import { startExcelSession, type ExcelSession } from "../support/excel-session";

let session: ExcelSession;
beforeEach(async () => {
  session = await startExcelSession();
});
afterEach(() => {
  session.dispose();
});

const inSheet = <T>(act: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return result;
  });

async function valuesOf(address: string): Promise<unknown[][]> {
  await session.host.engine.settle();
  const range = await inSheet((sheet) => sheet.getRange(address).load("values"));
  return range.values;
}

/** Row 1: years; row 2: a factor in A and 1 to 4; row 3: growth on the year before; row 4: running totals. */
async function fill(): Promise<void> {
  await inSheet((sheet) => {
    sheet.getRange("A1:E4").formulas = [
      ["", 2024, "=B1+1", "=C1+1", "=D1+1"],
      [10, 1, 2, 3, 4],
      ["", "=$A2*B2", "=$A2*C2+B3", "=$A2*D2+C3", "=$A2*E2+D3"],
      ["", "=SUM($B2:B2)", "=SUM($B2:C2)", "=SUM($B2:D2)", "=SUM($B2:E2)"],
    ];
  });
}

const filled = [
  [2024, 2025, 2026, 2027],
  [1, 2, 3, 4],
  [10, 30, 60, 100],
  [1, 3, 6, 10],
];

test("fixed, moving and mixed references read the right cells", async () => {
  await fill();
  expect(await valuesOf("B1:E4")).toEqual(filled);
});

test("a change reaches the cells that depend on it", async () => {
  await fill();
  await valuesOf("B1:E4");
  await inSheet((sheet) => (sheet.getRange("C2").values = [[20]]));
  expect(await valuesOf("B3:E4")).toEqual([
    [10, 210, 240, 280],
    [1, 21, 24, 28],
  ]);
});

test.each(["C1", "D3", "B4"])("%s may become a number; its like go on without it", async (cell) => {
  await fill();
  await valuesOf("B1:E4");
  const [row, column] = [Number(cell[1]) - 1, cell.charCodeAt(0) - 66];
  const same = filled[row]![column]!;
  await inSheet((sheet) => (sheet.getRange(cell).values = [[same]]));
  expect(await valuesOf("B1:E4")).toEqual(filled);
  await inSheet((sheet) => (sheet.getRange("A2").values = [[100]]));
  const totals = await valuesOf("E3:E4");
  expect(totals).toEqual([[cell === "D3" ? 460 : 1000], [10]]);
});

test("rows and columns that are inserted take the formulas along", async () => {
  await fill();
  await valuesOf("B1:E4");
  await inSheet((sheet) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B:B").insert("Right");
  });
  expect(await valuesOf("C2:F5")).toEqual(filled);
  await inSheet((sheet) => (sheet.getRange("A3").values = [[1]]));
  expect(await valuesOf("C4:F4")).toEqual([[1, 3, 6, 10]]);
});

test("a word that reads like a reference in R1C1 style is none, beside formulas that read alike", async () => {
  await inSheet((sheet) => {
    sheet.getRange("A1:A4").formulas = [[7], ["=$A$1*2"], ["=$A$1*2"], ["=R1C1*2"]];
  });
  expect(await valuesOf("A2:A4")).toEqual([[14], [14], ["#NAME?"]]);
});
