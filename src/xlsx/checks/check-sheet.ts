import type {
  CompiledChart,
  CompiledConditionalFormat,
  CompiledPrint,
  CompiledSheet,
  CompiledValidation,
} from "../../workbook-plan/compiled-workbook";
import { parseArea, parseSheetArea } from "../a1";
import { InconsistentWorkbookError } from "../inconsistent-workbook-error";
import { cellProblem } from "./cell-problem";
import { firstDuplicate } from "./first-duplicate";
import { formulaProblem } from "./formula-problem";
import { limits } from "./limits";

/** Throws for the first thing on a sheet that Excel would not accept. */
export function checkSheet(sheet: CompiledSheet, sheetNames: ReadonlySet<string>): void {
  for (const problem of problems(sheet, sheetNames)) {
    if (problem !== null) throw new InconsistentWorkbookError(`Sheet "${sheet.name}": ${problem}.`);
  }
}

function* problems(sheet: CompiledSheet, sheetNames: ReadonlySet<string>): Generator<string | null> {
  for (const cell of sheet.cells) yield cellProblem(cell, sheetNames);
  yield duplicateProblem(sheet);
  for (const validation of sheet.validations) yield validationProblem(validation);
  for (const format of sheet.conditionalFormats) yield conditionalFormatProblem(format);
  for (const chart of sheet.charts) yield chartProblem(chart, sheetNames);
  yield printProblem(sheet.print);
}

function duplicateProblem({ cells, charts }: CompiledSheet): string | null {
  const cell = firstDuplicate(cells.map(({ row, column }) => `row ${row}, column ${column}`));
  if (cell !== undefined) return `the cell in ${cell} is given twice`;
  const chart = firstDuplicate(charts.map(({ id }) => id));
  return chart === undefined ? null : `the chart "${chart}" is given twice`;
}

function validationProblem(validation: CompiledValidation): string | null {
  const { range, rule, promptTitle, prompt, errorTitle, error } = validation;
  if (!isRangeList(range)) return `the validation range "${range}" is no range`;
  const formulas = rule.kind === "list" ? [rule.source] : [rule.minimum, rule.maximum];
  const broken = formulas.map(formulaProblem).find((problem) => problem !== null);
  if (broken !== undefined) return `the validation of ${range} ${broken}`;
  const tooLong =
    Math.max(promptTitle.length, errorTitle.length) > limits.validationTitle ||
    Math.max(prompt.length, error.length) > limits.validationText;
  return tooLong
    ? `the messages of the validation of ${range} are longer than ${limits.validationTitle} (titles) or ${limits.validationText} characters`
    : null;
}

function conditionalFormatProblem({ range, formula }: CompiledConditionalFormat): string | null {
  if (!isRangeList(range)) return `the range "${range}" of a conditional format is no range`;
  const broken = formulaProblem(formula);
  return broken === null ? null : `the conditional format of ${range} ${broken}`;
}

function chartProblem(chart: CompiledChart, sheetNames: ReadonlySet<string>): string | null {
  const where = `the chart "${chart.id}"`;
  if (chart.series.length === 0) return `${where} has no series`;
  if (chart.to.row <= chart.from.row || chart.to.column <= chart.from.column) return `${where} has no size`;
  const references = [chart.categories, ...chart.series.flatMap(({ name, values }) => [name, values])];
  const broken = references.find((reference) => !sheetNames.has(parseSheetArea(reference)?.sheet ?? ""));
  return broken === undefined ? null : `${where} refers to "${broken}", which is no range of this workbook`;
}

function printProblem({
  areas,
  titleRows,
  footerLeft,
  footerCenter,
  footerRight,
}: CompiledPrint): string | null {
  if (areas.length === 0 || areas.some((area) => parseArea(area) === null))
    return `the print area "${areas.join(",")}" is no range`;
  if (titleRows !== "" && !/^\$?\d+:\$?\d+$/.test(titleRows))
    return `the title rows "${titleRows}" are no rows`;
  const footer = `&L${footerLeft}&C${footerCenter}&R${footerRight}`;
  return footer.length > limits.footer ? `the footer is longer than ${limits.footer} characters` : null;
}

/** One range or several with blanks between, as Excel allows for validation and conditional formats. */
function isRangeList(text: string): boolean {
  return text.split(" ").every((range) => parseArea(range) !== null);
}
