/** docProps/core.xml: what the file says about itself; hucre leaves out language and version. */
import type { WorkbookProperties } from "../../workbook-plan/compiled-workbook";
import { element, textElement, xmlDocument } from "../xml";

const namespaces = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

export function corePropertiesPart(properties: WorkbookProperties): string {
  // The date of the build stands for both times: a clock would make each file differ.
  const time = `${new Date(properties.date).toISOString().slice(0, 19)}Z`;
  const timeType = { "xsi:type": "dcterms:W3CDTF" };
  return xmlDocument(
    element(
      "cp:coreProperties",
      namespaces,
      textElement("dc:title", properties.title),
      textElement("dc:subject", properties.subject),
      textElement("dc:creator", properties.author),
      textElement("cp:keywords", properties.keywords),
      textElement("dc:description", properties.description),
      textElement("cp:lastModifiedBy", properties.author),
      textElement("dcterms:created", time, timeType),
      textElement("dcterms:modified", time, timeType),
      textElement("dc:language", properties.language),
      textElement("cp:version", properties.version),
    ),
  );
}
