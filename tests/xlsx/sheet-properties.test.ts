/** What is kept with sheets for a build in Excel, as parts of the file. */
import { unzipSync } from "fflate";
import { readMark } from "../../src/workbook-plan/sheet-mark";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { chart, dataSheet, sheet, workbook } from "./sample-workbook";
import { all, attributes, one, parse } from "./written";

const text = "ä 銅 \u{1F600}";
const kept = new Map([["data", [{ key: "MineralsRoadmap.shipped", value: text }]]]);
const plan = workbook([sheet("Cover"), { ...dataSheet({ charts: [chart()] }), id: "data" }]);

const written = async () => unzipSync(await writeWorkbook(plan, kept));
const utf8 = new TextDecoder();
const part = (parts: Record<string, Uint8Array>, path: string) => parse(utf8.decode(parts[path]));

/** Values by their keys, on the way that Excel goes: element, relationship, part. */
function propertiesOf(parts: Record<string, Uint8Array>, number: number): Map<string, string> {
  const relations = all(part(parts, `xl/worksheets/_rels/sheet${number}.xml.rels`), "Relationship").map(
    attributes,
  );
  return new Map(
    all(part(parts, `xl/worksheets/sheet${number}.xml`), "customPr").map((node) => {
      const { name = "", "r:id": id } = attributes(node);
      const target = relations.find((relation) => relation.Id === id)?.Target ?? "";
      const bytes = parts[target.replace("../", "xl/")];
      return [name, new TextDecoder("utf-16le").decode(bytes)];
    }),
  );
}

test("each sheet leads to its mark and to what is kept with it, letter by letter", async () => {
  const parts = await written();
  const [cover, data] = [1, 2].map((number) => propertiesOf(parts, number));
  expect([...cover!.keys()]).toEqual(["MineralsRoadmap.sheet"]);
  expect(readMark(data!.get("MineralsRoadmap.sheet") ?? "")).toMatchObject({
    roadmap: "roadmap",
    sheet: "data",
    name: "Data",
    charts: [chart().id],
  });
  expect(data!.get("MineralsRoadmap.shipped")).toBe(text);
});

test("properties stand where the schema of a sheet wants them, and their parts have a content type", async () => {
  const parts = await written();
  const order = [...part(parts, "xl/worksheets/sheet2.xml").documentElement!.childNodes].map(
    (node) => node.nodeName,
  );
  expect(order.slice(-2)).toEqual(["customProperties", "drawing"]);
  const types = part(parts, "[Content_Types].xml");
  const binary = all(types, "Default")
    .map(attributes)
    .find(({ Extension }) => Extension === "bin");
  expect(binary?.ContentType).toBe(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty",
  );
  expect(one(part(parts, "xl/worksheets/_rels/sheet2.xml.rels"), "Relationships").childNodes).toHaveLength(3);
});

test("nothing else of the file changes, and a workbook without a roadmap has no properties", async () => {
  const plain = unzipSync(await writeWorkbook(plan));
  const parts = await written();
  const changed = Object.keys(parts).filter((path) => utf8.decode(parts[path]) !== utf8.decode(plain[path]));
  expect(changed.sort()).toEqual(
    [
      "[Content_Types].xml",
      ...[1, 2].flatMap((number) => [
        `xl/worksheets/sheet${number}.xml`,
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
      ]),
      ...[1, 2, 3].map((number) => `xl/customProperty${number}.bin`),
    ].sort(),
  );
  expect(utf8.decode(plain["xl/worksheets/sheet1.xml"])).not.toContain("customPr");
});
