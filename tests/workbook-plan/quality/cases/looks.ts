/** Rules 13, 14 and 16: legibility, conditional formats, charts, names. */
import { styles } from "../../../../src/workbook-plan/styles";
import type { Draft } from "../draft";
import type { Allowed, Case } from "./case";

type Chart = ReturnType<Draft["sheet"]>["charts"][number];

const chart = (title: string, change: (chart: Chart, draft: Draft) => void, ...found: string[]): Case => ({
  title,
  change: (draft) => {
    draft.sheet("Dashboard").charts.forEach((each) => {
      change(each, draft);
    });
  },
  found: found.length === 0 ? ["E14 Dashboard!B10"] : found,
});

const format = (title: string, range: string, ...found: string[]): Case => ({
  title,
  change: (draft) => {
    draft.sheet("Demand").conditionalFormats.push({ range, formula: "A1<0" });
  },
  found,
});

const name = (title: string, given: string, reference: string, ...found: string[]): Case => ({
  title,
  change: (draft) => {
    draft.workbook.names.push({ name: given, reference, comment: "" });
  },
  found: found.length === 0 ? ["E16 "] : found,
});

const rename = (title: string, to: string, ...found: string[]): Case => ({
  title,
  change: (draft) => {
    draft.workbook.sheets.push({ ...structuredClone(draft.sheet("Log")), name: to });
    draft.workbook.sheets.forEach(({ print }) => (print.footerLeft += to));
    draft.add("Cover", "E10", {
      style: "linkText",
      value: to,
      link: { kind: "sheet", sheet: to, cell: "A1", tip: "" },
    });
  },
  found,
});

export const lookCases: readonly Case[] = [
  {
    title: "grey on white that nobody can read",
    change: () => undefined,
    context: { styles: { ...styles, note: { color: "999999" } } },
    found: ["E13 "],
  },
  {
    title: "a flag that pales its text",
    change: (draft) => {
      draft.sheet("Demand").conditionalFormats.push({ range: "G7:I7", formula: "G7<0", fill: "52606D" });
    },
    found: ["E13 Demand!G7:I7"],
  },
  {
    title: "six conditional formats",
    change: (draft) => {
      const { conditionalFormats } = draft.sheet("Demand");
      while (conditionalFormats.length < 6) conditionalFormats.push({ range: "G7", formula: "G7<0" });
    },
    found: ["E14 Demand"],
  },
  format("a format for whole columns", "G:I", "E14 Demand!G:I"),
  format("a format beyond the last row", "G7:G99", "E14 Demand!G7:G99"),
  format("a format without a range", "here", "E14 Demand!here"),
  format("ranges that begin at different corners", "H7 G8", "E14 Demand!H7 G8"),
  chart("a chart without a title", (each) => (each.title = "")),
  ...["Dashboard!$B$30", "Dashboard!$B$8:$C$8", "Dashboard!B8", "Gone!$B$8"].map((cell) =>
    chart(`a title that shows ${cell}`, (each) => (each.titleCell = cell)),
  ),
  chart("a chart without alternative text", (each) => (each.alternativeText = " ")),
  chart("a chart without a title of the years", (each) => (each.categoryTitle = "")),
  chart("a chart without a unit", (each) => (each.valueTitle = "Use")),
  chart("a chart of two units", (each, draft) => {
    draft.change("Demand", "C8", { value: "GW" });
    each.series.push({ name: "Demand!$B$8", values: "Demand!$G$8:$I$8", color: "009E73", outlined: false });
  }),
  chart("a chart of a column with two units", (each, draft) => {
    draft.change("Demand", "C8", { value: "GW" });
    each.categories = "Demand!$B$7:$B$8";
    for (const series of each.series) series.values = "Demand!$G$7:$G$8";
  }),
  chart("a chart of rows without unit", (each) => {
    for (const series of each.series) series.values = "Demand!$G$5:$I$5";
  }),
  chart("a chart without series", (each) => (each.series = []), "E14 Dashboard!B10", "E14 Dashboard!B10"),
  chart("figures typed into a chart", (each) => (each.categories = "{2024,2025,2026}")),
  chart("a reference that moves", (each) => (each.categories = "Dashboard!G5:I5")),
  chart("more years than figures", (each) => (each.categories = "Dashboard!$G$5:$H$5")),
  chart("a chart without a sentence", (_, draft) => {
    draft.change("Dashboard", "B8", { style: "note" });
  }),
  chart("a sentence too far above", (each) => (each.from = { row: 11, column: 2 }), "E14 Dashboard!B11"),
  chart("a sentence beside the chart", (each) => (each.from = { row: 10, column: 3 }), "E14 Dashboard!C10"),
  chart("a chart over figures", (_, draft) => {
    draft.add("Dashboard", "C12", { style: "calculation", value: 3 });
  }),
  name("a name without cells", "Rate", "0.05"),
  name("a name that moves", "Rate", "OFFSET(Inputs!$E$7,0,0)"),
  name("a name of a lost cell", "Rate", "Inputs!#REF!"),
  name("a name on a sheet that is not there", "Rate", "Lists!$A$1"),
  name("a name without dollar signs", "Rate", "Inputs!E7"),
  name("a name twice", "GROWTH", "Inputs!$E$7", "E16 ", "E16 "),
  name("a name that reads as a cell", "CU2030", "Inputs!$E$7"),
  name("a name with a blank", "Growth rate", "Inputs!$E$7"),
  {
    title: "41 names",
    change: ({ workbook: { names } }) => {
      for (let count = names.length; count < 41; count += 1) {
        names.push({ name: `Rate_${String(count)}`, reference: "Inputs!$E$7", comment: "" });
      }
    },
    found: ["E16 "],
  },
  rename("a sheet name twice", "LOG", "E16 LOG"),
  rename("a sheet name of 32 characters", "A".repeat(32), `E16 ${"A".repeat(32)}`),
  rename("a sheet name with a colon", "Log: old", "E16 Log: old"),
  rename("the name that Excel keeps for itself", "History", "E16 History"),
];

export const lookAllowed: readonly Allowed[] = [
  {
    title: "40 names",
    change: ({ workbook: { names } }) => {
      for (let count = names.length; count < 40; count += 1) {
        names.push({ name: `Rate_${String(count)}`, reference: "Inputs!$E$7", comment: "" });
      }
    },
  },
  {
    title: "white text with its own dark fill",
    change: (draft) => {
      draft.sheet("Demand").conditionalFormats.push({
        range: "G7:I7",
        formula: "G7<0",
        font: { color: "FFFFFF" },
        fill: "B42318",
      });
    },
  },
];
