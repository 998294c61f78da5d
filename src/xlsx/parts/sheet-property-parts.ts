/**
 * Custom properties of sheets, by which the add-in knows a roadmap that came as a file: an element of the sheet leads to
 * a part for each value, which Excel keeps as UTF-16, the low byte first. hucre has none of it.
 */
import type { CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { defaultRoadmapId, markKey, markOf, writtenMark } from "../../workbook-plan/sheet-mark";
import type { SheetProperties, SheetProperty } from "../../workbook-plan/sheet-properties";
import type { Parts } from "../package";
import { element, xmlDocument } from "../xml";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** A value in a part of its own. */
interface PropertyPart extends SheetProperty {
  readonly number: number;
}

/**
 * Marks the sheets of a package, which it changes, and adds what is kept with them.
 * @returns the parts of the values by their paths
 */
export function addSheetProperties(
  parts: Parts,
  workbook: CompiledWorkbook,
  kept: SheetProperties,
): ReadonlyMap<string, Uint8Array> {
  const values = new Map<string, Uint8Array>();
  workbook.sheets.forEach((sheet, index) => {
    const mark = { key: markKey, value: writtenMark(markOf(sheet, { roadmap: defaultRoadmapId, workbook })) };
    const added = [mark, ...(kept.get(sheet.id) ?? [])].map((property, place): PropertyPart => ({
      ...property,
      number: values.size + place + 1,
    }));
    for (const { number, value } of added) values.set(partPath(number), utf16(value));
    addTo(parts, index + 1, added);
  });
  const types = parts.get("[Content_Types].xml") ?? "";
  const binary = element("Default", { Extension: "bin", ContentType: contentType });
  parts.set("[Content_Types].xml", types.replace(/(<Types[^>]*>)/, `$1${binary}`));
  return values;
}

const partPath = (number: number): string => `xl/customProperty${String(number)}.bin`;
const relationId = (number: number): string => `property${String(number)}`;

/** Before what follows in a sheet, whose schema has an order. */
const following = /(?=<(?:ignoredErrors|drawing|legacyDrawing|picture|tableParts|extLst)\b|<\/worksheet>)/;

function addTo(parts: Parts, sheet: number, added: readonly PropertyPart[]): void {
  const path = `xl/worksheets/sheet${String(sheet)}.xml`;
  const properties = element(
    "customProperties",
    { "xmlns:r": relations },
    ...added.map(({ key, number }) => element("customPr", { name: key, "r:id": relationId(number) })),
  );
  parts.set(path, (parts.get(path) ?? "").replace(following, properties));
  const relationsPath = `xl/worksheets/_rels/sheet${String(sheet)}.xml.rels`;
  const others =
    parts.get(relationsPath) ?? xmlDocument(`<Relationships xmlns="${packageRelations}"></Relationships>`);
  const own = added.map(({ number }) =>
    element("Relationship", {
      Id: relationId(number),
      Type: `${relations}/customProperty`,
      Target: `../customProperty${String(number)}.bin`,
    }),
  );
  parts.set(relationsPath, others.replace("</Relationships>", `${own.join("")}</Relationships>`));
}

function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return new Uint8Array(view.buffer);
}
