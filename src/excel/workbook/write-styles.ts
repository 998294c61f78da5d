/** Named cell styles, made once: a style that is there already, perhaps changed by its user, is left alone. */
import { horizontalSide } from "../../workbook-plan/alignment";
import { borderLines, type BorderSide } from "../../workbook-plan/border-lines";
import type { CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { fontDefaults } from "../../workbook-plan/font-defaults";
import { styleTitle } from "../../workbook-plan/style-title";
import { formats, type StyleName, type StyleSpec, styles } from "../../workbook-plan/styles";

/** Styles of the plan that the workbook lacks. Normal belongs to the user and is never made or changed. */
export function missingStyles(
  { sheets }: CompiledWorkbook,
  present: ReadonlySet<string>,
): readonly StyleName[] {
  const used = new Set(sheets.flatMap(({ cells }) => cells.map(({ style }) => style)));
  return [...used].filter((style) => style !== "normal" && !present.has(styleTitle(style)));
}

/** Queues new styles. */
export function addStyles({ workbook }: Excel.RequestContext, names: readonly StyleName[]): void {
  for (const name of names) {
    workbook.styles.add(styleTitle(name));
    setLook(workbook.styles.getItem(styleTitle(name)), styles[name]);
  }
}

function setLook(style: Excel.Style, spec: StyleSpec): void {
  style.font.name = fontDefaults.name;
  style.font.size = spec.size ?? fontDefaults.size;
  style.font.color = `#${spec.color ?? fontDefaults.color}`;
  style.font.bold = spec.bold ?? false;
  style.font.italic = spec.italic ?? false;
  style.font.underline = spec.underline === true ? "Single" : "None";
  if (spec.fill !== undefined) style.fill.color = `#${spec.fill}`;
  style.numberFormat = spec.format ?? formats.general;
  style.locked = spec.unlocked !== true;
  setAlignment(style, spec);
  setBorders(style.borders, spec.border);
}

const sides = { left: "Left", center: "Center", right: "Right" } as const;
const heights = { top: "Top", center: "Center" } as const;

function setAlignment(style: Excel.Style, spec: StyleSpec): void {
  const side = horizontalSide(spec);
  style.horizontalAlignment = side === undefined ? "General" : sides[side];
  style.verticalAlignment = spec.vertical === undefined ? "Bottom" : heights[spec.vertical];
  style.wrapText = spec.wrap ?? false;
  if (spec.indent !== undefined) style.indentLevel = spec.indent;
  if (spec.upright === true) style.textOrientation = 90;
}

const edges = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;
const weights = { thin: "Thin", medium: "Medium" } as const;

function setBorders(borders: Excel.RangeBorderCollection, kind: StyleSpec["border"]): void {
  if (kind === undefined) return;
  for (const [side, line] of Object.entries(borderLines[kind])) {
    const border = borders.getItem(edges[side as BorderSide]);
    border.style = "Continuous";
    border.weight = weights[line.weight];
    border.color = `#${line.color}`;
  }
}
