import type { Roadmap } from "../../src/roadmap/build-roadmap";
import { cellAddress } from "../../src/workbook-plan/address";

/**
 * The formulas of a roadmap, sheet by sheet, one a line, as `G7: formula`. Of a row of years only the first is there,
 * since all years of a row share one formula.
 */
export function formulaLines({ workbook, book, evaluation }: Roadmap): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const { years } = book.sheet(sheet.id);
    const first = years?.firstColumn ?? 0;
    const { first: from, last: to } = evaluation.axis(years?.axis ?? "model");
    const isLaterYear = (column: number): boolean =>
      years !== undefined && column > first && column <= first + to - from;
    const formulas = sheet.cells.flatMap(({ row, column, formula }) =>
      formula === undefined || isLaterYear(column) ? [] : [`${cellAddress(row, column)}: ${formula}`],
    );
    return formulas.length === 0 ? [] : [`[${sheet.name}]`, ...formulas];
  });
}
