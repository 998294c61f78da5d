/** Where Tab may take a suggestion, and where it must leave the cell. */
import { nameAtEnd } from "../../src/workbench/page/univer/name-at-caret";

test.each([
  ["=SU", "SU"],
  ["=minerals.", "minerals."],
  ["=MINERALS.DE", "MINERALS.DE"],
  ["=1+SU", "SU"],
  ['=IF(A1="zinc",SU', "SU"],
  ["=_own", "_own"],
  ["=LOG10", "LOG10"],
])("%s ends with the name %s", (formula, name) => {
  expect(nameAtEnd(formula)).toBe(name);
});

test.each(["", "=", "SU", "=SUM(", "=SUM(1)", "=12", '="zinc"', '="zi', '=SUM("a""SU', "=SU "])(
  "%s ends with none",
  (formula) => {
    expect(nameAtEnd(formula)).toBe("");
  },
);
