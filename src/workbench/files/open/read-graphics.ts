/** Scales, bars and icons. */
import { usualDataBar, type ConditionalFormatModel } from "../../document/conditional-format-model";
import { attribute, childrenOf, first, type Node } from "../../manifest/xml-nodes";
import { barAxes, barDirections, boundWords, iconSetInGrid } from "../conditional-words";
import type { FormulaText } from "../formula-text";
import { swapped } from "../vocabulary";
import type { ColorReader } from "./colors";
import { contentOf, flagAt, numberAt, wordsAt } from "./nodes";
import type { Condition } from "./read-conditions";

type Rule = ConditionalFormatModel["rule"];

export interface GraphicReaders {
  readonly formulas: FormulaText;
  readonly color: ColorReader;
}

/**
 * The scale, bar or icons of a rule; null for one of another kind.
 *
 * @param young the same rule in the words of Excel 2010, if the file has them
 */
export function graphicOf(rule: Node, young: Node | undefined, readers: GraphicReaders): Condition | null {
  const kind = attribute(rule, "type");
  const node = first(rule, kind);
  if (node === undefined) return null;
  if (kind === "colorScale") return { type: "ColorScale", formula: "", rule: scaleOf(node, readers) };
  if (kind === "iconSet") return { type: "IconSet", formula: "", rule: iconsOf(node, readers) };
  if (kind !== "dataBar") return null;
  return { type: "DataBar", formula: "", rule: barOf(node, young && first(young, "dataBar"), readers) };
}

/** A bound: younger words have its formula as an element. */
function boundOf(node: Node, { formulas }: GraphicReaders): Rule {
  const text = contentOf(first(node, "f")) || wordsAt(node, "val");
  const type = boundWords[attribute(node, "type")] ?? "Number";
  return text === "" || type.endsWith("Value") ? { type } : { type, formula: formulas.inGrid(text) };
}

function scaleOf(node: Node, readers: GraphicReaders): Rule {
  const colors = childrenOf(node, "color").map((each) => readers.color(each) ?? "#FFFFFF");
  const bounds = childrenOf(node, "cfvo").map((each, index) => ({
    ...boundOf(each, readers),
    color: colors[index] ?? "#FFFFFF",
  }));
  const [minimum, second, third] = bounds;
  return {
    criteria:
      third === undefined ? { minimum, maximum: second } : { minimum, midpoint: second, maximum: third },
  };
}

const directions = swapped(barDirections);
const axes = swapped(barAxes);

function barOf(old: Node, young: Node | undefined, readers: GraphicReaders): Rule {
  const node = young ?? old;
  const color = (name: string): string => {
    const found = young && first(young, name);
    return readers.color(found) ?? "";
  };
  const [lower, upper] = childrenOf(node, "cfvo").map((each) => boundOf(each, readers));
  const shared = {
    ...usualDataBar,
    lowerBoundRule: lower ?? usualDataBar.lowerBoundRule,
    upperBoundRule: upper ?? usualDataBar.upperBoundRule,
    showDataBarOnly: !flagAt(node, "showValue", true),
    positiveFillColor: readers.color(first(old, "color")) ?? color("fillColor"),
  };
  if (young === undefined) return shared;
  return {
    ...shared,
    axisColor: color("axisColor"),
    axisFormat: axes[attribute(young, "axisPosition")] ?? "Automatic",
    barDirection: directions[attribute(young, "direction")] ?? "Context",
    positiveBorderColor: color("borderColor"),
    gradientFill: flagAt(young, "gradient", true),
    negativeFillColor: color("negativeFillColor"),
    negativeBorderColor: color("negativeBorderColor"),
    matchPositiveFillColor: flagAt(young, "negativeBarColorSameAsPositive"),
    matchPositiveBorderColor: flagAt(young, "negativeBarBorderColorSameAsPositive", true),
  };
}

function iconsOf(node: Node, readers: GraphicReaders): Rule {
  const style = attribute(node, "iconSet") || "3TrafficLights1";
  const icons = flagAt(node, "custom") ? childrenOf(node, "cfIcon").map(iconOf) : [];
  return {
    style: iconSetInGrid(style),
    criteria: childrenOf(node, "cfvo").map((each, index) => ({
      // The first class begins at the bottom, which is no criterion.
      ...(index === 0
        ? {}
        : {
            ...boundOf(each, readers),
            operator: flagAt(each, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
          }),
      ...ownIcon(icons[index], style, index),
    })),
    reverseIconOrder: flagAt(node, "reverse"),
    showIconOnly: !flagAt(node, "showValue", true),
  };
}

interface Icon {
  readonly set: string;
  readonly index: number;
}

const iconOf = (node: Node): Icon => ({
  set: iconSetInGrid(attribute(node, "iconSet")),
  index: numberAt(node, "iconId") ?? 0,
});

/** Only what differs from the icon that the set has at that place. */
const ownIcon = (icon: Icon | undefined, style: string, place: number): { readonly customIcon?: Icon } =>
  icon === undefined || (icon.set === iconSetInGrid(style) && icon.index === place)
    ? {}
    : { customIcon: icon };
