/** How cells look that meet a condition: the children of `dxf`. */
import { element } from "../../../xlsx/xml";
import type { ConditionalFormatModel } from "../../document/conditional-format-model";
import { escapeText } from "../escaped-text";
import { conditionalLines } from "../vocabulary";
import { argb } from "./cell-format";
import type { StyleBook } from "./style-book";

/** Font, number format, fill, border: in this order, each only where the format sets it. */
export function conditionalLook({ format }: ConditionalFormatModel, styles: StyleBook): string[] {
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

function bordersXml(borders: ConditionalFormatModel["format"]["borders"]): string {
  if (Object.keys(borders).length === 0) return "";
  const edge = (name: string, key: string): string => {
    const line = borders[key];
    const style = line === undefined ? undefined : conditionalLines[line.style];
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
