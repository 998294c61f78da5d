/** Rules 5 to 7 and 9: what the sheets look like. */
import { tabColors } from "../../../../src/workbook-plan/styles";
import type { Draft } from "../draft";
import type { Allowed, Case } from "./case";

const onDemand = (
  title: string,
  change: (sheet: ReturnType<Draft["sheet"]>) => void,
  ...found: string[]
): Case => ({
  title,
  change: (draft) => {
    change(draft.sheet("Demand"));
  },
  found,
});

/** Moves the sheet with this name before another. */
const move = (name: string, before: string) => (draft: Draft) => {
  const { sheets } = draft.workbook;
  const [moved] = sheets.splice(sheets.indexOf(draft.sheet(name)), 1);
  if (moved !== undefined) sheets.splice(sheets.indexOf(draft.sheet(before)), 0, moved);
};

export const sheetCases: readonly Case[] = [
  {
    title: "no guide at the start",
    change: (draft) => {
      const cover = draft.sheet("Cover");
      cover.role = "input";
      cover.tabColor = tabColors.input;
    },
    // The colour key then counts as an input: without a rule, and without source, date and confidence.
    found: ["E5 Cover", ...Array.from({ length: 4 }, () => "E11 Cover!D10")],
  },
  {
    title: "an input sheet after a calculation",
    change: move("Scenarios", "Dashboard"),
    // Demand then shows years first, but Scenarios and Dashboard do not take theirs from there.
    found: ["E5 Scenarios", "E5 Scenarios!G5:I5", "E5 Dashboard!G5:I5"],
  },
  { title: "a log before the checks", change: move("Log", "Checks"), found: ["E5 Checks"] },
  {
    title: "a guide in the midst",
    change: (draft) => {
      draft.workbook.sheets.splice(3, 0, {
        ...structuredClone(draft.sheet("Log")),
        name: "Sources",
        role: "guide",
        tabColor: tabColors.guide,
      });
      draft.change("Cover", "C15", { link: { kind: "sheet", sheet: "Sources", cell: "A1", tip: "" } });
      draft.sheet("Sources").print.footerLeft = "Sources";
      draft.add("Cover", "C16", {
        style: "linkText",
        value: "Log",
        link: { kind: "sheet", sheet: "Log", cell: "A1", tip: "" },
      });
    },
    found: ["E5 Sources"],
  },
  onDemand("a tab in another colour", (sheet) => (sheet.tabColor = tabColors.input), "E5 Demand"),
  {
    title: "no role in A2",
    change: (draft) => {
      draft.change("Demand", "A2", { value: "" });
    },
    found: ["E5 Demand!A2"],
  },
  {
    title: "years in other columns",
    change: (draft) => {
      for (const cell of draft.sheet("Dashboard").cells) if (cell.style === "headerYear") cell.row = 4;
      draft.sheet("Dashboard").freeze = { row: 5, column: 7 };
      for (const chart of draft.sheet("Dashboard").charts) chart.categories = "Dashboard!$G$4:$I$4";
    },
    found: ["E5 Dashboard!G4:I4"],
  },
  {
    title: "years that skip one",
    change: (draft) => {
      draft.change("Demand", "I5", { value: 2027 });
    },
    found: ["E5 Demand!G5:I5"],
  },
  {
    title: "years typed in",
    change: (draft) => {
      for (const cell of draft.sheet("Demand").cells) if (cell.style === "headerYear") delete cell.formula;
    },
    found: ["E5 Demand!G5:I5"],
  },
  {
    title: "years computed a second time",
    change: (draft) => {
      for (const column of "GHI")
        draft.change("Demand", `${column}5`, { formula: `Inputs!$E$6+COLUMNS($G5:${column}5)-1` });
    },
    found: ["E5 Demand!G5:I5"],
  },
  {
    title: "years that link to another column",
    change: (draft) => {
      draft.change("Demand", "G5", { formula: "Scenarios!H$5" });
      draft.change("Demand", "H5", { formula: "Scenarios!I$5" });
    },
    // The third year stays, so the row is no longer one formula either; and a year looks ahead.
    found: ["E3 Demand!I5", "E5 Demand!G5:H5", "E8 Demand!G5:H5"],
  },
  onDemand("no frozen panes", (sheet) => (sheet.freeze = null), "E6 Demand", "E6 Demand"),
  onDemand("panes frozen a column too far", (sheet) => (sheet.freeze = { row: 6, column: 8 }), "E6 Demand"),
  {
    title: "the total of all checks missing",
    change: (draft) => {
      draft.remove("Demand", "E3");
    },
    found: ["E6 Demand"],
  },
  {
    title: "a check that is not the total",
    change: (draft) => {
      draft.change("Demand", "E3", { formula: "Checks!$E$7" });
    },
    found: ["E6 Demand"],
  },
  {
    title: "the total of all checks out of sight",
    change: (draft) => {
      draft.remove("Log", "E3");
      draft.add("Log", "E9", { style: "check", value: 0, formula: "Checks!$E$8" });
    },
    found: ["E6 Log"],
  },
  {
    title: "a row without a label",
    change: (draft) => {
      draft.change("Demand", "B7", { value: " " });
    },
    found: ["E7 Demand!G7"],
  },
  {
    title: "a row without a unit",
    change: (draft) => {
      draft.remove("Scenarios", "C7");
    },
    found: ["E7 Scenarios!G7"],
  },
  {
    title: "a label twice in a section",
    change: (draft) => {
      draft.change("Demand", "B8", { value: "SOLAR" });
    },
    found: ["E7 Demand!B8"],
  },
  {
    title: "a hidden sheet",
    change: () => undefined,
    context: { hiddenSheets: ["Demand"] },
    found: ["E16 Demand"],
  },
  {
    title: "a check that is not 0",
    change: (draft) => {
      draft.change("Checks", "E8", { value: 0.4 });
    },
    found: ["E9 Checks!E8"],
  },
  {
    title: "no checks at all",
    change: (draft) => {
      for (const { cells } of draft.workbook.sheets)
        for (const cell of cells) if (cell.style === "check") cell.style = "note";
    },
    found: ["Cover", "Inputs", "Scenarios", "Demand", "Dashboard", "Checks", "Log"]
      .map((sheet) => `E6 ${sheet}`)
      .concat(
        ["Inputs", "Scenarios", "Demand", "Dashboard"].map((sheet) => `E8 ${sheet}!E3`),
        "E9 ",
      ),
  },
];

export const sheetAllowed: readonly Allowed[] = [
  {
    title: "a sheet of somebody else that is hidden, and a formula that leads to one",
    context: { hiddenSheets: ["Notes"], beside: { sheets: ["Notes"], names: ["Their_Rate"] } },
    change: (draft) => {
      draft.add("Demand", "B15", { style: "calculation", value: 0, formula: "notes!$A$1*THEIR_RATE" });
    },
  },
  {
    title: "years looked up in the first sheet that shows years",
    change: (draft) => {
      for (const column of "GHI") {
        draft.change("Dashboard", `${column}5`, {
          formula: `INDEX(Scenarios!$G$5:$I$5,MATCH(Inputs!$E$6,Scenarios!$G$5:$I$5,0)+COLUMNS($G5:${column}5)-1)`,
        });
      }
    },
  },
];
