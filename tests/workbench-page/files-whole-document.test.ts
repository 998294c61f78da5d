/** Saved and opened again, a workbook with one of everything has the same document. */
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";
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

/** A file has a hash of a password, of which the workbench cannot make the password again. */
const withoutPasswords = (parts: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...parts].map(([path, text]) => [path, text.replace(/ (workbookP|p)assword="[0-9A-F]{4}"/, "")]));

test("the client of Office finds no fault with any of it", () => {
  expect(notices).toEqual([]);
});
