/** Parts beside cells, in the words of the format's description, and files as Excel and older programs write them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileWorkbook } from "../../src/workbench/files/open/file-workbook";
import { lostOnSaving } from "../../src/workbench/files/lost-on-saving";
import { readWorkbook } from "../../src/workbench/files/read-workbook";
import { newId } from "../../src/workbench/office-objects/model";
import { words } from "../../src/workbench/page/words";
import { readParts } from "../support/read-xlsx";
import { addin, type Book, fill, functions, newBook, open, save } from "./saved-files";

const block = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const plainText = (content: string) =>
  ({ content, contentType: "Plain", richContent: content, mentions: [] }) as const;
const id = "{12345678-1234-4234-8234-123456789ABC}";

let book: Book;
let parts: ReadonlyMap<string, string>;

beforeAll(() => {
  book = newBook();
  fill(book, [[{ value: "kt" }], [{ value: 1 }], [{ value: 2 }]]);
  const own = book.document.sheet(book.sheet);
  own.autoFilter = {
    block: block(0, 0, 3, 1),
    criteria: new Map([[0, { filterOn: "Custom", criterion1: ">1" }]]),
    state: { applied: true },
  };
  own.outline.rows.set(1, 1);
  book.document.comments.push({
    ...{ id, sheet: book.sheet, block: block(1, 0), resolved: true, authorName: "Ann", authorEmail: "" },
    creationDate: new Date("2026-03-04T05:06:07.890Z"),
    ...{ content: "@Kate see", contentType: "Mention", richContent: '<at id="4">@Kate</at> see' },
    mentions: [{ id: 4, email: "kate@example.org", name: "Kate" }],
    replies: [
      {
        id: "{12345678-1234-4234-8234-123456789ABD}",
        ...{ authorName: "Bob", authorEmail: "bob@example.org" },
        creationDate: new Date("2026-03-05T00:00:00.000Z"),
        ...plainText("Seen"),
      },
    ],
  });
  parts = readParts(save(book));
});
afterAll(() => {
  book.engine.dispose();
});

const part = (path: string): string => parts.get(path) ?? "";

test("a comment, its reply and whom it names stand in the parts that Excel reads", () => {
  expect(part("xl/threadedComments/threadedComment1.xml")).toContain(
    `<threadedComment ref="A2" dT="2026-03-04T05:06:07.89" personId="{00000000-0000-4000-A002-000000000000}" id="${id}" done="1"><text>@Kate see</text><mentions><mention mentionpersonId="{00000000-0000-4000-A002-000000000001}" mentionId="{00000000-0000-4000-A003-000000000001}" startIndex="0" length="5"/></mentions></threadedComment>`,
  );
  expect(part("xl/threadedComments/threadedComment1.xml")).toContain(`parentId="${id}"><text>Seen</text>`);
  expect(
    [
      ...part("xl/persons/person.xml").matchAll(/displayName="(\w+)".*?userId="(.*?)" providerId="(\w+)"/g),
    ].map((match) => match.slice(1)),
  ).toEqual([
    ["Ann", "Ann", "None"],
    ["Kate", "kate@example.org", "PeoplePicker"],
    ["Bob", "S::bob@example.org::00000000-0000-0000-0000-000000000000", "AD"],
  ]);
});

test("programs that know no comments find a note with a box, tied to the comment by its id", () => {
  expect(part("xl/comments1.xml")).toContain(`<author>tc=${id}</author>`);
  expect(part("xl/comments1.xml")).toMatch(
    /\[Threaded comment\][\s\S]*Comment:(&#10;|\n) {4}@Kate see(&#10;|\n)Reply:(&#10;|\n) {4}Seen</,
  );
  expect(part("xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>1</x:Row><x:Column>0</x:Column>");
  expect(part("[Content_Types].xml")).toContain('<Default Extension="vml"');
});

test("a filter comes with the hidden name that Excel expects", () => {
  expect(part("xl/worksheets/sheet1.xml")).toContain(
    '<autoFilter ref="A1:A3"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>',
  );
  expect(part("xl/workbook.xml")).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$A$1:$A$3</definedName>',
  );
});

test("what a file brought is not called again as something new", async () => {
  const opened = await open(save(book));
  const [comment] = opened.document.comments;
  const counted = `{00000000-0000-4000-8000-${(0xf00000000000).toString(16).toUpperCase()}}`;
  Object.assign(comment ?? {}, { id: counted });
  const again = await open(save(opened));
  expect(again.document.comments.map((each) => each.id)).toEqual([counted]);
  expect(newId() > counted).toBe(true);
  opened.engine.dispose();
  again.engine.dispose();
});

/** The file with some of its parts written otherwise. */
function changed(changes: Readonly<Record<string, (text: string) => string | null>>): FileWorkbook {
  const files = Object.entries(unzipSync(save(book))).flatMap(([path, bytes]) => {
    const change = changes[path];
    const text = change === undefined ? null : change(strFromU8(bytes));
    if (change === undefined) return [[path, bytes] as const];
    return text === null ? [] : [[path, strToU8(text)] as const];
  });
  return readWorkbook(zipSync(Object.fromEntries(files)), { addin: addin.id, functions });
}

