/** Rule 5: every series sheet has its years in the same columns, and all years come from one place. */
import { columnLetters } from "../../address";
import type { AuditedSheet, TimeHeader } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import { addresses } from "../area";
import { type Place, qualityRule, type QualityRule } from "../finding";

/** A sheet with its row of years. */
interface SeriesSheet {
  readonly sheet: AuditedSheet;
  readonly header: TimeHeader;
}

const seriesSheets = ({ sheets }: AuditedWorkbook): SeriesSheet[] =>
  sheets.flatMap((sheet) => (sheet.timeHeader === null ? [] : [{ sheet, header: sheet.timeHeader }]));

const sameLayout = qualityRule(
  5,
  "E",
  "The years do not stand where they stand on the other sheets",
  (workbook) => {
    const [first, ...others] = seriesSheets(workbook);
    return others
      .filter(
        ({ header }) => header.row !== first?.header.row || header.firstColumn !== first.header.firstColumn,
      )
      .map(({ sheet, header }) => ({
        sheet: sheet.name,
        cells: addresses(header.cells),
        detail: `row ${String(header.row)}, from column ${columnLetters(header.firstColumn)}`,
      }));
  },
);

const unbrokenYears = qualityRule(
  5,
  "E",
  "The years do not count up by one from column to column",
  (workbook) =>
    seriesSheets(workbook)
      .filter(({ header }) => !countsUp(header))
      .map(({ sheet, header }) => ({ sheet: sheet.name, cells: addresses(header.cells) })),
);

const countsUp = ({ cells, firstColumn }: TimeHeader): boolean =>
  cells.every(({ column, value }, index) => {
    const start = cells[0]?.value;
    return column === firstColumn + index && typeof start === "number" && value === start + index;
  });

const oneTimeAxis = qualityRule(
  5,
  "E",
  "Years are not taken from the sheet that holds them first",
  (workbook) => {
    const masters: SeriesSheet[] = [];
    return seriesSheets(workbook).flatMap((candidate) => sourceOfYears(candidate, masters, workbook));
  },
);

/** A header computes a time axis that no sheet before it shows, or links to one that does. */
function sourceOfYears(candidate: SeriesSheet, masters: SeriesSheet[], workbook: AuditedWorkbook): Place[] {
  const { sheet, header } = candidate;
  const place = { sheet: sheet.name, cells: addresses(header.cells) };
  if (header.cells.some((cell) => cell.formula === undefined))
    return [{ ...place, detail: "they are typed in" }];
  if (masters.some((master) => linksTo(candidate, master, workbook))) return [];
  if (masters.some((master) => sameYears(header, master.header))) return [place];
  masters.push(candidate);
  return [];
}

const linksTo = ({ sheet, header }: SeriesSheet, master: SeriesSheet, workbook: AuditedWorkbook): boolean =>
  header.cells.every((cell, index) => {
    const target = workbook.linkTarget(sheet, cell);
    return target?.sheet === master.sheet && target.cell === master.header.cells[index];
  });

const sameYears = (a: TimeHeader, b: TimeHeader): boolean =>
  a.cells.length === b.cells.length && a.cells.every((cell, index) => cell.value === b.cells[index]?.value);

/** Rules of this file. */
export const timeAxiRules: readonly QualityRule[] = [sameLayout, unbrokenYears, oneTimeAxis];
