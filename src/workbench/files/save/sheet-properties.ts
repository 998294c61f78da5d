import { element } from "../../../xlsx/xml";
import { escapeText } from "../escaped-text";
import { contentTypes, relations } from "../part-types";
import type { SheetContext } from "./save-context";

/** customProperties: what add-ins keep with a sheet, each value in a part of its own. */
export function sheetPropertiesXml({ document, sheet, parts, path }: SheetContext): string {
  const properties = [...document.sheet(sheet).customProperties].map(([name, value]) => {
    const part = parts.nextPath("xl/customProperty*.bin");
    parts.add(part, contentTypes.sheetProperty, utf16(value));
    return element("customPr", {
      name: escapeText(name),
      "r:id": parts.relate(path, relations.sheetProperty, part),
    });
  });
  return properties.length === 0 ? "" : element("customProperties", {}, ...properties);
}

/** Excel keeps the text as UTF-16, the low byte first. */
function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return new Uint8Array(view.buffer);
}
