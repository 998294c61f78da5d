/** The charts of a sheet with their places, out of its drawing. */
import { attribute, descendants, elementsOf, first, type Node } from "../../manifest/xml-nodes";
import { emuPerPoint } from "../measures";
import type { FileChart } from "../open/file-workbook";
import { contentOf, numberAt, relationId } from "../open/nodes";
import type { SheetSource } from "../open/sheet-source";
import type { Corner } from "./anchor";
import { readChart } from "./read-chart";

export function readDrawing(sheet: Node, source: SheetSource): FileChart[] {
  const { parts, path } = source;
  const node = first(sheet, "drawing");
  const drawing = node === undefined ? null : parts.target(path, relationId(node));
  const root = drawing === null ? null : parts.root(drawing);
  if (drawing === null || root === null) return [];
  return elementsOf(root).flatMap((anchor) => readAnchor(anchor, drawing, source));
}

function readAnchor(anchor: Node, drawing: string, { parts, lose }: SheetSource): FileChart[] {
  const [call] = descendants(anchor, "graphicData").flatMap((data) => descendants(data, "chart"));
  const from = first(anchor, "from");
  const root = call === undefined ? null : parts.root(parts.target(drawing, relationId(call)) ?? "");
  if (from === undefined || root === null) {
    lose("drawings");
    return [];
  }
  const [properties] = descendants(anchor, "cNvPr");
  const chart = readChart(root, properties === undefined ? "" : attribute(properties, "name"));
  if (chart === null) {
    lose("charts of kinds that the workbench does not draw");
    return [];
  }
  return [{ ...chart, from: cornerOf(from), to: endOf(anchor, from) }];
}

const count = (node: Node, name: string): number => Number(contentOf(first(node, name))) || 0;

const cornerOf = (node: Node): Corner => ({
  column: count(node, "col"),
  columnOffset: count(node, "colOff"),
  row: count(node, "row"),
  rowOffset: count(node, "rowOff"),
});

/** Where the chart ends; one that is placed by its size ends so far from its corner. */
function endOf(anchor: Node, from: Node): Corner {
  const to = first(anchor, "to");
  if (to !== undefined) return cornerOf(to);
  const size = first(anchor, "ext");
  const corner = cornerOf(from);
  return {
    ...corner,
    columnOffset: corner.columnOffset + (numberAt(size, "cx") ?? 360 * emuPerPoint),
    rowOffset: corner.rowOffset + (numberAt(size, "cy") ?? 216 * emuPerPoint),
  };
}
