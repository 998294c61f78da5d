/** docProps/app.xml: which program wrote the file. */
import { element, textElement, xmlDocument } from "../xml";

const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

export function appPropertiesPart(): string {
  return xmlDocument(
    element(
      "Properties",
      { xmlns: namespace },
      textElement("Application", "Minerals Roadmap"),
      textElement("DocSecurity", "0"),
    ),
  );
}
