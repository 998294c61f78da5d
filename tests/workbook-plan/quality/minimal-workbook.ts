/**
 * The smallest workbook that meets every quality rule. Growth on Inputs and a driver on Scenarios give the use on
 * Demand, where a stockpile is a corkscrew; Dashboard draws the use, Checks compares it.
 */
import type { Value } from "../../../src/line-items/value";
import type { CompiledSheet, SheetRole } from "../../../src/workbook-plan/compiled-workbook";
import type { StyleName } from "../../../src/workbook-plan/styles";
import { tabColors } from "../../../src/workbook-plan/styles";
import { Draft, type Mutable, place } from "./draft";

type Sheet = Mutable<CompiledSheet>;
type Cell = Sheet["cells"][number];

const cell = (address: string, style: StyleName, value: Value, formula?: string): Cell => ({
  ...place(address),
  style,
  value,
  ...(formula === undefined ? {} : { formula }),
});

/** Cells of a row from a column on, such as years. */
const across = (
  columns: string,
  row: number,
  style: StyleName,
  content: (column: string, index: number) => [Value, string?],
) =>
  Array.from(columns, (column, index) => cell(`${column}${String(row)}`, style, ...content(column, index)));

/** Label, unit and method of a row. */
const words = (row: number, label: string, unit: string): Cell[] => [
  cell(`B${String(row)}`, "label", label),
  cell(`C${String(row)}`, "unit", unit),
];

const linkTo = (address: string, sheet: string): Cell => ({
  ...cell(address, "linkText", sheet),
  link: { kind: "sheet", sheet, cell: "A1", tip: sheet },
});

/** Role in A2, the total of all checks and the way back in rows 3 and 4. */
const head = (role: string): Cell[] => [
  cell("A2", "role", role),
  cell("E3", "check", 0, "Checks!$E$8"),
  linkTo("B4", "Cover"),
];

function sheet(name: string, role: SheetRole, cells: Cell[], more: Partial<Sheet> = {}): Sheet {
  return {
    id: name.toLowerCase(),
    name,
    role,
    tabColor: tabColors[role],
    columnWidths: [],
    rowHeights: [],
    cells,
    freeze: { row: 6, column: 1 },
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      areas: ["A1:I40"],
      pagesAcross: 1,
      rowsLeftOut: 0,
      orientation: "landscape",
      titleRows: "1:5",
      titleColumns: "",
      breaks: [],
      footerLeft: `Roadmap · ${name}`,
      footerCenter: "&P / &N",
      footerRight: "2026-03-01 · 0.1.0",
    },
    protected: role === "calculation" || role === "output",
    ...more,
  };
}

const frozenYears = { freeze: { row: 6, column: 7 } };
const years = "GHI";

const cover = () =>
  sheet(
    "Cover",
    "guide",
    [
      cell("B1", "title", "Roadmap 2024–2026"),
      ...head("Guide").filter(({ style }) => style !== "linkText"),
      ...["Contents", "How to use", "Limitations", "Colour key", "About"].map((title, index) =>
        cell(`B${String(10 + index)}`, "section", title),
      ),
      ...["Inputs", "Scenarios", "Demand", "Dashboard", "Checks", "Log"].map((name, index) =>
        linkTo(`C${String(10 + index)}`, name),
      ),
      ...(["input", "calculation", "link", "total"] as const).map((style, index) =>
        cell(`D${String(10 + index)}`, style, style),
      ),
      cell("B20", "text", "By the planning unit on 2026-03-01, version 0.1.0"),
    ],
    { freeze: null },
  );

const inputs = () =>
  sheet(
    "Inputs",
    "input",
    [
      ...head("Inputs"),
      ...["Line", "Unit", "Note", "Value", "Source", "Date", "Confidence"].map((heading, index) =>
        cell(`${"BCDEFGH".charAt(index)}5`, "header", heading),
      ),
      ...given(6, "First year", "year", 2024),
      ...given(7, "Growth", "share", 0.02),
      ...given(8, "Stock at the start", "kt", 50),
      cell("B9", "label", "Case"),
      cell("E9", "inputText", "high"),
      cell("B10", "label", "low"),
      cell("B11", "label", "high"),
    ],
    {
      validations: [
        validation("E6:E8", { kind: "decimal", minimum: "0", maximum: "3000" }),
        validation("E9", { kind: "list", source: "$B$10:$B$11" }),
      ],
    },
  );

const given = (row: number, label: string, unit: string, value: number): Cell[] => [
  ...words(row, label, unit),
  cell(`E${String(row)}`, "input", value),
  ...["Statistics office", "2024", "seen"].map((text, index) =>
    cell(`${"FGH".charAt(index)}${String(row)}`, "note", text),
  ),
];

