import type { HeadlessWorkbench } from "../../../src/workbench/headless/headless-workbench";

/** A script over a fresh sheet, in `sheet`, and what it returns in Excel. */
export type CellCase = readonly [what: string, script: string, answer: unknown];

/** Runs the script of a case on a sheet of its own. */
export async function runOnNewSheet(wb: HeadlessWorkbench, script: string): Promise<unknown> {
  return wb.run(`const sheet = context.workbook.worksheets.add();
    const read = async (address, what = 'values') => {
      const r = sheet.getRange(address); r.load(what); await context.sync(); return r[what]; };
    ${script}`);
}
