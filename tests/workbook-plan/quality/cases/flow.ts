/** Rule 8: which way calculation runs. */
import type { Draft } from "../draft";
import type { Allowed, Case } from "./case";

const row = (number: number, formula: (column: string, next: string) => string) => (draft: Draft) => {
  for (const [column, next] of [
    ["G", "H"],
    ["H", "I"],
    ["I", "J"],
  ] as const) {
    draft.change("Demand", `${column}${String(number)}`, { formula: formula(column, next) });
  }
};

export const flowCases: readonly Case[] = [
  { title: "a row below", change: row(7, (column) => `${column}12+1`), found: ["E8 Demand!G7:I7"] },
  {
    title: "a range that reaches below",
    change: row(8, (column) => `SUM(${column}$7:${column}$12)`),
    found: ["E8 Demand!G8:I8"],
  },
  {
    title: "an opening that follows something other than its closing",
    change: row(13, (column) => `${column}12+1`),
    found: ["E8 Demand!G11:I11"],
  },
  {
    title: "a later year",
    change: row(8, (_, next) => `SUM(${next}7:${next}7)`),
    // The third year looks beyond the last, at nothing.
    found: ["E8 Demand!G8:H8"],
  },
  {
    title: "a first year that starts from a sum",
    change: (draft) => {
      draft.add("Demand", "F13", { style: "total", value: 147, formula: "SUM($G$13:$I$13)" });
    },
    found: ["E8 Demand!G11"],
  },
  {
    title: "a later sheet",
    change: row(7, () => "Dashboard!$G$6*1"),
    found: ["E8 Demand!G7:I7"],
  },
  {
    title: "a check used as a figure",
    change: row(7, () => "Checks!$E$8*1"),
    found: ["E8 Demand!G7:I7"],
  },
  {
    title: "an input computed from a result",
    change: (draft) => {
      draft.add("Inputs", "J6", { style: "calculation", value: 12, formula: "Demand!$G$7" });
    },
    // Demand also stands behind Inputs.
    found: ["E8 Inputs!J6", "E8 Inputs!J6"],
  },
  {
    title: "a link to a link",
    change: (draft) => {
      draft.add("Checks", "E6", { style: "link", value: 12, formula: "Dashboard!$G$6" });
    },
    found: ["W8 Checks!E6"],
  },
];

export const flowAllowed: readonly Allowed[] = [
  {
    title: "the year before in the same row",
    change: row(
      8,
      (column) => `SUM(${column}7:${column}7)+${String.fromCharCode(column.charCodeAt(0) - 1)}7`,
    ),
  },
  {
    title: "a row of another sheet that has no years",
    change: (draft) => {
      for (const column of ["F", "G", "H"])
        draft.add("Inputs", `${column}20`, { style: "calculation", value: 3 });
      for (const [column, before] of [
        ["G", "F"],
        ["H", "G"],
        ["I", "H"],
      ] as const) {
        draft.change("Demand", `${column}7`, { formula: `Inputs!${before}20*1` });
      }
    },
  },
  {
    title: "a later year by name of the year",
    change: row(8, (column) => `SUM(INDEX($G$7:$I$7,MATCH(${column}$5,$G$5:$I$5,0)))`),
  },
  {
    title: "the head of a sheet that shows what follows",
    change: (draft) => {
      draft.add("Demand", "D3", { style: "calculation", value: 12, formula: "$I$8*1" });
    },
  },
  {
    title: "a guide that shows any figure",
    change: (draft) => {
      draft.add("Cover", "E20", { style: "calculation", value: 12, formula: "Demand!$I$8*1" });
    },
  },
  {
    title: "an agreed exception",
    change: (draft) => {
      draft.change("Dashboard", "B8", { formula: '"Use: "&FIXED($I$30,0)' });
      draft.add("Dashboard", "I30", { style: "calculation", value: 12, formula: "Demand!$I$8*1" });
    },
    context: { flowExceptions: ["Dashboard!B8"] },
  },
];
