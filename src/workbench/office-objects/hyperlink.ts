import { sameBlock } from "../engine/block";
import { checkProtection } from "../limits/protected-cells";
import type { PropertyDefinition } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isRecord } from "../rich-api/wire";
import type { RangeTarget } from "./model";
import { text } from "./readers";

/** Range.hyperlink: an address or a place in the document, with the text that the cell shows. */
export const hyperlink: PropertyDefinition<RangeTarget> = {
  get: ({ model, sheet, block }) => {
    const link = model.document.sheet(sheet).hyperlinks.find((each) => sameBlock(each.block, block));
    if (link === undefined) return null;
    const { address, documentReference, screenTip, textToDisplay } = link;
    return { address, documentReference, screenTip, textToDisplay };
  },
  set(target, value) {
    const { model, sheet, block } = target;
    if (!isRecord(value)) throw invalidArgument();
    const fields = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
    const given = Object.fromEntries(fields.map(([key, each]) => [key, text(each)]));
    if ((given.address === undefined) === (given.documentReference === undefined)) throw invalidArgument();
    checkProtection(model.document.sheet(sheet), "write", block);
    const links = model.document.sheet(sheet);
    links.hyperlinks = [
      ...links.hyperlinks.filter((each) => !sameBlock(each.block, block)),
      { block, ...given },
    ];
    if (given.textToDisplay !== undefined) {
      const shown = { value: given.textToDisplay };
      model.engine.write(
        sheet,
        block,
        Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => shown)),
      );
    }
    model.engine.setStyle(sheet, block, { fontColor: "#0563C1", underline: true });
    model.document.notify({ part: "hyperlinks", sheet });
  },
};
