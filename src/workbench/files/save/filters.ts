/** autoFilter: the conditions by which a sheet or table hides rows. Which rows are hidden stands with the rows. */
import { element } from "../../../xlsx/xml";
import type { FilterCriteria, FilterModel } from "../../document/filter-model";
import type { Block } from "../../engine/block";
import { blockAddress } from "../../office-objects/addresses";
import { escapeText } from "../escaped-text";
import { dynamicFilters, operators } from "../vocabulary";
import { argb } from "./cell-format";
import type { StyleBook } from "./style-book";

interface SavedFilter {
  readonly filter: FilterModel;
  /** Headers and data. */
  readonly block: Block;
  /** Whether headers have their button. */
  readonly buttons: boolean;
}

export function autoFilterXml({ filter, block, buttons }: SavedFilter, styles: StyleBook): string {
  const columns = Array.from({ length: block.columns }, (_, colId) => {
    const criteria = filter.criteria.get(colId);
    const condition = criteria === undefined ? "" : conditionXml(criteria, styles);
    const hiddenButton = buttons ? undefined : 1;
    return condition === "" && buttons ? "" : element("filterColumn", { colId, hiddenButton }, condition);
  });
  return element("autoFilter", { ref: blockAddress(block) }, ...columns);
}

function conditionXml(criteria: FilterCriteria, styles: StyleBook): string {
  const { filterOn, criterion1 = "", color = "", dynamicCriteria = "" } = criteria;
  switch (filterOn) {
    case "Values":
      return valuesXml(criteria.values ?? []);
    case "Custom":
      return customXml(criteria);
    case "Dynamic":
      return element("dynamicFilter", { type: dynamicFilters[dynamicCriteria] });
    case "CellColor":
      return element("colorFilter", { dxfId: styles.look([filledWith(color)]) });
    case "FontColor":
      return element("colorFilter", { dxfId: styles.look([writtenIn(color)]), cellColor: 0 });
    default:
      return element("top10", {
        top: filterOn.startsWith("Top") ? undefined : 0,
        percent: filterOn.endsWith("Percent") ? 1 : undefined,
        val: criterion1,
      });
  }
}

/** Blank cells have an attribute of their own. */
const valuesXml = (values: readonly string[]): string =>
  element(
    "filters",
    { blank: values.includes("") ? 1 : undefined },
    ...values.filter((value) => value !== "").map((value) => element("filter", { val: escapeText(value) })),
  );

/** Comparisons such as ">=10"; without a sign they are equalities. */
function customXml({ criterion1, criterion2, operator }: FilterCriteria): string {
  const tests = [criterion1, criterion2].filter((criterion) => criterion !== undefined);
  const isAnd = operator === "And" || (tests.length > 1 && operator !== "Or");
  return element(
    "customFilters",
    { and: isAnd ? 1 : undefined },
    ...tests.map((criterion) => {
      const [, sign = "", val = ""] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
      const word = operators[signs[sign] ?? "EqualTo"];
      return element("customFilter", {
        operator: word === "equal" ? undefined : word,
        val: escapeText(val),
      });
    }),
  );
}

/** Signs of comparisons by their word. */
export const signs: Readonly<Record<string, string>> = {
  "=": "EqualTo",
  "<>": "NotEqualTo",
  ">": "GreaterThan",
  "<": "LessThan",
  ">=": "GreaterThanOrEqualTo",
  "<=": "LessThanOrEqualTo",
};

/** Readers differ in which of the two colours they compare. */
const filledWith = (color: string): string =>
  element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argb(color) }),
      element("bgColor", { rgb: argb(color) }),
    ),
  );
const writtenIn = (color: string): string => element("font", {}, element("color", { rgb: argb(color) }));
