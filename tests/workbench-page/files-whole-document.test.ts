/** Saved and opened again, a workbook with one of everything has the same document. */
import { DOMParser } from "@xmldom/xmldom";
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
import { elementsOf } from "../../src/workbench/manifest/xml-nodes";
import { readParts } from "../support/read-xlsx";
import { workbench } from "../workbench/workbench";
import { type Book, open, save } from "./saved-files";
import { fillWhole, wholeDocument } from "./whole-workbook";

let wb: HeadlessWorkbench;
let opened: Book;
let file: Uint8Array;
const notices: string[] = [];

beforeAll(async () => {
  wb = await workbench({ onNotice: (notice) => notices.push(notice) });
  await fillWhole(wb);
  file = save(wb.host);
  opened = await open(file);
}, 120_000);
afterAll(() => {
  wb.dispose();
  opened.engine.dispose();
});

test("the document of the opened file is that of the saved workbook", () => {
  expect(wholeDocument(opened)).toEqual(wholeDocument(wb.host));
});

test("saved again it has the same parts with the same content", () => {
  const parts = withoutPasswords(readParts(file));
  const again = withoutPasswords(readParts(save(opened)));
  expect([...again.keys()]).toEqual([...parts.keys()]);
  for (const [path, content] of parts) expect([path, again.get(path)]).toEqual([path, content]);
});

/** The order of children in ECMA-376, part 1, 18.2.27, 18.3.1.99 and 18.5.1.2, of what the workbench writes. */
const orders: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "workbookPr workbookProtection bookViews sheets definedNames calcPr",
  "xl/worksheets/":
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties drawing legacyDrawing tableParts extLst",
  "xl/tables/": "autoFilter sortState tableColumns tableStyleInfo",
};

test.each(Object.entries(orders))("children in %s stand in the order of the schema", (folder, names) => {
  const order = names.split(" ");
  const found = [...readParts(file)].filter(([path]) => path.startsWith(folder) && path.endsWith(".xml"));
  const seen = new Set<string>();
  for (const [path, text] of found) {
    const root = new DOMParser().parseFromString(text, "text/xml").documentElement;
    const children = root === null ? [] : elementsOf(root).map(({ localName }) => localName ?? "");
    const places = children.map((name) => order.indexOf(name));
    expect([path, places]).toEqual([path, [...places].sort((a, b) => a - b)]);
    expect([path, children.filter((name) => !order.includes(name))]).toEqual([path, []]);
    for (const name of children) seen.add(name);
  }
  expect([...seen].sort()).toEqual([...order].sort());
});

/** A file has a hash of a password, of which the workbench cannot make the password again. */
const withoutPasswords = (parts: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...parts].map(([path, text]) => [path, text.replace(/ (workbookP|p)assword="[0-9A-F]{4}"/, "")]));

test("the client of Office finds no fault with any of it", () => {
  expect(notices).toEqual([]);
});
