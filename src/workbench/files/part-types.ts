/** What kinds of parts are called in the list of contents and in relationships. */
const main = "application/vnd.openxmlformats-officedocument";
const sheetMain = `${main}.spreadsheetml`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
const microsoft = "http://schemas.microsoft.com/office/2011/relationships";
const microsoft2017 = "http://schemas.microsoft.com/office/2017/10/relationships";

export const contentTypes = {
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  workbook: `${sheetMain}.sheet.main+xml`,
  sheet: `${sheetMain}.worksheet+xml`,
  styles: `${sheetMain}.styles+xml`,
  strings: `${sheetMain}.sharedStrings+xml`,
  metadata: `${sheetMain}.sheetMetadata+xml`,
  table: `${sheetMain}.table+xml`,
  sheetProperty: `${sheetMain}.customProperty`,
  drawing: `${main}.drawing+xml`,
  chart: `${main}.drawingml.chart+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  appProperties: `${main}.extended-properties+xml`,
  customProperties: `${main}.custom-properties+xml`,
  persons: "application/vnd.ms-excel.person+xml",
  threadedComments: "application/vnd.ms-excel.threadedcomments+xml",
  notes: `${sheetMain}.comments+xml`,
  noteShapes: `${main}.vmlDrawing`,
  customXml: "application/xml",
  customXmlProperties: `${main}.customXmlProperties+xml`,
  addin: "application/vnd.ms-office.webextension+xml",
  addinPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
} as const;

export const relations = {
  workbook: `${office}/officeDocument`,
  sheet: `${office}/worksheet`,
  styles: `${office}/styles`,
  strings: `${office}/sharedStrings`,
  theme: `${office}/theme`,
  metadata: `${office}/sheetMetadata`,
  table: `${office}/table`,
  sheetProperty: `${office}/customProperty`,
  hyperlink: `${office}/hyperlink`,
  drawing: `${office}/drawing`,
  chart: `${office}/chart`,
  coreProperties: `${packages}/core-properties`,
  appProperties: `${office}/extended-properties`,
  customProperties: `${office}/custom-properties`,
  persons: `${microsoft2017}/person`,
  threadedComments: `${microsoft2017}/threadedComment`,
  notes: `${office}/comments`,
  noteShapes: `${office}/vmlDrawing`,
  customXml: `${office}/customXml`,
  customXmlProperties: `${office}/customXmlProps`,
  addin: `${microsoft}/webextension`,
  addinPanes: `${microsoft}/webextensiontaskpanes`,
} as const;

export const namespaces = {
  sheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: office,
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  /** Extensions of Excel 2010. */
  excel2010: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  excelMain: "http://schemas.microsoft.com/office/excel/2006/main",
  threadedComments: "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
} as const;
