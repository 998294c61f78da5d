/** Which formulas need no look at the names of the workbook. */
import { namesNothing } from "../../src/workbench/engine/univer/names-nothing";

test.each([
  "=SUM($A$1:B2)*Inputs!$E$12",
  "='My rates'!B3/100",
  '=IF(A1="Start_Year",TRUE,FALSE)',
  "=INDEX(G3:G6,'It''s here'!$E$30)",
])("%s holds cells, functions and values", (formula) => {
  expect(namesNothing(formula)).toBe(true);
});

test.each([
  "=Start_Year+1",
  "=SUM(rate,A1)",
  "=LET(x,A1,x*2)",
  "=SUM(Table1[Price])",
  "=A:A",
  "=Inputs!Start_Year",
  "=A1+größe",
  "={1,2}*A1",
])("%s may hold a name", (formula) => {
  expect(namesNothing(formula)).toBe(false);
});
