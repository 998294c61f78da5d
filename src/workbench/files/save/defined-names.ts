/** definedNames: those of the document, then filters, print areas and repeated rows, which are names of their sheet. */
import { element, textElement } from "../../../xlsx/xml";
import type { SheetId } from "../../engine/workbook-engine";
import { absoluteAddress, sheetPrefix } from "../../office-objects/addresses";
import { escapeText } from "../escaped-text";
import type { SaveContext } from "./save-context";

interface FileName {
  readonly name: string;
  readonly text: string;
  readonly scope?: SheetId;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export function definedNamesXml(context: SaveContext): string {
  const { engine, document, formulas } = context;
  const sheets = engine.sheets();
  const names: FileName[] = [
    ...document.names.map(({ name, formula, comment, visible, scope }) => ({
      name,
      text: formulas.inFile(formula),
      comment,
      hidden: !visible,
      ...(scope === null ? {} : { scope }),
    })),
    ...sheets.flatMap((sheet) => sheetNames(context, sheet)),
  ];
  if (names.length === 0) return "";
  return element(
    "definedNames",
    {},
    ...names.map(({ name, text, scope, comment = "", hidden = false }) =>
      textElement("definedName", escapeText(text), {
        name,
        comment: comment === "" ? undefined : escapeText(comment),
        localSheetId: scope === undefined ? undefined : sheets.indexOf(scope),
        hidden: hidden ? 1 : undefined,
      }),
    ),
  );
}

function sheetNames({ engine, document }: SaveContext, sheet: SheetId): FileName[] {
  const { pageLayout, autoFilter } = document.sheet(sheet);
  const { printAreas, printTitleColumns, printTitleRows } = pageLayout;
  const prefix = sheetPrefix(engine.sheetName(sheet));
  const areas = printAreas.map((block) => prefix + absoluteAddress(block));
  const titles = [printTitleColumns, printTitleRows].flatMap((block) =>
    block === null ? [] : [prefix + absoluteAddress(block)],
  );
  return [
    ...(autoFilter === null ? [] : [filterName(prefix + absoluteAddress(autoFilter.block), sheet)]),
    ...(areas.length === 0 ? [] : [{ name: "_xlnm.Print_Area", text: areas.join(","), scope: sheet }]),
    ...(titles.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", text: titles.join(","), scope: sheet }]),
  ];
}

/** Excel takes a filter without its hidden name for damaged when it is changed. */
const filterName = (text: string, scope: SheetId): FileName => ({
  name: "_xlnm._FilterDatabase",
  text,
  scope,
  hidden: true,
});
