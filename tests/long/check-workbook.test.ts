/** The rules over a workbook that people edited: what they broke is found where it stands, and nothing else. */
import { buildInExcel } from "../../src/excel/build-in-excel";
import type { BrokenRule } from "../../src/excel/live/broken-rules";
import { checkWorkbook } from "../../src/excel/live/check-workbook";
import { openSheet } from "../../src/excel/open-sheet";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { cellAddress } from "../../src/workbook-plan/address";
import { markKey, readMark, writtenMark } from "../../src/workbook-plan/sheet-mark";
import { type ExcelSession, startExcelSession } from "../support/excel-session";
import { workbookState } from "../support/workbook-state";

jest.setTimeout(240_000);

const choices = { date: "2026-01-01" };
const { workbook, book } = buildRoadmap(choices);

/** The row that begins with these words. */
const rowOf = (id: string, label: string): number =>
  workbook.sheets.find((sheet) => sheet.id === id)!.cells.find(({ value }) => value === label)!.row;

const accelerated = rowOf("balance", "Secondary refined production, Accelerated");
const netZero = rowOf("balance", "Secondary refined production, Net zero");
const own = rowOf("balance", "Secondary refined production, Own");
const elasticity = book.item("copper.elasticity.income").row;

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcelSession();
  await buildInExcel(choices);
});
afterAll(() => {
  session.dispose();
});

/** Findings as text, such as `E3 Balance!H9`, with the pieces that are shown. */
const found = async (): Promise<string[]> => (await foundByCause()).broken;

interface ByCause {
  readonly broken: string[];
  readonly missing: readonly string[];
  readonly following: string[];
}

async function foundByCause(): Promise<ByCause> {
  const check = await checkWorkbook(choices);
  if (check.name !== "checked") throw new Error(check.name);
  const { broken, missing, following } = check;
  return { broken: broken.map(asText), missing, following: following.map(asText) };
}

const asText = ({ rule, level, sheet, cells, pieces }: BrokenRule): string =>
  [`${level}${String(rule)} ${sheet}${cells === null ? "" : `!${cells}`}`, ...pieces].join(" ");

/** Deletes sheets as people do. */
const deleteSheets = (...names: string[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
    await session.host.settle();
  });

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Does something to a sheet that is protected or not. */
const edit = (name: string, act: Act): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { protection } = sheet;
    protection.load("protected");
    await context.sync();
    if (protection.protected) protection.unprotect();
    await act(sheet, context);
    if (protection.protected) protection.protect();
    await context.sync();
    await session.host.settle();
  });

type Content = string | number;

/** Writes a cell. */
async function write(sheet: string, cell: string, content: Content): Promise<Content> {
  let before: Content = "";
  await edit(sheet, async (worksheet, context) => {
    const range = worksheet.getRange(cell);
    range.load("formulas");
    await context.sync();
    before = range.formulas[0]![0] as Content;
    range.formulas = [[content]];
  });
  return before;
}

/** What is found while cells hold something else. */
async function foundWith(
  cells: readonly (readonly [sheet: string, cell: string, Content])[],
): Promise<string[]> {
  const before: (readonly [string, string, Content])[] = [];
  for (const [sheet, cell, content] of cells) before.push([sheet, cell, await write(sheet, cell, content)]);
  const result = await found();
  for (const cell of before) await write(...cell);
  return result;
}

test("a workbook as it was built breaks no rule, and looking at it changes nothing", async () => {
  const before = workbookState(session.host);
  session.forget();
  expect(await checkWorkbook(choices)).toEqual({
    name: "checked",
    sheets: workbook.sheets.length,
    rules: 15,
    broken: [],
    missing: [],
    following: [],
    hidden: [],
  });
  expect(session.requests).toHaveLength(4);
  expect(Math.max(...session.requests.map((body) => Buffer.byteLength(body)))).toBeLessThan(1_000_000);
  expect(workbookState(session.host)).toEqual(before);
});

