/** Rule 11: a cell looks like an input exactly where people fill something in. */
import type { CompiledCell } from "../../compiled-workbook";
import type { StyleName } from "../../styles";
import { type Area, contains, readAreas } from "../area";
import type { AuditedSheet } from "../audited-sheet";
import type { AuditedWorkbook } from "../audited-workbook";
import { qualityRule, type QualityRule } from "../finding";
import { onSheets } from "../places";

const inputStyles: ReadonlySet<StyleName> = new Set<StyleName>([
  "input",
  "inputText",
  "inputWord",
  "inputTextWrapped",
]);

/** Whether people may change a cell of the style while its sheet is protected. */
const isUnlocked = (style: StyleName, { styles }: AuditedWorkbook): boolean =>
  styles[style].unlocked === true;

const formulasAreLocked = qualityRule(11, "E", "A formula stands in a cell to fill in", (workbook) =>
  onSheets(workbook, ({ formulas }) =>
    formulas
      .filter(({ cell }) => inputStyles.has(cell.style) || isUnlocked(cell.style, workbook))
      .map(({ cell }) => ({ cell })),
  ),
);

const inputsAreUnlocked = qualityRule(11, "E", "A cell to fill in is locked", (workbook) =>
  onSheets(workbook, ({ compiled }) =>
    compiled.cells
      .filter(({ style }) => inputStyles.has(style) && !isUnlocked(style, workbook))
      .map((cell) => ({ cell })),
  ),
);

const inputsOnInputSheets = qualityRule(
  11,
  "E",
  "A cell to fill in stands on a sheet that is computed",
  (workbook) =>
    onSheets(workbook, ({ compiled, role }) =>
      role === "input" || role === "guide" || role === "log"
        ? []
        : compiled.cells.filter(({ style }) => inputStyles.has(style)).map((cell) => ({ cell })),
    ),
);

const inputsAreValidated = qualityRule(
  11,
  "E",
  "A number to fill in has no rule for what may be typed",
  (workbook) => onSheets(workbook, (sheet) => (sheet.role === "input" ? unvalidated(sheet) : [])),
);

function unvalidated({ compiled }: AuditedSheet): { readonly cell: CompiledCell }[] {
  const areas: Area[] = compiled.validations.flatMap(({ range }) => readAreas(range) ?? []);
  return compiled.cells
    .filter(takesNumber)
    .filter(({ row, column }) => !areas.some((area) => contains(area, row, column)))
    .map((cell) => ({ cell }));
}

const takesNumber = ({ style, value }: CompiledCell): boolean =>
  style === "input" || (inputStyles.has(style) && typeof value === "number");

/** Rules of this file. */
export const inputCellRules: readonly QualityRule[] = [
  formulasAreLocked,
  inputsAreUnlocked,
  inputsOnInputSheets,
  inputsAreValidated,
];
