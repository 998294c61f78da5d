/** Rules 10 and 15: what a reader finds on the sheets and on paper. */
import type { Draft } from "../draft";
import type { Case } from "./case";

const onCover = (
  title: string,
  address: string,
  change: Parameters<Draft["change"]>[2],
  ...found: string[]
): Case => ({
  title,
  change: (draft) => {
    draft.change("Cover", address, change);
  },
  found,
});

const print = (title: string, change: Partial<ReturnType<Draft["sheet"]>["print"]>): Case => ({
  title,
  change: (draft) => {
    Object.assign(draft.sheet("Demand").print, change);
  },
  found: ["E15 Demand"],
});

export const guideCases: readonly Case[] = [
  {
    title: "a sheet missing in the contents",
    change: (draft) => {
      draft.remove("Cover", "C12");
    },
    found: ["E10 Demand"],
  },
  {
    title: "no way back",
    change: (draft) => {
      draft.remove("Demand", "B4");
    },
    found: ["E10 Demand"],
  },
  {
    title: "a link to a sheet that is not there",
    change: (draft) => {
      draft.add("Log", "C6", {
        style: "linkText",
        value: "?",
        link: { kind: "sheet", sheet: "Gantt", cell: "A1", tip: "" },
      });
    },
    found: ["E10 Log!C6"],
  },
  {
    title: "a link to no cell",
    change: (draft) => {
      draft.add("Log", "C6", {
        style: "linkText",
        value: "?",
        link: { kind: "sheet", sheet: "Demand", cell: "top", tip: "" },
      });
    },
    found: ["E10 Log!C6"],
  },
  onCover("no limitations", "B12", { value: "Other" }, "E10 Cover"),
  onCover("no title, as the file has it", "B1", { value: "Plan" }, "E10 Cover"),
  onCover("no version", "B20", { value: "By the planning unit on 2026-03-01" }, "E10 Cover"),
  onCover("no author and no date", "B20", { value: "0.1.0" }, "E10 Cover", "E10 Cover"),
  onCover("a colour that is not explained", "D12", { style: "note" }, "E10 Cover"),
  {
    title: "a file without an author",
    change: (draft) => {
      draft.workbook.properties.author = "";
    },
    found: ["E10 Cover"],
  },
  {
    title: "a log of another version",
    change: (draft) => {
      draft.change("Log", "B6", { value: "Version 0.0.9" });
    },
    found: ["E10 Log"],
  },
  {
    title: "sections in another language",
    change: () => undefined,
    context: { words: { inputColumns: [], guideSections: ["目次"] } },
    found: ["E10 Cover"],
  },
  print("rows beyond the printed area", { areas: ["A1:I10"] }),
  {
    title: "entries below the printed area",
    change: (draft) => {
      Object.assign(draft.sheet("Inputs").print, { areas: ["A1:I8"], rowsLeftOut: 3 });
    },
    found: ["E15 Inputs!E9"],
  },
  print("rows between the parts of the printed area", { areas: ["A1:I8", "A10:I40"] }),
  {
    title: "entries between the parts of the printed area",
    change: (draft) => {
      Object.assign(draft.sheet("Inputs").print, { areas: ["A1:I8", "A10:I40"], rowsLeftOut: 1 });
    },
    found: ["E15 Inputs!E9"],
  },
  print("a part of the printed area that is none", { areas: ["A1:I40", "all"] }),
  print("the first line of the years above the printed area", { areas: ["A7:I40"] }),
  print("no printed area", { areas: [] }),
  print("upright pages", { orientation: "portrait" }),
  print("no repeated head", { titleRows: "" }),
  print("a repeated head without the years", { titleRows: "1:4" }),
  print("a footer without the sheet", { footerLeft: "Roadmap" }),
  print("a footer without the page", { footerCenter: "" }),
  print("a footer without the date", { footerRight: " " }),
];