test("what breaks the formulas of a row is found in its cell", async () => {
  expect(
    await foundWith([
      ["Balance", `I${accelerated}`, 5],
      ["Balance", `K${accelerated}`, "=$G$5-$G$5"],
      ["Balance", `I${netZero}`, "='Demand Copper'!I110*Scenarios!I98*1.05"],
      ["Balance", `I${own}`, "=OFFSET($G$5,0,0)"],
      ["Balance", `J${own}`, ""],
    ]),
  ).toEqual([
    `E2 Balance!I${own} OFFSET`,
    `E3 Balance!I${accelerated}:I${netZero}`,
    `E3 Balance!K${accelerated}`,
    `E3 Balance!I${own}:J${own}`,
    `E4 Balance!I${netZero} 1.05`,
  ]);
});

test("a number over a single formula is found too", async () => {
  expect(await foundWith([["Checks", "E53", 0]])).toEqual(["E3 Checks!E53"]);
});

test("an error is found where it arises, not in what is computed from it", async () => {
  const cell = `E${elasticity}`;
  expect(await foundWith([["Inputs", cell, "=NA()"]])).toEqual([
    `E1 Inputs!${cell} #N/A`,
    "E9 Checks!E53",
    `E11 Inputs!${cell}`,
  ]);
  expect(await foundWith([["Balance", `I${netZero}`, "=#REF!"]])).toEqual([
    `E1 Balance!I${netZero} #REF!`,
    `E3 Balance!I${netZero}`,
  ]);
});

test("cells that are found can be brought into sight", async () => {
  await openSheet("Balance", `I${accelerated}:J${netZero}`);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe(`Balance!I${accelerated}:J${netZero}`);
});

test("an input without its source is found", async () => {
  const { cells } = workbook.sheets.find(({ id }) => id === "inputs")!;
  const { column } = cells.find(({ value, row }) => value === "Source" && row < elasticity)!;
  const source = cellAddress(elasticity, column);
  expect(await foundWith([["Inputs", source, ""]])).toEqual([`E11 Inputs!E${elasticity} Source`]);
});

test("hidden, open and moved sheets are found as sheets", async () => {
  const change = (act: (worksheets: Excel.WorksheetCollection) => void): Promise<void> =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    });
  const positions = new Map(
    session.host.engine.sheets().map((id, index) => [session.host.engine.sheetName(id), index]),
  );
  await change((worksheets) => {
    worksheets.getItem("Gantt").visibility = "Hidden";
    worksheets.getItem("Supply").protection.unprotect();
    worksheets.getItem("Sources").position = positions.get("Checks")!;
  });
  const check = await checkWorkbook(choices);
  expect(await found()).toEqual(["E5 Sources", "E11 Supply", "E16 Gantt"]);
  expect(check).toMatchObject({ hidden: ["Gantt"] });
  await change((worksheets) => {
    worksheets.getItem("Gantt").visibility = "Visible";
    worksheets.getItem("Supply").protection.protect();
    worksheets.getItem("Sources").position = positions.get("Sources")!;
  });
  expect(await found()).toEqual([]);
});

test("rows inserted, sheets renamed, and what people have beside the roadmap break no rule", async () => {
  const insert = (name: string, rows: readonly number[]): Promise<void> =>
    edit(name, (sheet) => {
      for (const row of rows) sheet.getRange(`${row}:${row}`).insert("Down");
    });
  await insert("Inputs", [40]);
  await insert("Balance", [40, 9]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const notes = worksheets.add("Our notes");
    notes.getRange("A1:A3").formulas = [["=Balance!G12*3.7"], ["=NOW()"], ["=1/0"]];
    worksheets.getItem("Balance").name = "Balances of 2026";
    await context.sync();
  });
  await write("Inputs", "B40", "A remark of ours");
  expect(await found()).toEqual([]);

  // What they add to the sheets of the roadmap is judged like the rest, and may refer to their own sheets.
  await write("Balances of 2026", "T40", "=G12*3.7");
  await write("Balances of 2026", "U40", "='Our notes'!A1");
  expect(await found()).toEqual(["E4 Balances of 2026!T40 3.7"]);
});

