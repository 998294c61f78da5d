import { type Attributes, element, textElement } from "../../../xlsx/xml";
import type { ConditionalFormatModel } from "../../document/conditional-format-model";
import { blockAddress } from "../../office-objects/addresses";
import { escapeText } from "../escaped-text";
import { fileId } from "../file-id";
import { namespaces } from "../part-types";
import { type Graphic, graphicOf } from "./conditional-graphics";
import { conditionalLook } from "./conditional-look";
import { type FileRule, fileRule } from "./conditional-rules";
import type { SheetContext } from "./save-context";

export interface SavedFormats {
  /** conditionalFormatting elements, the winner first. */
  readonly xml: string;
  /** What stands in an extension of the sheet, for Excel 2010 and later. */
  readonly extension: string;
}

/** The rule of a format; null where files have no words for it. */
export const ruleInFile = (
  format: ConditionalFormatModel,
  { formulas }: Pick<SheetContext, "formulas">,
): FileRule | Graphic | null => fileRule(format, firstCell(format)) ?? graphicOf(format, formulas);

/** The address that formulas of a rule start from. */
function firstCell({ blocks: [first] }: ConditionalFormatModel): string {
  return first === undefined ? "A1" : blockAddress({ ...first, rows: 1, columns: 1 });
}

export function savedFormats(context: SheetContext): SavedFormats {
  const { document, sheet, engine } = context;
  const inOrder = [...document.sheet(sheet).conditionalFormats].sort((a, b) => a.priority - b.priority);
  const known = inOrder.flatMap((format) => {
    const rule = ruleInFile(format, context);
    return rule === null || format.blocks.length === 0 ? [] : [{ format, rule }];
  });
  const saved = known.map(({ format, rule }, index): SavedFormats => {
    const shared = { priority: index + 1, stopIfTrue: format.stopIfTrue ? 1 : undefined };
    if ("formulas" in rule) return { xml: ruledXml(format, rule, shared, context), extension: "" };
    // A rule's id is its own in the whole workbook.
    const id = fileId("rule", engine.sheets().indexOf(sheet) * 65_536 + index);
    return graphicXml(format, rule, shared, id);
  });
  return {
    xml: saved.map(({ xml }) => xml).join(""),
    extension: saved.map(({ extension }) => extension).join(""),
  };
}

const areas = ({ blocks }: ConditionalFormatModel): string => blocks.map(blockAddress).join(" ");

function ruledXml(
  format: ConditionalFormatModel,
  { attributes, formulas }: FileRule,
  shared: Attributes,
  context: SheetContext,
): string {
  const { type, ...others } = attributes;
  const dxfId = context.styles.look(conditionalLook(format, context.styles));
  const texts = formulas.map((formula) =>
    textElement("formula", escapeText(context.formulas.inFile(formula))),
  );
  return element(
    "conditionalFormatting",
    { sqref: areas(format) },
    element("cfRule", { type, dxfId, ...shared, ...others }, ...texts),
  );
}

function graphicXml(
  format: ConditionalFormatModel,
  { type, old, young }: Graphic,
  shared: Attributes,
  id: string,
): SavedFormats {
  const tied = old !== null && young !== null;
  return {
    xml:
      old === null
        ? ""
        : element(
            "conditionalFormatting",
            { sqref: areas(format) },
            element("cfRule", { type, ...shared }, old, tied ? tieXml(id) : ""),
          ),
    extension:
      young === null
        ? ""
        : element(
            "x14:conditionalFormatting",
            { "xmlns:xm": namespaces.excelMain },
            element("x14:cfRule", { type, ...(tied ? {} : shared), id }, young),
            textElement("xm:sqref", areas(format)),
          ),
  };
}

/** Leads from a rule to its younger words. */
const tieXml = (id: string): string =>
  element(
    "extLst",
    {},
    element(
      "ext",
      { "xmlns:x14": namespaces.excel2010, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" },
      textElement("x14:id", id),
    ),
  );

/** The extension of a sheet that holds the younger words of all its rules. */
export const extensionXml = (formats: string): string =>
  formats === ""
    ? ""
    : element(
        "extLst",
        {},
        element(
          "ext",
          { "xmlns:x14": namespaces.excel2010, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" },
          element("x14:conditionalFormattings", {}, formats),
        ),
      );
