/** Files that cannot be opened are refused in words, before anything is touched. */
import { strToU8, zipSync } from "fflate";
import { FileError } from "../../src/workbench/files/file-error";
import { readWorkbook } from "../../src/workbench/files/read-workbook";
import { passwordHash } from "../../src/workbench/files/save/protection";
import { addin, fill, functions, newBook, save } from "./saved-files";

const read = (file: Uint8Array): unknown => readWorkbook(file, { addin: addin.id, functions });

function saved(): Uint8Array {
  const book = newBook();
  fill(book, [[{ value: 1 }]]);
  const file = save(book);
  book.engine.dispose();
  return file;
}

const cases: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ["an empty file", () => new Uint8Array(), /no \.xlsx file/],
  ["a text", () => strToU8("Year;kt\n2030;1"), /no \.xlsx file/],
  ["an encrypted or old file", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /password|\.xls/],
  ["a file cut short", () => saved().slice(0, 900), /damaged|missing|no workbook/],
  ["an archive of something else", () => zipSync({ "readme.txt": strToU8("hello") }), /no workbook/],
  [
    "a workbook whose sheet is missing",
    () =>
      zipSync({
        "_rels/.rels": strToU8(relationships("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": strToU8(
          '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        "xl/_rels/workbook.xml.rels": strToU8(relationships("worksheet", "worksheets/sheet1.xml")),
      }),
    /sheet1\.xml is missing/,
  ],
];

const relationships = (kind: string, target: string): string =>
  `<Relationships><Relationship Id="rId1" Type="http://x/${kind}" Target="${target}"/></Relationships>`;

test.each(cases)("%s", (_, file, reason) => {
  expect(() => read(file())).toThrow(FileError);
  expect(() => read(file())).toThrow(reason);
});

test("a password is stored as the short hash that Excel knows", () => {
  expect(passwordHash("password")).toBe("83AF");
});
