/** LibreOffice prints as many pages as are planned: registers on two beside each other, no page for a lone column. */
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import type { CompiledSheet, CompiledWorkbook } from "../../src/workbook-plan/compiled-workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { describeWithLibreOffice } from "../support/libreoffice";
import { convert } from "../support/soffice";

const { workbook } = buildRoadmap({ date: "2026-11-24" });

/** The workbook with one sheet to print: the others print a single cell. */
const printing = (id: string): CompiledWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.id === id ? sheet : withOneCell(sheet))),
});

const withOneCell = (sheet: CompiledSheet): CompiledSheet => ({
  ...sheet,
  print: { ...sheet.print, areas: ["B1:B1"], titleRows: "", titleColumns: "", pagesAcross: 1, breaks: [] },
});

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const planned = [
  ["actions", 4],
  ["risks", 4],
  ["gantt", 1],
  ["supply", 9],
  ["balance", 6],
  ["dashboard", 7],
  ["sustainability", 1],
  ["checks", 2],
] as const;

describeWithLibreOffice("pages of LibreOffice", () => {
  test("are as many as planned", async () => {
    const names = planned.map(([id]) => id);
    const files = await Promise.all(
      names.map(async (id) => [id, await writeWorkbook(printing(id))] as const),
    );
    const pdfs = await convert({ format: "pdf", files: Object.fromEntries(files), timeoutSeconds: 300 });
    const others = workbook.sheets.length - 1;
    expect(names.map((id) => [id, pagesOf(pdfs[id]!) - others])).toEqual(planned);
  }, 320_000);
});
