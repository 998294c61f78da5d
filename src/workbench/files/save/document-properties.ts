/** docProps: what the file says about itself. */
import { element, textElement } from "../../../xlsx/xml";
import type { PropertiesModel, WorkbookDocument } from "../../document/workbook-document";
import { escapeText } from "../escaped-text";
import { contentTypes, relations } from "../part-types";
import { type PackageWriter, wholeFile } from "./package-writer";

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006";

export function addDocumentProperties(document: WorkbookDocument, parts: PackageWriter, savedAt: Date): void {
  const { properties, customProperties } = document;
  const add = (
    path: string,
    kind: "coreProperties" | "appProperties" | "customProperties",
    xml: string,
  ): void => {
    parts.add(path, contentTypes[kind], xml);
    parts.relate(wholeFile, relations[kind], path);
  };
  add("docProps/core.xml", "coreProperties", coreXml(properties, savedAt));
  add("docProps/app.xml", "appProperties", appXml(properties));
  if (customProperties.size > 0) add("docProps/custom.xml", "customProperties", customXml(customProperties));
}

/** An element with text, or nothing for no text. */
const given = (name: string, text: string): string =>
  text === "" ? "" : textElement(name, escapeText(text));

const time = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

function coreXml(properties: PropertiesModel, savedAt: Date): string {
  const { title, subject, author, keywords, comments, category, lastAuthor, revisionNumber } = properties;
  const timeType = { "xsi:type": "dcterms:W3CDTF" };
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    given("dc:title", title),
    given("dc:subject", subject),
    given("dc:creator", author),
    given("cp:keywords", keywords),
    given("dc:description", comments),
    given("cp:lastModifiedBy", lastAuthor),
    revisionNumber === 0 ? "" : textElement("cp:revision", String(revisionNumber)),
    textElement("dcterms:created", time(properties.creationDate), timeType),
    textElement("dcterms:modified", time(savedAt), timeType),
    given("cp:category", category),
  );
}

const appXml = ({ manager, company }: PropertiesModel): string =>
  element(
    "Properties",
    { xmlns: `${officeTypes}/extended-properties` },
    textElement("Application", "Workbench"),
    given("Manager", manager),
    given("Company", company),
  );

/** The set of properties that every Office program reads. */
const userDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const customXml = (properties: WorkbookDocument["customProperties"]): string =>
  element(
    "Properties",
    { xmlns: `${officeTypes}/custom-properties`, "xmlns:vt": `${officeTypes}/docPropsVTypes` },
    ...[...properties].map(([name, value], index) =>
      // The first two numbers are taken.
      element("property", { fmtid: userDefined, pid: index + 2, name: escapeText(name) }, customValue(value)),
    ),
  );

function customValue(value: string | number | boolean | Date): string {
  if (value instanceof Date) return textElement("vt:filetime", time(value));
  if (typeof value === "boolean") return textElement("vt:bool", String(value));
  return typeof value === "number"
    ? textElement("vt:r8", String(value))
    : textElement("vt:lpwstr", escapeText(value));
}
