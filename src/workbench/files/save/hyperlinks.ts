import { element } from "../../../xlsx/xml";
import { blockAddress } from "../../office-objects/addresses";
import { escapeText } from "../escaped-text";
import { relations } from "../part-types";
import type { SheetContext } from "./save-context";

/** hyperlinks: to addresses outside, or to places in the workbook. */
export function hyperlinksXml({ document, sheet, parts, path }: SheetContext): string {
  const links = document
    .sheet(sheet)
    .hyperlinks.map(({ block, address, documentReference, screenTip, textToDisplay }) =>
      element("hyperlink", {
        ref: blockAddress(block),
        "r:id": address === undefined ? undefined : parts.relate(path, relations.hyperlink, address, true),
        location: documentReference === undefined ? undefined : escapeText(documentReference),
        tooltip: screenTip === undefined ? undefined : escapeText(screenTip),
        display: textToDisplay === undefined ? undefined : escapeText(textToDisplay),
      }),
    );
  return links.length === 0 ? "" : element("hyperlinks", {}, ...links);
}