const sheetPath = "xl/worksheets/sheet1.xml";
const notes = (author: string, runs: string): Parameters<typeof changed>[0] => ({
  "xl/threadedComments/threadedComment1.xml": () => null,
  "xl/comments1.xml": () =>
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${author}</author></authors><commentList><comment ref="B7" authorId="0"><text>${runs}</text></comment></commentList></comments>`,
});

test("a note is a comment of its author, without the name that Excel begins it with, from the time of the file", () => {
  const file = changed(notes("Ann", "<r><t>Ann:</t></r><r><t>\nlook here</t></r>"));
  const [comment] = file.sheets[0]?.comments ?? [];
  expect(comment).toMatchObject({
    ...{ authorName: "Ann", content: "look here", block: block(6, 1), resolved: false, replies: [] },
    creationDate: new Date("2026-01-02T03:04:05Z"),
  });
  expect(words.opened("A.xlsx", file)).toBe("Opened A.xlsx. Its notes are comments here.");
});

test("a note whose comment is lost is that comment again, in any language of Excel", () => {
  const text = "[Threaded comment]\n\nSu versión.\n\nComentario:\n    ¿Por qué?\nRespuesta:\n    Porque sí.";
  const [comment] = changed(notes(`tc=${id}`, `<t>${text}</t>`)).sheets[0]?.comments ?? [];
  expect([comment?.authorName, comment?.content, comment?.replies.map(({ content }) => content)]).toEqual([
    "",
    "¿Por qué?",
    ["Porque sí."],
  ]);
});

test.each([
  ["icons", '<iconFilter iconSet="3Arrows" iconId="0"/>'],
  ["dates", '<filters><dateGroupItem year="2026" dateTimeGrouping="year"/></filters>'],
  ["periods", '<dynamicFilter type="thisMonth"/>'],
])("a filter by %s is told, and hides its rows until it is cleared", (_, condition) => {
  const file = changed({
    [sheetPath]: (text) => text.replace(/<customFilters>.*<\/customFilters>/, condition),
  });
  const filter = file.sheets[0]?.document.autoFilter;
  expect([filter?.criteria.size, filter?.state.applied]).toEqual([0, true]);
  expect(words.opened("A.xlsx", file)).toMatch(/^Opened A\.xlsx without filters by icons, dates/);
});

test("bars as Excel 2007 wrote them begin at the smallest value", () => {
  const rule =
    '<conditionalFormatting sqref="A2:A3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><pageMargins';
  const file = changed({ [sheetPath]: (text) => text.replace("<pageMargins", rule) });
  const [format] = file.sheets[0]?.document.conditionalFormats ?? [];
  expect(format).toMatchObject({
    type: "DataBar",
    rule: { lowerBoundRule: { type: "LowestValue" }, positiveFillColor: "#638EC6", gradientFill: true },
  });
});

test("what no file can say is told when the workbook is saved", () => {
  const { document } = book;
  const own = document.sheet(book.sheet);
  expect(lostOnSaving(document)).toEqual([]);
  const format = {
    ...{ fill: null, fontColor: null, bold: null, italic: null, underline: null, strikethrough: null },
    ...{ numberFormat: null, borders: {} },
  };
  own.conditionalFormats.push({
    ...{ id: "1", type: "PresetCriteria", blocks: [block(0, 0)], formula: "", rule: {} },
    ...{ stopIfTrue: false, priority: 0, format },
  });
  expect(words.saved("A.xlsx", lostOnSaving(document))).toBe(
    "Saved as A.xlsx without conditional formats whose rule is not complete.",
  );
  expect(readParts(save(book)).get(sheetPath)).not.toContain("conditionalFormatting");
  own.conditionalFormats = [];
});