test("sheets that another version built are not judged by the plan of this one", async () => {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Cover");
    const property = customProperties.getItem(markKey);
    property.load("value");
    await context.sync();
    customProperties.add(markKey, writtenMark({ ...readMark(property.value)!, version: "0.0.9" }));
    await context.sync();
  });
  expect(await checkWorkbook(choices)).toEqual({ name: "other-version", version: "0.0.9" });
});

test("in Spanish, for zinc and other years, nothing is broken; without a roadmap there is nothing to judge", async () => {
  const another = await startExcelSession();
  expect(await checkWorkbook(choices)).toEqual({ name: "no-roadmap" });
  const spanish = {
    ...choices,
    language: "es",
    metals: ["zinc"],
    start: 2030,
    scenario: "net-zero",
  } as const;
  await buildInExcel(spanish);
  expect(await checkWorkbook(choices)).toMatchObject({ name: "checked", broken: [], missing: [] });

  // The choices of a build outlive the sheet that shows them.
  const { workbook: plan } = buildRoadmap(spanish);
  const cover = plan.sheets[0]!.name;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(cover).delete();
    await context.sync();
  });
  expect(await checkWorkbook(choices)).toMatchObject({ broken: [], missing: [cover] });
  await buildInExcel(spanish);
  expect(await checkWorkbook(choices)).toMatchObject({ broken: [], missing: [], following: [] });
  expect(another.host.engine.sheets().map((id) => another.host.engine.sheetName(id))).toEqual(
    // The sheet that the workbook began with stays where it was.
    ["Sheet1", ...plan.sheets.map(({ name }) => name)],
  );
  another.dispose();
});

test("a row that is deleted or emptied leads none of the others astray", async () => {
  session.dispose();
  session = await startExcelSession();
  await buildInExcel(choices);
  await edit("Supply", (sheet) => {
    sheet.getRange("12:12").clear("Contents");
    sheet.getRange("B300").values = [["A remark of ours"]];
  });
  await edit("Balance", (sheet) => {
    sheet.getRange("9:9").insert("Down");
    sheet.getRange(`${accelerated + 1}:${accelerated + 1}`).delete("Up");
  });
  expect((await found()).filter((text) => !/^E(1|9) /.test(text))).toEqual([
    "E3 Supply!B12",
    "E3 Supply!G12:P12",
    "E15 Supply",
  ]);
});

test("of sheets that are gone each other cause is still told, and building again brings them back", async () => {
  session.dispose();
  session = await startExcelSession();
  await buildInExcel(choices);
  await edit("Balance", (sheet) => {
    // References of the formulas there change; none of them is rewritten.
    sheet.getRange("9:9").insert("Down");
    sheet.getRange("T41").formulas = [["=Inputs!$E$12"]];
  });
  await write("Balance", `I${accelerated}`, 5);
  const pillar = `D${book.field("actions", 0, "pillar").row}`;
  const theme = await write("Actions", pillar, "Our own theme");
  const before = await found();
  expect(before).toEqual([`E3 Balance!I${accelerated}`, "E9 Checks!E53"]);

  await deleteSheets("Demand Copper", "Gantt");
  const demand = await foundByCause();
  expect(demand).toMatchObject({ broken: before, missing: ["Demand Copper", "Gantt"] });
  expect(demand.following).toEqual(expect.arrayContaining([expect.stringMatching(/^E1 Balance!.* #REF!$/)]));

  await deleteSheets("Inputs");
  const inputs = await foundByCause();
  expect(inputs.missing).toEqual(["Inputs", "Demand Copper", "Gantt"]);
  // A formula that people wrote stays broken when the sheet that it led to comes again.
  expect(inputs.broken).toEqual(["E1 Balance!T41 #REF!", ...before]);
  expect(inputs.following.length).toBeGreaterThan(100);

  await write("Balance", "T41", "");
  await write("Actions", pillar, theme);
  await buildInExcel(choices);
  expect(await foundByCause()).toEqual({ broken: [], missing: [], following: [] });
});
