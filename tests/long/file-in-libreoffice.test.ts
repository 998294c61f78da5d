/** A second program opens the file: it recalculates the formulas, keeps what it understood, and draws the charts. */
import { ErrorValue, type Value } from "../../src/line-items/value";
import type { CompiledValidation, CompiledWorkbook } from "../../src/workbook-plan/compiled-workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { describeWithLibreOffice, recalculate, toPdf, type Recalculated } from "../support/libreoffice";
import { readParts } from "../support/read-xlsx";
import { cell, chart, dataSheet, formula, sheet, styledCells, workbook } from "../xlsx/sample-workbook";

/** Formulas with their results by hand. Data: years 2024–2026, demand 100, 120, 140, unmet need 0, 7.5, empty. */
const expected: readonly [formula: string, result: Value][] = [
  ["Data!B2*1.5", 150],
  ["Data!C2+Premium", 120.25],
  ["SUM('Peru''s mines'!A1:A3)", 60],
  ["SUMPRODUCT(Data!B2:D2,Data!B3:D3)", 900],
  ["INDEX(Data!B2:D2,MATCH(2025,Data!B1:D1,0))", 120],
  [`"Need "&TEXT(Data!C3,"0.0")&" kt"`, "Need 7.5 kt"],
  [`"<"&"銅"&">"`, "<銅>"],
  // LibreOffice writes a truth value in a cell with a number format as a number.
  ["Data!B2<Data!C2", 1],
  ["1/0", ErrorValue.of("#DIV/0!")],
  ["MATCH(2099,Data!B1:D1,0)", ErrorValue.of("#N/A")],
  ["IFERROR(MATCH(2099,Data!B1:D1,0),-1)", -1],
  ["IF(Data!D3=0,1,2)", 1],
  ["A1+1", 151],
];

function sample(): CompiledWorkbook {
  // Wrong stored results: only a real recalculation can correct them.
  const cells = expected.map(([text], index) => formula(index + 1, 1, text, { value: 999 }));
  const mines = [10, 20, 30].map((tonnes, index) => cell(index + 1, 1, tonnes));
  const look = styledCells(["title", "input", "calculation", "total"]);
  const unmet = { name: "Data!$A$3", values: "Data!$B$3:$D$3", color: "BC002D", outlined: true };
  const validations: CompiledValidation[] = [
    {
      range: "C1",
      rule: { kind: "list", source: "Data!$A$2:$A$3" },
      allowBlank: true,
      promptTitle: "Series",
      prompt: "One of the two",
      errorTitle: "Not a series",
      error: "Pick from the list",
    },
  ];
  const conditionalFormats = [{ range: "B1:B4", formula: "$B1>0", fill: "FFF8DB" }];
  const charts = [
    chart({ id: "line", series: [...chart().series, unmet] }),
    chart({ id: "stack", kind: "stacked-column", title: "Stack & gap", series: [...chart().series, unmet] }),
    chart({ id: "bar", kind: "bar", title: "Bars", legend: false }),
    chart({ id: "linked", title: "Subject", titleCell: "Data!$A$4" }),
  ];
  return workbook(
    [
      sheet("Demand Copper", { cells, protected: true }),
      sheet("Look", { cells: look, charts, validations, conditionalFormats }),
      sheet("Peru's mines", { cells: mines }),
      dataSheet({ cells: [...dataSheet().cells, cell(1, 6, 0.25), cell(4, 1, "Demand grows")] }),
    ],
    { names: [{ name: "Premium", reference: "Data!$F$1", comment: "" }] },
  );
}

describeWithLibreOffice("a written workbook in LibreOffice", () => {
  let results: Record<"first" | "second", Recalculated>;

  beforeAll(async () => {
    const file = await writeWorkbook(sample());
    results = await recalculate({ first: file, second: file });
  }, 120_000);

  test.each(expected.map(([text, result], index) => [text, result, `A${index + 1}`] as const))(
    "%s is %p",
    (_text, result, address) => {
      expect(results.first.values.get("Demand Copper")!.get(address)).toBe(result);
    },
  );

  test("several files in one start give the same values", () => {
    expect(results.second.values).toEqual(results.first.values);
  });

  // LibreOffice 7.4 does not keep alternative texts of charts, and without a window no panes.
  test("charts arrive with their titles, axes, colours and names", () => {
    const parts = readParts(results.first.file);
    const charts = [...parts].filter(([path]) => /charts\/chart\d+\.xml$/.test(path)).map(([, xml]) => xml);
    const texts = charts.map((xml) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text));
    expect(texts.sort()).toEqual([
      ["Bars", "Year", "Kilotonnes"],
      ["Copper demand", "Year", "Kilotonnes"],
      ["Demand grows", "Year", "Kilotonnes"],
      ["Stack &amp; gap", "Year", "Kilotonnes"],
    ]);
    for (const xml of charts) expect(xml.toUpperCase()).toContain("B4602D");
    const drawing = [...parts].find(([path]) => /drawings\/drawing\d+\.xml$/.test(path))![1];
    for (const name of ["line", "stack", "bar"]) expect(drawing).toContain(`name="${name}"`);
  });

  test("named styles, protection and rules for entries are understood", () => {
    const parts = readParts(results.first.file);
    expect(parts.get("xl/styles.xml")).toContain('name="Roadmap input"');
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<sheetProtection sheet="true"');
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain("<formula1>Data!$A$2:$A$3</formula1>");
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain("<formula>$B1&gt;0</formula>");
  });

  test("it can be drawn as PDF", async () => {
    const { sample: pdf } = await toPdf({ sample: await writeWorkbook(sample()) });
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe("%PDF-");
  }, 120_000);
});
