/** What the workbench saves beside cells is there for another program: LibreOffice opens it and writes it again. */
import type { FileSheet, FileWorkbook } from "../../src/workbench/files/open/file-workbook";
import { readWorkbook } from "../../src/workbench/files/read-workbook";
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { describeWithLibreOffice } from "../support/libreoffice";
import { readParts } from "../support/read-xlsx";
import { convert } from "../support/soffice";
import { workbench } from "../workbench/workbench";
import { addin, functions, save } from "../workbench-page/saved-files";
import { fillWhole } from "../workbench-page/whole-workbook";

describeWithLibreOffice("LibreOffice and what stands beside cells", () => {
  let wb: HeadlessWorkbench;
  let file: Uint8Array;
  let written: FileWorkbook;

  beforeAll(async () => {
    wb = await workbench();
    await fillWhole(wb);
    // LibreOffice keeps one column of a filter whose column has alternatives: this one has none.
    await wb.run(`context.workbook.protection.unprotect('lock'); const sheet = context.workbook.worksheets.add('Filter');
      sheet.getRange('A1:B5').values = [['kt', 'USD'], [1, 9], [2, 8], [3, 7], [4, 6]];
      sheet.autoFilter.apply(sheet.getRange('A1:B5'), 0, { filterOn: 'Custom', criterion1: '>1', criterion2: '<4', operator: 'And' });
      await context.sync(); sheet.autoFilter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'TopItems', criterion1: '1' }); await context.sync();`);
    ({ file } = await convert({ format: "xlsx", files: { file: save(wb.host) } }));
    written = readWorkbook(file, { addin: addin.id, functions });
  }, 200_000);
  afterAll(() => {
    wb.dispose();
  });

  const sheet = (name: string): FileSheet | undefined => written.sheets.find((each) => each.name === name);

  test("it shows comments with their replies as notes, whose text gives them back", () => {
    const comments = [...(sheet("It's data")?.comments ?? []), ...(sheet("Formats")?.comments ?? [])];
    expect(
      comments.map(({ content, replies }) => [content, ...replies.map((reply) => reply.content)]),
    ).toEqual([
      ['Is this <right> & "final"?', "Yes,\nsince May.", "Thanks Kate, and Kate again"],
      ["Done"],
      ["日本 🪙"],
    ]);
    expect(comments.map(({ block }) => [block.row, block.column])).toEqual([
      [1, 1],
      [7, 3],
      [0, 0],
    ]);
    expect(written.notesBecameComments).toBe(true);
  });

  test("it has the groups, and the closed ones are closed", () => {
    const { outline } = sheet("It's data")?.document ?? {};
    expect([...(outline?.rows ?? [])]).toEqual(
      [...[29, 33, 34, 35].map((row) => [row, 1]), ...[30, 31, 32].map((row) => [row, 2])].sort(
        ([one = 0], [other = 0]) => one - other,
      ),
    );
    expect([...(outline?.columns ?? [])]).toEqual([9, 10, 11].map((column) => [column, 1]));
    const part = readParts(file).get("xl/worksheets/sheet1.xml") ?? "";
    expect(part).toMatch(/<row r="34"[^>]*collapsed="true"/);
    expect(part).toMatch(/<col [^>]*hidden="true"[^>]*outlineLevel="1" max="12" min="10"/);
  });

  test("it has the filter with its conditions, and the rows that are hidden by it", () => {
    const { document, rows = [] } = sheet("Filter") ?? {};
    expect(document?.autoFilter).toMatchObject({ block: { row: 0, column: 0, rows: 5, columns: 2 } });
    expect([...(document?.autoFilter?.criteria ?? [])]).toEqual([
      [0, { filterOn: "Custom", criterion1: ">1", criterion2: "<4", operator: "And" }],
      [1, { filterOn: "TopItems", criterion1: "1" }],
    ]);
    expect(rows.filter(({ hidden }) => hidden).map(({ first }) => first)).toEqual([1, 2, 3, 4]);
  });

  test("it has the tables with the filter of one", () => {
    const tables = sheet("Tables")?.tables ?? [];
    expect(tables.map(({ model }) => [model.name, model.showTotals, model.showHeaders])).toEqual([
      ["Supply", true, true],
      ["Table1", false, false],
      ["Table2", false, true],
      ["Table3", false, true],
    ]);
    expect([...(tables[2]?.filter?.criteria ?? [])]).toEqual([
      [0, { filterOn: "BottomPercent", criterion1: "50" }],
    ]);
  });

  test("it has every kind of conditional format", () => {
    const part = readParts(file).get("xl/worksheets/sheet2.xml") ?? "";
    const kinds = new Set([...part.matchAll(/<(?:x14:)?cfRule [^>]*?type="(\w+)"/g)].map(([, kind]) => kind));
    expect([...kinds].sort()).toEqual(
      "aboveAverage beginsWith cellIs colorScale containsErrors containsText dataBar duplicateValues endsWith expression iconSet notContainsErrors notContainsText timePeriod top10 uniqueValues".split(
        " ",
      ),
    );
    const bar = sheet("Formats")?.document.conditionalFormats.find(({ type }) => type === "DataBar");
    expect(bar?.rule).toMatchObject({
      axisFormat: "CellMidPoint",
      positiveFillColor: "#222222",
      negativeFillColor: "#444444",
      lowerBoundRule: { type: "Number", formula: "=-5" },
    });
  });
});
