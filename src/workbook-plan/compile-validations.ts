/** Validations of single cells, gathered into ranges where cells below or beside each other share one. */
import { cellAddress } from "./address";
import type { CompiledValidation } from "./compiled-workbook";
import type { FormulaCompiler } from "./formula";
import type { SheetPlan, ValidationPlan } from "./sheet-plan";

interface Run {
  readonly validation: ValidationPlan;
  readonly column: number;
  readonly width: number;
  readonly first: number;
  last: number;
}

export function compileValidations(
  sheet: SheetPlan,
  formulas: FormulaCompiler,
  yearCount: (axis: "model" | "plan") => number,
): CompiledValidation[] {
  return gather(sheet, yearCount).map(({ validation, column, width, first, last }) => {
    const { rule, ...words } = validation;
    const from = cellAddress(first, column);
    const to = cellAddress(last, column + width - 1);
    return {
      ...words,
      range: from === to ? from : `${from}:${to}`,
      allowBlank: true,
      rule: compileRule(rule, sheet, formulas),
    };
  });
}

/** Runs of rows in one column with the same validation object. */
function gather(sheet: SheetPlan, yearCount: (axis: "model" | "plan") => number): Run[] {
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  sheet.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.validation === undefined) continue;
      const width = cell.kind === "series" && sheet.years !== undefined ? yearCount(sheet.years.axis) : 1;
      const run = open.get(cell.column);
      if (run?.validation === cell.validation && run.last === index && run.width === width) {
        run.last = index + 1;
        continue;
      }
      const next = {
        validation: cell.validation,
        column: cell.column,
        width,
        first: index + 1,
        last: index + 1,
      };
      open.set(cell.column, next);
      runs.push(next);
    }
  });
  return runs;
}

function compileRule(
  rule: ValidationPlan["rule"],
  sheet: SheetPlan,
  formulas: FormulaCompiler,
): CompiledValidation["rule"] {
  if (rule.kind === "list") {
    return {
      kind: "list",
      source: formulas.compile({ kind: "block", ids: rule.items }, { sheet, offset: null }),
    };
  }
  if (rule.kind === "fields") {
    const source = formulas.compile(
      { kind: "column", table: rule.table, column: rule.name },
      { sheet, offset: null },
    );
    return { kind: "list", source };
  }
  return { kind: rule.kind, minimum: String(rule.minimum), maximum: String(rule.maximum) };
}
