/** Fills, lines and letters of DrawingML. */
import { element, textElement } from "../../../xlsx/xml";
import { noFill, shape, solidFill } from "../../../xlsx/parts/chart/shape";
import type { ChartLine, ChartText } from "../../document/chart-model";
import { emuPerPoint } from "../measures";
import { dashes } from "../vocabulary";

const hex = (color: string): string => color.replace("#", "").toUpperCase();

export const fillXml = (color: string | null): string => (color === null ? noFill : solidFill(hex(color)));

/** A line; without a colour there is none. */
export function lineXml({ color, weight, style }: ChartLine): string {
  if (color === null || style === "None") return element("a:ln", {}, noFill);
  return element(
    "a:ln",
    { w: Math.round(weight * emuPerPoint) },
    solidFill(hex(color)),
    element("a:prstDash", { val: dashes[style] ?? "solid" }),
    element("a:round"),
  );
}

export { noFill, shape };

function letters(name: string, { size, bold, color, fontName, italic, underline }: ChartText): string {
  return element(
    name,
    {
      sz: Math.round(size * 100),
      b: bold ? 1 : 0,
      i: italic === undefined ? undefined : Number(italic),
      u: underline === undefined ? undefined : { None: "none", Single: "sng" }[underline],
    },
    color === "" ? "" : solidFill(hex(color)),
    fontName === "" ? "" : element("a:latin", { typeface: fontName }),
  );
}

/** The look of texts that a chart makes itself, such as labels. */
export const textLook = (font: ChartText): string =>
  element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element("a:pPr", {}, letters("a:defRPr", font)),
      element("a:endParaRPr", { lang: "en-US" }),
    ),
  );

type FilledText = ChartText & { readonly fill?: string | null };

/** The ground of a title or legend; nothing where nothing was said of it. */
export const fillShape = (fill: string | null | undefined): string =>
  fill === undefined ? "" : shape(fillXml(fill));

/** A title of a chart that shows a cell. */
export const linkedTitleXml = (title: FilledText, overlay: boolean, cell: string): string =>
  element(
    "c:title",
    {},
    element("c:tx", {}, cell),
    element("c:overlay", { val: overlay ? 1 : 0 }),
    fillShape(title.fill),
    textLook(title),
  );

/** A title of a chart or, read upwards, of a vertical axis. */
export function titleXml(title: FilledText, overlay: boolean, upright = false): string {
  if (!title.visible || title.text === "") return "";
  const body = upright ? element("a:bodyPr", { rot: -5_400_000, vert: "horz" }) : element("a:bodyPr");
  const run = element("a:r", {}, letters("a:rPr", title), textElement("a:t", title.text));
  const paragraph = element("a:p", {}, element("a:pPr", {}, letters("a:defRPr", title)), run);
  return element(
    "c:title",
    {},
    element("c:tx", {}, element("c:rich", {}, body, element("a:lstStyle"), paragraph)),
    element("c:overlay", { val: overlay ? 1 : 0 }),
    fillShape(title.fill),
  );
}
