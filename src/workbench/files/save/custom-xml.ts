import { strToU8 } from "fflate";
import { element } from "../../../xlsx/xml";
import { namespaceOf } from "../../office-objects/custom-xml";
import { contentTypes, namespaces, relations } from "../part-types";
import type { PackageWriter } from "./package-writer";
import { workbookPath } from "./workbook-part";

/** XML that add-ins keep in the workbook, each with the id it is known by. */
export function addCustomXml(items: ReadonlyMap<string, string>, parts: PackageWriter): void {
  for (const [id, xml] of items) {
    const item = parts.nextPath("customXml/item*.xml");
    const properties = parts.nextPath("customXml/itemProps*.xml");
    parts.add(item, contentTypes.customXml, strToU8(xml));
    parts.relate(workbookPath, relations.customXml, item);
    parts.add(properties, contentTypes.customXmlProperties, propertiesXml(id, namespaceOf(xml)));
    parts.relate(item, relations.customXmlProperties, properties);
  }
}

const propertiesXml = (id: string, namespace: string): string =>
  element(
    "ds:datastoreItem",
    { "ds:itemID": id, "xmlns:ds": namespaces.customXml },
    namespace === ""
      ? element("ds:schemaRefs")
      : element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": namespace })),
  );
