/** Rules 1 to 4: what may stand in a formula. */
import { ErrorValue } from "../../../../src/line-items/value";
import type { Draft } from "../draft";
import type { Allowed, Case } from "./case";

/** A formula in a cell of its own, in no row of years. */
const formula = (text: string) => (draft: Draft) => {
  draft.add("Demand", "B15", { style: "calculation", value: 0, formula: text });
};

const broken = (title: string, text: string, ...rules: string[]): Case => ({
  title: `${title}: ${text}`,
  change: formula(text),
  found: rules.map((rule) => `${rule} Demand!B15`),
});

const fine = (title: string, text: string): Allowed => ({
  title: `${title}: ${text}`,
  change: formula(text),
});

export const formulaCases: readonly Case[] = [
  {
    title: "an error value",
    change: (draft) => {
      draft.change("Demand", "H7", { value: ErrorValue.of("#DIV/0!") });
    },
    found: ["E1 Demand!H7"],
  },
  broken("another file", "'[Prices.xlsx]Copper'!A1", "E1", "E1"),
  broken("another file by number", "[1]Copper!A1", "E1", "E1"),
  broken("a custom function", 'MINERALS.DEMAND("copper",$G$5)', "E1"),
  broken("an undefined function", "_xldudf_MINERALS_DEMAND(1)", "E1"),
  broken("a function newer than Excel 2016", "XLOOKUP($G$5,$G$5:$I$5,$G$7:$I$7)", "E1"),
  broken("a prefixed function", "_xlfn.CONCAT($G$5,1)", "E1"),
  broken("a prefixed name", "SUM(_xlws)", "E1", "E1"),
  broken("a sheet that is not there", "Demands!$G$7", "E1"),
  broken("an error in the formula", "SUM(#REF!)", "E1"),
  broken("a name that is not there", "Grwth+1", "E1"),
  broken("a character no formula knows", "$G$7~1", "E1"),
  broken("an array formula", "SUM($G$7:$I$7*$G$8:$I$8)", "E1"),
  broken("an array IF", "SUMPRODUCT(IF($G$7:$I$7>0,1,0))", "E1"),
  broken("a volatile function", "YEAR(TODAY())", "E2"),
  broken("a hidden reference", 'INDIRECT("G7")', "E2"),
  broken("a list in a formula", "CHOOSE(1,$G$7,$H$7)", "E2"),
  broken("discounting that misleads", "NPV($G$7,$H$7,$I$7)", "E2"),
  broken("a reference that moves", "OFFSET($G$7,0,1)", "E2"),
  broken("a number without a source", "$G$7*1.5", "E4"),
  broken("a year without a source", "$G$5-2024", "E4"),
  broken("a negative number", "$G$7*-12", "E4"),
  broken("a number in scientific notation", "$G$7*1E6", "E4"),
  broken("a line break", "$G$7+\n$G$8", "E4"),
  broken("an IF in an IF", "IF($G$7>0,ABS(IF($G$8>0,1,0)),0)", "E4"),
  broken("more than 100 characters", Array.from({ length: 21 }, () => "$G$7").join("+"), "W4"),
  broken("more than 6 calls", "ABS(ABS(ABS(ABS(ABS(ABS(ABS($G$7)))))))", "W4"),
];

export const formulaAllowed: readonly Allowed[] = [
  fine("brackets, numbers and functions in a text", '"[1] TODAY() × 3.7 #REF! "&$G$7'),
  fine("a quotation mark in a text", '"he said ""3.7"""&$G$7'),
  fine("a name", "Growth*100"),
  fine("a truth value", "IF(TRUE,$G$7,0)"),
  fine("an array inside SUMPRODUCT", "SUMPRODUCT(($G$7:$I$7>0)*$G$8:$I$8)/1000"),
  fine("an exact match", "INDEX($G$7:$I$7,MATCH($G$5,$G$5:$I$5,0))"),
  fine("minus one", "$G$7*-1"),
  fine("IF beside IF", "IF($G$7>0,1,0)+IF($G$8>0,1,0)"),
  fine("IFERROR around IF", "IFERROR(IF($G$7>0,1,0),0)"),
  fine("exactly 100 characters", `${Array.from({ length: 19 }, () => "$G$7").join("+")}+$G$10`),
  fine("a sheet in another case", "demand!$G$7*12"),
];

const rowCase = (
  title: string,
  address: string,
  change: Parameters<Draft["change"]>[2],
  ...found: string[]
): Case => ({
  title,
  change: (draft) => {
    draft.change("Demand", address, change);
  },
  found,
});

export const rowCases: readonly Case[] = [
  rowCase("another formula in one year", "H7", { formula: "Scenarios!H7*Inputs!$E$7+1" }, "E3 Demand!H7"),
  rowCase("a dollar sign too many", "H7", { formula: "Scenarios!$H7*Inputs!$E$7" }, "E3 Demand!H7"),
  rowCase("a reference to another row", "I8", { formula: "SUM(I7:I8)" }, "E3 Demand!I8"),
  {
    title: "a number typed over a formula",
    change: (draft) => {
      const cell = draft.sheet("Demand").cells.find(({ row, column }) => row === 7 && column === 8);
      delete cell?.formula;
    },
    found: ["E3 Demand!H7", "E3 Demand!H7"],
  },
  {
    title: "a year left out",
    change: (draft) => {
      draft.remove("Demand", "I7");
    },
    found: ["E3 Demand!I7"],
  },
  {
    title: "another formula in the years themselves",
    change: (draft) => {
      draft.change("Scenarios", "I5", { formula: "H5+1" });
    },
    found: ["E3 Scenarios!I5"],
  },
];