const validation = (range: string, rule: Sheet["validations"][number]["rule"]) => ({
  range,
  rule,
  allowBlank: true,
  promptTitle: "Entry",
  prompt: "What may be entered",
  errorTitle: "Entry",
  error: "Not allowed",
});

const scenarios = () =>
  sheet(
    "Scenarios",
    "input",
    [
      ...head("Inputs"),
      ...["J", "K", "L"].map((column, index) =>
        cell(`${column}5`, "header", ["Source", "Date", "Confidence"][index] ?? ""),
      ),
      ...across(years, 5, "headerYear", (column, index) => [
        2024 + index,
        `Inputs!$E$6+COLUMNS($G5:${column}5)-1`,
      ]),
      cell("B6", "section", "Drivers"),
      ...words(7, "Solar additions", "GW"),
      ...across(years, 7, "input", (_, index) => [600 + index]),
      ...["J", "K", "L"].map((column) => cell(`${column}7`, "note", "cited")),
    ],
    {
      ...frozenYears,
      validations: [validation("G7:I7", { kind: "decimal", minimum: "0", maximum: "9000" })],
    },
  );

/** Years that link to those of Scenarios. */
const linkedYears = () =>
  across(years, 5, "headerYear", (column, index) => [2024 + index, `Scenarios!${column}$5`]);

const previous = { G: "F", H: "G", I: "H" } as const;

const demand = () =>
  sheet(
    "Demand",
    "calculation",
    [
      ...head("Calculation"),
      ...linkedYears(),
      cell("B6", "section", "Use"),
      ...words(7, "Solar", "kt"),
      ...across(years, 7, "calculation", (column) => [12, `Scenarios!${column}7*Inputs!$E$7`]),
      ...words(8, "All uses", "kt"),
      cell("F8", "total", 36, "SUM($G$8:$I$8)"),
      ...across(years, 8, "total", (column) => [12, `SUM(${column}7:${column}7)`]),
      cell("B10", "section", "Stockpile"),
      ...words(11, "Opening", "kt"),
      ...across(years, 11, "calculation", (column) => [
        50,
        `IF(${column}$5=Inputs!$E$6,Inputs!$E$8,${previous[column as keyof typeof previous]}13)`,
      ]),
      ...words(12, "Released", "kt"),
      ...across(years, 12, "calculation", (column) => [1, `MIN(1,${column}8)`]),
      ...words(13, "Closing", "kt"),
      ...across(years, 13, "total", (column) => [49, `${column}11-${column}12`]),
    ],
    {
      ...frozenYears,
      conditionalFormats: [{ range: "G8:I8 G13:I13", formula: "G8<0", font: { color: "B42318" } }],
    },
  );

const dashboard = () =>
  sheet(
    "Dashboard",
    "output",
    [
      ...head("Output"),
      ...linkedYears(),
      ...words(6, "Use of solar", "kt"),
      ...across(years, 6, "link", (column) => [12, `Demand!${column}7`]),
      cell("B8", "summary", "Use grows to 12 kt", '"Use grows to "&FIXED($I$6,0)&" kt"'),
    ],
    {
      ...frozenYears,
      charts: [
        {
          id: "use",
          kind: "line",
          title: "Use of solar",
          categoryTitle: "Year",
          valueTitle: "kt a year",
          valueFormat: "#,##0",
          categories: "Dashboard!$G$5:$I$5",
          series: [
            { name: "Dashboard!$B$6", values: "Dashboard!$G$6:$I$6", color: "0072B2", outlined: false },
          ],
          legend: false,
          alternativeText: "A line: use of solar in each year.",
          from: { row: 10, column: 2 },
          to: { row: 25, column: 8 },
        },
      ],
    },
  );

const checks = () =>
  sheet("Checks", "check", [
    ...head("Checks"),
    cell("B7", "label", "Uses sum to the total"),
    cell("E7", "calculation", 0, "Demand!$F$8-SUM(Demand!$G$8:$I$8)"),
    cell("E8", "total", 0, "SUM($E$7:$E$7)"),
  ]);

const log = () => sheet("Log", "log", [...head("Log"), cell("B6", "text", "Version 0.1.0 of 2026-03-01")]);

/** A fresh one each time. */
export const minimalWorkbook = (): Draft =>
  new Draft({
    properties: {
      title: "Roadmap 2024–2026",
      subject: "Metals",
      author: "planning unit",
      keywords: "",
      description: "",
      language: "en",
      version: "0.1.0",
      date: "2026-03-01",
    },
    sheets: [cover(), inputs(), scenarios(), demand(), dashboard(), checks(), log()],
    names: [{ name: "Growth", reference: "Inputs!$E$7", comment: "" }],
  });
