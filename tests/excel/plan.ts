/** A small plan and the state of a workbook, for tests of the renderer alone. */
import type {
  CompiledCell,
  CompiledSheet,
  CompiledWorkbook,
} from "../../src/workbook-plan/compiled-workbook";

export const cell = (row: number, column: number, more: Partial<CompiledCell>): CompiledCell => ({
  row,
  column,
  value: null,
  style: "label",
  ...more,
});

export const sheet = (id: string, name: string, cells: readonly CompiledCell[]): CompiledSheet => ({
  id,
  name,
  role: "calculation",
  tabColor: "0072B2",
  columnWidths: [2, 20, 9.5, 9.5],
  rowHeights: [],
  cells,
  freeze: null,
  validations: [],
  conditionalFormats: [],
  charts: [],
  print: {
    areas: ["A1:D9"],
    pagesAcross: 1,
    rowsLeftOut: 0,
    orientation: "landscape",
    titleRows: "1:5",
    titleColumns: "",
    breaks: [],
    footerLeft: "",
    footerCenter: "",
    footerRight: "",
  },
  protected: false,
});

/** Two sheets, of which the second refers to the first, and a name. */
export const smallPlan: CompiledWorkbook = {
  properties: {
    title: "Roadmap",
    subject: "",
    author: "",
    keywords: "",
    description: "",
    language: "en",
    version: "0.1.0",
    date: "2026-01-01",
  },
  sheets: [
    sheet("inputs", "Inputs", [
      cell(1, 1, { value: "Price" }),
      cell(1, 2, { value: 9000, style: "input", format: "#,##0" }),
    ]),
    sheet("demand-copper", "Demand Copper", [cell(1, 2, { formula: "Inputs!$B$1*2", style: "calculation" })]),
  ],
  names: [{ name: "Price", reference: "Inputs!$B$1", comment: "Price" }],
};

/** Three sheets with one of everything that a sheet can have. */
export const richPlan: CompiledWorkbook = {
  ...smallPlan,
  sheets: [
    {
      ...sheet("inputs", "Inputs", [
        cell(1, 1, { value: "Inputs", style: "title" }),
        cell(2, 1, {
          value: "Demand Copper",
          style: "linkText",
          link: { kind: "sheet", sheet: "Demand Copper", cell: "A1", tip: "Go" },
        }),
        cell(3, 1, { value: "price", style: "identifier" }),
        cell(3, 2, { value: 9000, style: "input", format: "#,##0" }),
        cell(4, 2, { value: "1-2", style: "inputText" }),
        ...[2024, 2025].map((year, index) => cell(5, 3 + index, { value: year, style: "headerYear" })),
      ]),
      validations: [
        {
          range: "B3",
          rule: { kind: "decimal", minimum: "0", maximum: "20000" },
          allowBlank: true,
          promptTitle: "Price",
          prompt: "US$ per tonne",
          errorTitle: "Price",
          error: "Not a price",
        },
      ],
      freeze: { row: 3, column: 2 },
    },
    {
      ...sheet("demand-copper", "Demand Copper", [
        cell(1, 2, { formula: "Inputs!$B$3*2", value: 18000, style: "total", format: "#,##0" }),
        cell(2, 1, { value: "Use" }),
        cell(2, 3, { formula: "Inputs!C5*1", value: 2024, style: "calculation" }),
        cell(2, 4, { formula: "Inputs!D5*1", value: 2025, style: "calculation" }),
      ]),
      conditionalFormats: [{ range: "B1 C2:D2", formula: "B1>0", font: { color: "B42318", bold: true } }],
      protected: true,
    },
    {
      ...sheet("dashboard", "Dashboard", [cell(1, 1, { value: "Dashboard", style: "title" })]),
      charts: [
        {
          id: "copper-use",
          kind: "stacked-column",
          title: "Copper use",
          categoryTitle: "Year",
          valueTitle: "kt",
          valueFormat: "#,##0",
          categories: "Inputs!$C$5:$D$5",
          series: [
            {
              name: "'Demand Copper'!$A$2",
              values: "'Demand Copper'!$C$2:$D$2",
              color: "B4602D",
              outlined: false,
            },
          ],
          legend: true,
          alternativeText: "",
          from: { row: 3, column: 1 },
          to: { row: 9, column: 4 },
        },
      ],
      print: { ...sheet("", "", []).print, breaks: [3] },
    },
  ],
  names: [{ name: "Price", reference: "Inputs!$B$3", comment: "Price of copper" }],
};
