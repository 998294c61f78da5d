/** Text in charts. */
import { fontDefaults } from "../../../workbook-plan/font-defaults";
import { element, textElement, type Attributes } from "../../xml";
import { type StoredValues, textReference } from "./data-reference";
import { solidFill } from "./shape";

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  /** Reads upwards, for the title of a vertical axis. */
  readonly upright?: boolean;
}

/** A title of a chart or an axis, beside and not over the plot. */
export function title(text: string, look: TextLook, language: string): string {
  const run = element("a:r", {}, runProperties("a:rPr", look, { lang: language }), textElement("a:t", text));
  const paragraph = element("a:p", {}, defaultProperties(look), run);
  const rich = element("c:rich", {}, bodyProperties(look), element("a:lstStyle"), paragraph);
  return element("c:title", {}, element("c:tx", {}, rich), element("c:overlay", { val: 0 }));
}

/** A title that shows the words of a cell, beside and not over the plot. */
export function linkedTitle(cell: string, values: StoredValues, look: TextLook, language: string): string {
  return element(
    "c:title",
    {},
    element("c:tx", {}, textReference(cell, values)),
    element("c:overlay", { val: 0 }),
    textProperties(look, language),
  );
}

/** The look of texts that the chart makes itself, such as labels of an axis. */
export function textProperties(look: TextLook, language: string): string {
  const end = element("a:endParaRPr", { lang: language });
  return element(
    "c:txPr",
    {},
    bodyProperties(look),
    element("a:lstStyle"),
    element("a:p", {}, defaultProperties(look), end),
  );
}

function bodyProperties({ upright }: TextLook): string {
  return upright === true ? element("a:bodyPr", { rot: -5_400_000, vert: "horz" }) : element("a:bodyPr");
}

function defaultProperties(look: TextLook): string {
  return element("a:pPr", {}, runProperties("a:defRPr", look));
}

function runProperties(name: string, { size, bold, color }: TextLook, more: Attributes = {}): string {
  const attributes = { ...more, sz: size * 100, b: bold ? 1 : 0 };
  return element(name, attributes, solidFill(color), element("a:latin", { typeface: fontDefaults.name }));
}
