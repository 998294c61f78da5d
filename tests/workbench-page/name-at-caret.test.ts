/** Where Tab may take a suggestion, and where it must leave the cell. */
import { endsWithName } from "../../src/workbench/page/univer/name-at-caret";

test.each(["=SU", "=minerals.", "=MINERALS.DE", "=1+SU", '=IF(A1="zinc",SU', "=_own", "=LOG10"])(
  "%s ends with a name",
  (formula) => {
    expect(endsWithName(formula)).toBe(true);
  },
);

test.each(["", "=", "SU", "=SUM(", "=SUM(1)", "=12", '="zinc"', '="zi', '=SUM("a""SU', "=SU "])(
  "%s does not",
  (formula) => {
    expect(endsWithName(formula)).toBe(false);
  },
);
