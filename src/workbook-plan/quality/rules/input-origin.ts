/** Rule 11: every figure that is given says where it comes from, of when it is, and how sure it is. */
import type { CompiledCell } from "../../compiled-workbook";
import type { StyleName } from "../../styles";
import { type AuditedSheet, type SheetRow, wordsOf } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import { qualityRule, type QualityRule } from "../finding";
import { type Objection, onSheets } from "../places";

const inputsHaveOrigins = qualityRule(11, "E", "A figure is given without its origin", (workbook) =>
  onSheets(workbook, (sheet) => (isRegister(sheet) ? [] : missing(sheet, workbook))),
);

/** The register of actions is judged by its own rule; there, figures are plans and not findings. */
const isRegister = ({ compiled, role }: AuditedSheet): boolean =>
  role !== "input" || compiled.id === "actions";

function missing(sheet: AuditedSheet, { words }: AuditedWorkbook): Objection[] {
  return sheet.rows
    .filter(({ cells }) => cells.some(isGiven))
    .flatMap((row) => {
      const headings = headingsAbove(sheet, row.row);
      return words.inputColumns.flatMap((heading): Objection[] => {
        const column = headings.get(heading.toLowerCase());
        const cell = column === undefined ? undefined : sheet.cell(row.row, column);
        if (isFilled(cell)) return [];
        const first = row.cells.find(isGiven);
        return first === undefined ? [] : [{ cell: first, detail: heading }];
      });
    });
}

/** An empty cell to fill in needs no source yet. */
const isGiven = ({ style, value }: CompiledCell): boolean =>
  style === "input" && value !== null && value !== "";

const isFilled = (cell: CompiledCell | undefined): boolean =>
  cell !== undefined &&
  (cell.formula !== undefined || typeof cell.value === "number" || wordsOf(cell) !== "");

/** Columns by their headings, in the nearest row of headings above. */
function headingsAbove(sheet: AuditedSheet, row: number): ReadonlyMap<string, number> {
  const nearest = sheet.rows.filter((candidate) => candidate.row < row && isHeadingRow(candidate)).at(-1);
  const headings = nearest?.cells.filter(isHeading) ?? [];
  return new Map(headings.map((cell) => [wordsOf(cell).toLowerCase(), cell.column]));
}

const headingStyles: ReadonlySet<StyleName> = new Set(["header", "headerIndented", "headerNumber"]);
const isHeading = ({ style }: CompiledCell): boolean => headingStyles.has(style);

const isHeadingRow = ({ cells }: SheetRow): boolean => cells.filter(isHeading).length > 1;

/** Rules of this file. */
export const inputOriginRules: readonly QualityRule[] = [inputsHaveOrigins];
