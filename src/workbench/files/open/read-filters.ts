/** autoFilter: the conditions of a sheet or table. */
import { type FilterCriteria, type FilterModel, newFilter } from "../../document/filter-model";
import type { Block } from "../../engine/block";
import { attribute, childrenOf, elementsOf, first, type Node } from "../../manifest/xml-nodes";
import { signs } from "../save/filters";
import { dynamicFilters, operators, swapped } from "../vocabulary";
import { flagAt, numberAt, wordsAt } from "./nodes";
import { blocksOf } from "./read-rules";
import type { SheetSource } from "./sheet-source";

/** What a filter needs of the file: looks hold its colours. */
export type FilterSource = Pick<SheetSource, "styles" | "lose">;

/** The filter in a worksheet or table; null where there is none. */
export function readFilter(
  parent: Node,
  source: FilterSource,
): (FilterModel & { readonly block: Block; readonly buttons: boolean }) | null {
  const node = first(parent, "autoFilter");
  const [block] = node === undefined ? [] : blocksOf(attribute(node, "ref"));
  if (node === undefined || block === undefined) return null;
  const filter = newFilter();
  const columns = childrenOf(node, "filterColumn");
  for (const column of columns) {
    const [condition] = elementsOf(column);
    if (condition === undefined) continue;
    // Rows are hidden by it, whether the workbench knows the condition or not.
    filter.state.applied = true;
    const criteria = criteriaOf(condition, source);
    if (criteria === null) source.lose("filters by icons, dates or periods");
    else filter.criteria.set(numberAt(column, "colId") ?? 0, criteria);
  }
  const hidden = columns.filter((column) => flagAt(column, "hiddenButton"));
  return { ...filter, block, buttons: hidden.length < block.columns };
}

/** The condition of a column; null for one that the workbench does not play. */
function criteriaOf(node: Node, { styles }: FilterSource): FilterCriteria | null {
  switch (node.localName) {
    case "filters":
      return valuesOf(node);
    case "customFilters":
      return customOf(node);
    case "top10":
      return {
        filterOn: `${flagAt(node, "top", true) ? "Top" : "Bottom"}${flagAt(node, "percent") ? "Percent" : "Items"}`,
        criterion1: attribute(node, "val"),
      };
    case "dynamicFilter": {
      const dynamicCriteria = dynamicWords[attribute(node, "type")];
      return dynamicCriteria === undefined ? null : { filterOn: "Dynamic", dynamicCriteria };
    }
    case "colorFilter":
      return colorOf(node, styles);
    default:
      return null;
  }
}

function colorOf(node: Node, { filterColors }: FilterSource["styles"]): FilterCriteria | null {
  const colors = filterColors[numberAt(node, "dxfId") ?? -1];
  const ofCell = flagAt(node, "cellColor", true);
  const color = ofCell ? colors?.fill : colors?.font;
  return color === undefined ? null : { filterOn: ofCell ? "CellColor" : "FontColor", color };
}

const dynamicWords = swapped(dynamicFilters);

/** Dates that a file groups by years or months have no text to compare. */
function valuesOf(node: Node): FilterCriteria | null {
  if (childrenOf(node, "dateGroupItem").length > 0) return null;
  const values = childrenOf(node, "filter").map((each) => wordsAt(each, "val"));
  return { filterOn: "Values", values: flagAt(node, "blank") ? [...values, ""] : values };
}

const operatorWords = swapped(operators);
const signWords = swapped(signs);

function customOf(node: Node): FilterCriteria {
  const [criterion1 = "", criterion2] = childrenOf(node, "customFilter").map((each) => {
    const word = operatorWords[attribute(each, "operator") || "equal"] ?? "EqualTo";
    return `${signWords[word] ?? "="}${wordsAt(each, "val")}`;
  });
  const both = criterion2 === undefined ? {} : { criterion2, operator: "Or" };
  return { filterOn: "Custom", criterion1, ...both, ...(flagAt(node, "and") ? { operator: "And" } : {}) };
}
