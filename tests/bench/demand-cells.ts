/** A thousand different calls of DEMAND, as cells and as plain calls. */
import { demand } from "../../src/functions/functions";
import { endUses } from "../../src/model/demand/end-uses";
import { metals } from "../../src/model/metals";
import { shippedScenarios } from "../../src/model/scenarios";
import { baseYear, lastYear } from "../../src/model/years";

type AnyFunction = (...args: readonly unknown[]) => unknown;

const years = Array.from({ length: lastYear - baseYear + 1 }, (_, offset) => baseYear + offset);

/** No two alike. */
const calls = metals
  .flatMap((metal) => endUses[metal].map(({ id }) => ({ metal, endUse: id })))
  .flatMap((use) => shippedScenarios.map((scenario) => ({ ...use, scenario })))
  .flatMap((use) => years.map((year) => ({ ...use, year })))
  .slice(0, 1000);

export const cellCount = calls.length;

export const plainCalls = (): void => {
  for (const { metal, year, scenario, endUse } of calls) {
    (demand as AnyFunction)([[metal]], [[year]], [[scenario]], [[endUse]]);
  }
};

/** The body of an Excel.run that writes the formulas into a column of their own. */
export function writingCells(column: string): string {
  const formulas = calls.map(({ metal, year, scenario, endUse }) => [
    `=MINERALS.DEMAND("${metal}",${String(year)},"${scenario}","${endUse}")`,
  ]);
  return `const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("${column}1:${column}${String(cellCount)}").formulas = ${JSON.stringify(formulas)};
    await context.sync();`;
}
