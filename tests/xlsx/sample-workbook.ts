/** Small compiled workbooks by hand; a test states only what it is about. */
import type {
  CompiledCell,
  CompiledChart,
  CompiledSheet,
  CompiledWorkbook,
} from "../../src/workbook-plan/compiled-workbook";
import type { Value } from "../../src/line-items/value";
import type { StyleName } from "../../src/workbook-plan/styles";

/** A cell in the calculation style. */
export function cell(
  row: number,
  column: number,
  value: Value,
  more: Partial<CompiledCell> = {},
): CompiledCell {
  return { row, column, value, style: "calculation", ...more };
}

/** A formula whose stored result is null, so that a reader must recalculate to find a value. */
export function formula(
  row: number,
  column: number,
  text: string,
  more: Partial<CompiledCell> = {},
): CompiledCell {
  return cell(row, column, null, { formula: text, ...more });
}

/** One cell for each style. */
export function styledCells(names: readonly StyleName[]): CompiledCell[] {
  return names.map((style, index) => ({ row: index + 1, column: 2, value: style, style }));
}

export function sheet(name: string, more: Partial<CompiledSheet> = {}): CompiledSheet {
  return {
    id: name.toLowerCase(),
    name,
    role: "calculation",
    tabColor: "0072B2",
    columnWidths: [],
    rowHeights: [],
    cells: [],
    freeze: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      areas: ["A1:H20"],
      pagesAcross: 1,
      rowsLeftOut: 0,
      orientation: "landscape",
      titleRows: "",
      titleColumns: "",
      breaks: [],
      footerLeft: "",
      footerCenter: "",
      footerRight: "",
    },
    protected: false,
    ...more,
  };
}

export function chart(more: Partial<CompiledChart> = {}): CompiledChart {
  return {
    id: "demand",
    kind: "line",
    title: "Copper demand",
    categoryTitle: "Year",
    valueTitle: "Kilotonnes",
    valueFormat: "#,##0",
    categories: "'Data'!$B$1:$D$1",
    series: [{ name: "'Data'!$A$2", values: "'Data'!$B$2:$D$2", color: "B4602D", outlined: false }],
    legend: true,
    alternativeText: "Demand grows from 100 to 140 kilotonnes.",
    from: { row: 5, column: 2 },
    to: { row: 20, column: 9 },
    ...more,
  };
}

/** A sheet that charts can refer to: years across, two series below. */
export function dataSheet(more: Partial<CompiledSheet> = {}): CompiledSheet {
  const years = [2024, 2025, 2026].map((year, index) => cell(1, index + 2, year, { style: "headerYear" }));
  const demand = [100, 120, 140].map((value, index) => cell(2, index + 2, value));
  const gap = [0, 7.5, null].map((value, index) => cell(3, index + 2, value));
  const labels = [cell(2, 1, "Demand", { style: "label" }), cell(3, 1, "Unmet need", { style: "label" })];
  return sheet("Data", { cells: [...labels, ...years, ...demand, ...gap], ...more });
}

export function workbook(
  sheets: readonly CompiledSheet[],
  more: Partial<CompiledWorkbook> = {},
): CompiledWorkbook {
  return {
    properties: {
      title: "Roadmap 2024–2033",
      subject: "Copper & zinc",
      author: "Planning unit",
      keywords: "copper, zinc",
      description: "A ten-year roadmap",
      language: "en",
      version: "0.1.0",
      date: "2026-03-01",
    },
    sheets,
    names: [],
    ...more,
  };
}
