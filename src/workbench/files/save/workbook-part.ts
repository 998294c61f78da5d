/** xl/workbook.xml with the sheets it lists, and the parts that all sheets share. */
import { countedElement, element } from "../../../xlsx/xml";
import { contentTypes, namespaces, relations } from "../part-types";
import { calculationModes } from "../vocabulary";
import { definedNamesXml } from "./defined-names";
import { wholeFile } from "./package-writer";
import { passwordHash } from "./protection";
import type { SaveContext } from "./save-context";
import { addSheetPart } from "./sheet-part";

export const workbookPath = "xl/workbook.xml";

export function addWorkbookPart(context: SaveContext): void {
  const { engine, document, parts } = context;
  const ids = engine.sheets();
  parts.relate(wholeFile, relations.workbook, workbookPath);
  const saved = ids.map((id) => addSheetPart(context, id, workbookPath));
  const sheets = ids.map((id, index) =>
    element("sheet", {
      name: engine.sheetName(id),
      sheetId: index + 1,
      state: { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[engine.visibility(id)],
      "r:id": saved[index]?.relation,
    }),
  );
  addSharedParts(
    context,
    saved.some(({ hasDynamicArrays }) => hasDynamicArrays),
  );
  parts.add(
    workbookPath,
    contentTypes.workbook,
    element(
      "workbook",
      { xmlns: namespaces.sheet, "xmlns:r": namespaces.relations },
      element("workbookPr"),
      structureXml(document.structure),
      element("bookViews", {}, element("workbookView", { activeTab: ids.indexOf(engine.activeSheet()) })),
      element("sheets", {}, ...sheets),
      definedNamesXml(context),
      // Functions of add-ins are asked again, and what other programs stored is not taken for granted.
      element("calcPr", {
        calcId: 191029,
        calcMode: calculationModes[engine.calculationMode()],
        fullCalcOnLoad: 1,
      }),
    ),
  );
}

/** Keeps sheets from coming, going and changing their names. */
const structureXml = ({ isProtected, password }: SaveContext["document"]["structure"]): string =>
  isProtected
    ? element("workbookProtection", {
        workbookPassword: password === "" ? undefined : passwordHash(password),
        lockStructure: 1,
      })
    : "";

function addSharedParts({ parts, styles, strings, people }: SaveContext, hasDynamicArrays: boolean): void {
  parts.add("xl/styles.xml", contentTypes.styles, styles.xml());
  parts.relate(workbookPath, relations.styles, "xl/styles.xml");
  parts.add("xl/sharedStrings.xml", contentTypes.strings, strings.xml());
  parts.relate(workbookPath, relations.strings, "xl/sharedStrings.xml");
  const persons = people.xml();
  if (persons !== null) {
    parts.add("xl/persons/person.xml", contentTypes.persons, persons);
    parts.relate(workbookPath, relations.persons, "xl/persons/person.xml");
  }
  if (!hasDynamicArrays) return;
  parts.add("xl/metadata.xml", contentTypes.metadata, dynamicArrays);
  parts.relate(workbookPath, relations.metadata, "xl/metadata.xml");
}

/** The one kind of metadata: cells marked `cm="1"` hold dynamic arrays. */
const dynamicArrays = element(
  "metadata",
  {
    xmlns: namespaces.sheet,
    "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  },
  countedElement("metadataTypes", [
    element("metadataType", {
      name: "XLDAPR",
      minSupportedVersion: 120000,
      copy: 1,
      pasteAll: 1,
      pasteValues: 1,
      merge: 1,
      splitFirst: 1,
      rowColShift: 1,
      clearFormats: 1,
      clearComments: 1,
      assign: 1,
      coerce: 1,
      cellMeta: 1,
    }),
  ]),
  element(
    "futureMetadata",
    { name: "XLDAPR", count: 1 },
    element(
      "bk",
      {},
      element(
        "extLst",
        {},
        element(
          "ext",
          { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
          element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
        ),
      ),
    ),
  ),
  countedElement("cellMetadata", [element("bk", {}, element("rc", { t: 1, v: 0 }))]),
);
