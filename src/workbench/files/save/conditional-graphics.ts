/**
 * Scales, bars and icons. Files before Excel 2010 know bars without borders, axis and negative values, and not all
 * sets of icons: what came later stands in an extension of the sheet. A bar stands in both and is tied by an id.
 */
import { element, textElement } from "../../../xlsx/xml";
import { type ConditionalFormatModel, usualDataBar } from "../../document/conditional-format-model";
import {
  barAxes,
  barDirections,
  boundTypes,
  iconSetInFile,
  usualIconBounds,
  youngIconSets,
} from "../conditional-words";
import { escapeText } from "../escaped-text";
import type { FormulaText } from "../formula-text";
import { argb } from "./cell-format";
import { words } from "./conditional-rules";

export interface Graphic {
  readonly type: "colorScale" | "dataBar" | "iconSet";
  /** For every reader of files; null where only Excel 2010 and later can show it. */
  readonly old: string | null;
  /** For Excel 2010 and later; null where the old words say it all. */
  readonly young: string | null;
}

type Rule = ConditionalFormatModel["rule"];

/** The scale, bar or icons in the words of files; null for another kind, and for a rule that says too little. */
export function graphicOf({ type, rule }: ConditionalFormatModel, formulas: FormulaText): Graphic | null {
  if (type === "DataBar") return dataBar({ ...usualDataBar, ...rule }, formulas);
  if (type === "ColorScale") return colorScale(rule, formulas);
  return type === "IconSet" ? iconSet(rule, formulas) : null;
}

interface Bound {
  readonly type: string;
  readonly value: string | undefined;
  readonly color: string;
  readonly above: boolean;
}

/** Where a scale, bar or class of icons begins or ends. */
function boundOf(given: unknown, formulas: FormulaText): Bound {
  const { type, formula, color, operator } = { ...(given as Rule | undefined) };
  const text = words(formula);
  return {
    type: words(type),
    value: text === "" ? undefined : escapeText(formulas.inFile(text)),
    color: words(color),
    above: operator === "GreaterThan",
  };
}

const oldBound = ({ type, value, above }: Bound): string =>
  element("cfvo", { type: boundTypes[type], val: value, gte: above ? 0 : undefined });

const youngBound = ({ type, value, above }: Bound): string =>
  element(
    "x14:cfvo",
    { type: boundTypes[type] ?? type, gte: above ? 0 : undefined },
    value === undefined ? "" : textElement("xm:f", value),
  );

function colorScale({ criteria }: Rule, formulas: FormulaText): Graphic | null {
  const { minimum, midpoint, maximum } = { ...(criteria as Rule | undefined) };
  const bounds = [minimum, midpoint, maximum]
    .filter((bound) => bound !== undefined && bound !== null)
    .map((bound) => boundOf(bound, formulas));
  const isWhole = bounds.every(({ type, color }) => boundTypes[type] !== undefined && color !== "");
  if (bounds.length < 2 || !isWhole) return null;
  const colors = bounds.map(({ color }) => element("color", { rgb: argb(color) }));
  return {
    type: "colorScale",
    old: element("colorScale", {}, ...bounds.map(oldBound), ...colors),
    young: null,
  };
}

function dataBar(rule: Rule, formulas: FormulaText): Graphic {
  const bounds = [boundOf(rule.lowerBoundRule, formulas), boundOf(rule.upperBoundRule, formulas)];
  const atEnds = (automatic: readonly [string, string]): Bound[] =>
    bounds.map((bound, index) =>
      boundTypes[bound.type] === undefined ? { ...bound, type: automatic[index] ?? "" } : bound,
    );
  const shown = rule.showDataBarOnly === true ? { showValue: 0 } : {};
  const fill = element("color", { rgb: argb(words(rule.positiveFillColor)) });
  return {
    type: "dataBar",
    old: element("dataBar", shown, ...atEnds(["LowestValue", "HighestValue"]).map(oldBound), fill),
    young: element(
      "x14:dataBar",
      { minLength: 0, maxLength: 100, ...shown, ...barAttributes(rule) },
      ...atEnds(["autoMin", "autoMax"]).map(youngBound),
      barColor("borderColor", rule.positiveBorderColor),
      barColor("negativeFillColor", rule.negativeFillColor),
      barColor("negativeBorderColor", rule.negativeBorderColor),
      barColor("axisColor", rule.axisColor),
    ),
  };
}

const barAttributes = (rule: Rule): Readonly<Record<string, string | number | undefined>> => ({
  border: words(rule.positiveBorderColor) === "" ? undefined : 1,
  gradient: rule.gradientFill === false ? 0 : undefined,
  direction: barDirections[words(rule.barDirection)],
  negativeBarColorSameAsPositive: rule.matchPositiveFillColor === true ? 1 : undefined,
  negativeBarBorderColorSameAsPositive: rule.matchPositiveBorderColor === false ? 0 : undefined,
  axisPosition: barAxes[words(rule.axisFormat)],
});

const barColor = (name: string, color: unknown): string =>
  words(color) === "" ? "" : element(`x14:${name}`, { rgb: argb(words(color)) });

function iconSet(rule: Rule, formulas: FormulaText): Graphic | null {
  const name = iconSetInFile(words(rule.style) === "" ? "ThreeTrafficLights1" : words(rule.style));
  const usual = usualIconBounds[name.charAt(0)];
  if (usual === undefined) return null;
  const given = Array.isArray(rule.criteria) ? (rule.criteria as readonly unknown[]) : [];
  const bounds = usual.map((percent, index) => iconBound(given[index], percent, formulas));
  const icons = usual.map((_, index) => customIcon(given[index]));
  const isCustom = icons.some((icon) => icon !== null);
  const attributes = {
    iconSet: name,
    showValue: rule.showIconOnly === true ? 0 : undefined,
    reverse: rule.reverseIconOrder === true ? 1 : undefined,
  };
  if (!isCustom && !youngIconSets.includes(name)) {
    return { type: "iconSet", old: element("iconSet", attributes, ...bounds.map(oldBound)), young: null };
  }
  const own = icons.map((icon, index) => icon ?? { iconSet: name, iconId: index });
  return {
    type: "iconSet",
    old: null,
    young: element(
      "x14:iconSet",
      { ...attributes, custom: isCustom ? 1 : undefined },
      ...bounds.map(youngBound),
      ...(isCustom ? own.map((icon) => element("x14:cfIcon", icon)) : []),
    ),
  };
}

/** The first class begins at the bottom; the others where they say. */
function iconBound(given: unknown, percent: number, formulas: FormulaText): Bound {
  const bound = boundOf(given, formulas);
  return boundTypes[bound.type] === undefined || bound.value === undefined
    ? { ...bound, type: "Percent", value: String(percent) }
    : bound;
}

function customIcon(given: unknown): { readonly iconSet: string; readonly iconId: number } | null {
  const { customIcon: icon } = { ...(given as Rule | undefined) };
  if (icon === undefined || icon === null) return null;
  const { set, index } = icon as Rule;
  return { iconSet: iconSetInFile(words(set)), iconId: Number(index) };
}
