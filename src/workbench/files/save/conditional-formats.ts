import { element, textElement } from "../../../xlsx/xml";
import type { ConditionalFormatModel } from "../../document/conditional-format-model";
import { blockAddress } from "../../office-objects/addresses";
import { escapeText } from "../escaped-text";
import { operators } from "../vocabulary";
import { argb } from "./cell-format";
import type { SheetContext } from "./save-context";

/** Kinds that files get; bars, scales, icons, ranks and presets are left out. */
const written: readonly ConditionalFormatModel["type"][] = ["Custom", "CellValue", "ContainsText"];

/** conditionalFormatting elements, the winner first. */
export function conditionalFormatsXml(context: SheetContext): string {
  const { document, sheet } = context;
  const inOrder = document
    .sheet(sheet)
    .conditionalFormats.filter(({ type }) => written.includes(type))
    .sort((a, b) => a.priority - b.priority);
  return inOrder.map((format, index) => formatXml(format, index + 1, context)).join("");
}

function formatXml(format: ConditionalFormatModel, priority: number, context: SheetContext): string {
  const [first] = format.blocks;
  if (first === undefined) return "";
  const rule = ruleOf(format, blockAddress({ ...first, rows: 1, columns: 1 }));
  const shared = {
    type: rule.type,
    dxfId: context.styles.look(lookXml(format, context)),
    priority,
    stopIfTrue: format.stopIfTrue ? 1 : undefined,
    operator: rule.operator,
    text: rule.text,
  };
  const formulas = rule.formulas.map((formula) =>
    textElement("formula", escapeText(context.formulas.inFile(formula))),
  );
  return element(
    "conditionalFormatting",
    { sqref: format.blocks.map(blockAddress).join(" ") },
    element("cfRule", shared, ...formulas),
  );
}

interface FileRule {
  readonly type: string;
  readonly formulas: readonly string[];
  readonly operator?: string;
  readonly text?: string;
}

function ruleOf(format: ConditionalFormatModel, firstCell: string): FileRule {
  const { rule } = format;
  if (format.type === "Custom") return { type: "expression", formulas: [format.formula] };
  const operator = words(rule.operator);
  if (format.type === "ContainsText") return textRule(operator, words(rule.text), firstCell);
  const formulas = [rule.formula1, rule.formula2].map(words).filter((formula) => formula !== "");
  const inFile = operators[operator] ?? operators[`${operator}To`] ?? "equal";
  return { type: "cellIs", operator: inFile, formulas };
}

const words = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

function textRule(operator: string, text: string, cell: string): FileRule {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "NotContains":
      return {
        type: "notContainsText",
        operator: "notContains",
        text,
        formulas: [`ISERROR(SEARCH(${quoted},${cell}))`],
      };
    case "BeginsWith":
      return {
        type: "beginsWith",
        operator: "beginsWith",
        text,
        formulas: [`LEFT(${cell},LEN(${quoted}))=${quoted}`],
      };
    case "EndsWith":
      return {
        type: "endsWith",
        operator: "endsWith",
        text,
        formulas: [`RIGHT(${cell},LEN(${quoted}))=${quoted}`],
      };
    default:
      return {
        type: "containsText",
        operator: "containsText",
        text,
        formulas: [`NOT(ISERROR(SEARCH(${quoted},${cell})))`],
      };
  }
}

/** Font, number format, fill, border: in this order, each only where the format sets it. */
function lookXml({ format }: ConditionalFormatModel, { styles }: SheetContext): string[] {
  const { fill, fontColor, bold, italic, underline, strikethrough, numberFormat, borders } = format;
  const flag = (name: string, on: boolean | null): string =>
    on === null ? "" : element(name, { val: on ? undefined : 0 });
  const underlined =
    underline === null
      ? ""
      : element("u", { val: underline === "Single" ? undefined : underline.toLowerCase() });
  const font = [
    flag("b", bold),
    flag("i", italic),
    flag("strike", strikethrough),
    underlined,
    fontColor === null ? "" : element("color", { rgb: argb(fontColor) }),
  ].join("");
  return [
    font === "" ? "" : element("font", {}, font),
    numberFormat === null
      ? ""
      : element("numFmt", {
          numFmtId: styles.numberFormat(numberFormat),
          formatCode: escapeText(numberFormat),
        }),
    // In a conditional format, unlike in a cell, the background is the colour that shows.
    fill === null
      ? ""
      : element(
          "fill",
          {},
          element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: argb(fill) })),
        ),
    bordersXml(borders),
  ];
}

const lineWords: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

function bordersXml(borders: ConditionalFormatModel["format"]["borders"]): string {
  if (Object.keys(borders).length === 0) return "";
  const edge = (name: string, key: string): string => {
    const line = borders[key];
    const style = line === undefined ? undefined : lineWords[line.style];
    return line === undefined || style === undefined
      ? ""
      : element(name, { style }, element("color", { rgb: argb(line.color) }));
  };
  return element(
    "border",
    {},
    edge("left", "EdgeLeft"),
    edge("right", "EdgeRight"),
    edge("top", "EdgeTop"),
    edge("bottom", "EdgeBottom"),
  );
}
