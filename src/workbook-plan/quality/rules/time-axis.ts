/** Rule 5: every series sheet has its years in the same columns, and all years come from one place. */
import { columnLetters } from "../../address";
import type { CompiledCell } from "../../compiled-workbook";
import type { AuditedSheet, TimeHeader } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import { addresses } from "../area";
import type { Reference } from "../formula-tokens";
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
  "Years are not taken from the first sheet that shows years",
  (workbook) => {
    const [master, ...others] = seriesSheets(workbook);
    return [
      ...(master === undefined ? [] : typedYears(master)),
      ...others.flatMap((other) => [...typedYears(other), ...ownYears(other, master, workbook)]),
    ];
  },
);

const typedYears = ({ sheet, header }: SeriesSheet): Place[] =>
  header.cells.some(({ formula }) => formula === undefined)
    ? [{ sheet: sheet.name, cells: addresses(header.cells), detail: "they are typed in" }]
    : [];

/** Years that neither link to those of the master in the same column nor look them up in its header. */
function ownYears(
  { sheet, header }: SeriesSheet,
  master: SeriesSheet | undefined,
  workbook: AuditedWorkbook,
): Place[] {
  const isOwn = (cell: CompiledCell): boolean => {
    const references = sheet.formula(cell)?.references ?? [];
    const isLink = workbook.linkTarget(sheet, cell) !== null;
    return !references.some(
      (reference) =>
        workbook.sheetOf(reference, sheet) === master?.sheet &&
        isInHeader(reference, master?.header) &&
        (!isLink || reference.area.first.column === cell.column),
    );
  };
  const own = header.cells.filter((cell) => cell.formula !== undefined && isOwn(cell));
  return own.length === 0 ? [] : [{ sheet: sheet.name, cells: addresses(own) }];
}

const isInHeader = ({ area }: Reference, header: TimeHeader | undefined): boolean =>
  [area.first, area.last].every(
    ({ row, column }) => row === header?.row && column >= header.firstColumn && column <= header.lastColumn,
  );

/** Rules of this file. */
export const timeAxisRules: readonly QualityRule[] = [sameLayout, unbrokenYears, oneTimeAxis];
