import { tokenize } from "../../../src/workbook-plan/quality/formula-tokens";
import { toR1C1 } from "../../../src/workbook-plan/quality/r1c1";
import { place } from "./draft";

const at = (address: string, formula: string): string => {
  const { row, column } = place(address);
  return toR1C1(tokenize(formula), row, column);
};

// Formulas in both notations, as Excel shows them when it is switched from one to the other.
test.each([
  ["C5", "B4", "R[-1]C[-1]"],
  ["C5", "C5", "RC"],
  ["C5", "$B$4", "R4C2"],
  ["C5", "$B4", "R[-1]C2"],
  ["C5", "D$4", "R4C[1]"],
  ["C5", "SUM(A5:B5)*$A$1", "SUM(RC[-2]:RC[-1])*R1C1"],
  ["C5", "'Demand Copper'!C7+1", "'Demand Copper'!R[2]C+1"],
])("in %s, %s reads %s", (address, formula, expected) => {
  expect(at(address, formula)).toBe(expected);
});

test("a formula and its copy to the right read the same", () => {
  expect(at("G8", "IF(G$5=Inputs!$E$6,F13,SUM($G$7:G7))")).toBe(
    at("H8", "IF(H$5=Inputs!$E$6,G13,SUM($G$7:H7))"),
  );
});

test("a formula that moved differently reads differently", () => {
  expect(at("H8", "G7")).not.toBe(at("G8", "G7"));
});

test("references inside a text stay as they are", () => {
  expect(at("C5", '"B4"&B4')).toBe('"B4"&R[-1]C[-1]');
});
