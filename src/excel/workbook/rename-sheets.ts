/** The plan with the names that its sheets have in this workbook, in every place that says one. */
import { quotedSheet } from "../../workbook-plan/address";
import type {
  CompiledCell,
  CompiledChart,
  CompiledLink,
  CompiledSheet,
  CompiledValidation,
  CompiledWorkbook,
} from "../../workbook-plan/compiled-workbook";

type Names = ReadonlyMap<string, string>;

/** @param names names in the workbook by names in the plan */
export function renameSheets(workbook: CompiledWorkbook, names: Names): CompiledWorkbook {
  if ([...names].every(([planned, actual]) => planned === actual)) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => renamed(sheet, names)),
    names: workbook.names.map((name) => ({ ...name, reference: withSheetNames(name.reference, names) })),
  };
}

function renamed(sheet: CompiledSheet, names: Names): CompiledSheet {
  return {
    ...sheet,
    name: names.get(sheet.name) ?? sheet.name,
    cells: sheet.cells.map((cell) => renamedCell(cell, names)),
    validations: sheet.validations.map((rule) => renamedValidation(rule, names)),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: withSheetNames(format.formula, names),
    })),
    charts: sheet.charts.map((chart) => renamedChart(chart, names)),
  };
}

function renamedCell(cell: CompiledCell, names: Names): CompiledCell {
  const { formula, link, value } = cell;
  return {
    ...cell,
    ...(formula === undefined ? {} : { formula: withSheetNames(formula, names) }),
    ...(link === undefined ? {} : { link: renamedLink(link, names) }),
    // A link that shows the name of its sheet goes on showing it.
    ...(link?.kind === "sheet" && value === link.sheet ? { value: names.get(link.sheet) ?? value } : {}),
  };
}

const renamedLink = (link: CompiledLink, names: Names): CompiledLink =>
  link.kind === "web" ? link : { ...link, sheet: names.get(link.sheet) ?? link.sheet };

function renamedValidation(validation: CompiledValidation, names: Names): CompiledValidation {
  const { rule } = validation;
  return rule.kind === "list"
    ? { ...validation, rule: { ...rule, source: withSheetNames(rule.source, names) } }
    : validation;
}

const renamedChart = (chart: CompiledChart, names: Names): CompiledChart => ({
  ...chart,
  ...(chart.titleCell === undefined ? {} : { titleCell: withSheetNames(chart.titleCell, names) }),
  categories: withSheetNames(chart.categories, names),
  series: chart.series.map((series) => ({
    ...series,
    name: withSheetNames(series.name, names),
    values: withSheetNames(series.values, names),
  })),
});

/** A formula or reference with other sheet names; what stands in quotation marks is text and stays. */
export function withSheetNames(formula: string, names: Names): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![#\w.])([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole: string, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      const other = name === undefined ? undefined : names.get(name);
      return other === undefined ? whole : `${quotedSheet(other)}!`;
    },
  );
}
