/** Settings that an add-in keeps in the workbook: Excel stores them in a part that names the add-in. */
import { element } from "../../../xlsx/xml";
import { contentTypes, namespaces, relations } from "../part-types";
import { type PackageWriter, wholeFile } from "./package-writer";

/** Which add-in the settings belong to. */
export interface SavedAddin {
  /** The Id of its manifest. */
  readonly id: string;
  readonly version: string;
}

const path = "xl/webextensions/webextension1.xml";
const panes = "xl/webextensions/taskpanes.xml";
const types = "http://schemas.microsoft.com/office/webextensions";

export function addSettings(
  settings: ReadonlyMap<string, unknown>,
  addin: SavedAddin,
  parts: PackageWriter,
): void {
  if (settings.size === 0) return;
  parts.add(path, contentTypes.addin, addinXml(settings, addin));
  parts.add(panes, contentTypes.addinPanes, panesXml(parts.relate(panes, relations.addin, path)));
  parts.relate(wholeFile, relations.addinPanes, panes);
}

const addinXml = (settings: ReadonlyMap<string, unknown>, { id, version }: SavedAddin): string =>
  element(
    "we:webextension",
    { "xmlns:we": `${types}/webextension/2010/11`, id: `{${id.toUpperCase()}}` },
    element("we:reference", { id, version, store: "developer", storeType: "Registry" }),
    element("we:alternateReferences"),
    element(
      "we:properties",
      {},
      ...[...settings].map(([name, value]) => element("we:property", { name, value: JSON.stringify(value) })),
    ),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": namespaces.relations }),
  );

/** The pane stays closed until its user opens it. */
const panesXml = (relation: string): string =>
  element(
    "wetp:taskpanes",
    { "xmlns:wetp": `${types}/taskpanes/2010/11` },
    element(
      "wetp:taskpane",
      { dockstate: "right", visibility: 0, width: 350, row: 1 },
      element("wetp:webextensionref", { "xmlns:r": namespaces.relations, "r:id": relation }),
    ),
  );
