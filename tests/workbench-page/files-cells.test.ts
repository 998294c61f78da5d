/** Whatever stands in cells comes back out of the file, as our reader and a second one read it. */
import fc from "../support/properties";
import { readXlsx } from "hucre/xlsx";
import type { CellValue } from "../../src/workbench/engine/cell";
import { escapeText, unescapeText } from "../../src/workbench/files/escaped-text";
import { readWorkbook } from "../../src/workbench/files/read-workbook";
import { addin, fill, functions, newBook, save } from "./saved-files";

const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    "=1+1",
    "'quoted",
    " both ends ",
    "two\nlines\r\n",
    "\ttab",
    "_x0041_",
    "_x005F_",
    "\u0000\u001f",
    "\ud800 half",
    "&<>\"'",
    "００７",
    "日本–Perú 🪙",
    "TRUE",
    "12",
    "1e5",
    "x".repeat(32_767),
  ),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1e-300, -1e300, 0.1 + 0.2, 45_000.123456789, 2 ** 53, 5e-324),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  number.map((each) => each + 0),
  fc.boolean(),
  fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#REF!" }),
);

/** Values by the row of column A, as a file gives them. */
function readBack(file: Uint8Array): CellValue[] {
  const [sheet] = readWorkbook(file, { addin: addin.id, functions }).sheets;
  return (sheet?.cells ?? []).map(({ input }) => input.value);
}

test("random values survive", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
      const book = newBook();
      fill(
        book,
        values.map((each) => [{ value: each }]),
      );
      const held = book.engine
        .values(book.sheet, { row: 0, column: 0, rows: values.length, columns: 1 })
        .flat();
      const read = readBack(save(book));
      book.engine.dispose();
      expect(held).toEqual(values.map((each) => (Object.is(each, -0) ? 0 : each)));
      expect(read).toEqual(held);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test("escaped texts are themselves again, and hold nothing that XML cannot", () => {
  fc.assert(
    fc.property(text, (each) => {
      const escaped = escapeText(each);
      expect(unescapeText(escaped)).toBe(each);
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
    }),
  );
});

test("a second reader finds the same texts, numbers and truth values", async () => {
  const values = ["=1+1", " blanks ", "日本–Perú 🪙", "two\nlines", 1e-300, 0.1 + 0.2, true, false];
  const book = newBook();
  fill(book, [values.map((each) => ({ value: each }))]);
  const file = await readXlsx(save(book));
  book.engine.dispose();
  expect(file.sheets[0]?.rows[0]).toEqual(values);
});
