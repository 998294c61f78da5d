/** What Excel writes into files for what people type. */
import { formulaText } from "../../src/workbench/files/formula-text";
import { shiftFormula } from "../../src/workbench/files/open/shift-formula";
import { functions } from "./saved-files";

const text = formulaText(functions);

const pairs: readonly (readonly [typed: string, inFile: string])[] = [
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ['=TEXTJOIN(", ",TRUE,A1:A3)', '_xlfn.TEXTJOIN(", ",TRUE,A1:A3)'],
  ["=SORT(FILTER(A1:A9,A1:A9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))"],
  ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(each,each*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.each,_xlpm.each*2))"],
  ['=TEST.DEMAND("copper",2030)', '_xldudf_TEST_DEMAND("copper",2030)'],
  ["=1+TEST.DEMAND.TABLE(A1)", "1+_xldudf_TEST_DEMAND_TABLE(A1)"],
  ['="TEST.DEMAND(" & LEN("IFS(")', '"TEST.DEMAND(" & LEN("IFS(")'],
  ["='IFS(sheet'!A1", "'IFS(sheet'!A1"],
];

test.each(pairs)("%s is %s in a file", (typed, inFile) => {
  expect(text.inFile(typed)).toBe(inFile);
  expect(text.inGrid(inFile)).toBe(typed);
});

test("a function is called as its add-in calls it, whatever capitals were typed", () => {
  expect(text.inFile("=test.demand(1)")).toBe("_xldudf_TEST_DEMAND(1)");
});

test("a function of an add-in that is not there stays what the file says", () => {
  expect(text.inGrid("_xldudf_OTHER_CALL(1)")).toBe("=_xldudf_OTHER_CALL(1)");
});

test.each([
  ["A1+$B$2", 1, 2, "C2+$B$2"],
  ["$A1+A$1", 3, 1, "$A4+B$1"],
  ["SUM('My A1'!A1:B2)", 1, 0, "SUM('My A1'!A2:B3)"],
  ['LOG10(A1)&"A1"', 1, 0, 'LOG10(A2)&"A1"'],
  ["Rate1x+Sheet1!AA10", 5, 5, "Rate1x+Sheet1!AF15"],
])("%s, %i down and %i across, is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
