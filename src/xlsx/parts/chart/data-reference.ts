/** References of a chart with a copy of the data, which viewers show until the workbook is recalculated. */
import type { Value } from "../../../line-items/value";
import { element, textElement } from "../../xml";
import type { SheetValues } from "./sheet-values";

/** Whatever knows the values of a range. */
export type StoredValues = Pick<SheetValues, "read">;

/** Numbers with the format in which the chart shows them. */
export function numberReference(reference: string, format: string, values: StoredValues): string {
  const points = values.read(reference).map((value) => (typeof value === "number" ? String(value) : null));
  const cache = element("c:numCache", {}, textElement("c:formatCode", format), ...cachedPoints(points));
  return element("c:numRef", {}, textElement("c:f", reference), cache);
}

/** Texts; a number among them is shown as it is. */
export function textReference(reference: string, values: StoredValues): string {
  const cache = element("c:strCache", {}, ...cachedPoints(values.read(reference).map(pointText)));
  return element("c:strRef", {}, textElement("c:f", reference), cache);
}

/** Categories are numbers where all are (years), else texts. */
export function categoryReference(reference: string, values: StoredValues): string {
  const areNumbers = values.read(reference).every((value) => typeof value === "number");
  return areNumbers ? numberReference(reference, "General", values) : textReference(reference, values);
}

function pointText(value: Value): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** Empty cells and errors have no point, only a place. */
function cachedPoints(points: readonly (string | null)[]): string[] {
  return [
    element("c:ptCount", { val: points.length }),
    ...points.map((text, idx) => (text === null ? "" : element("c:pt", { idx }, textElement("c:v", text)))),
  ];
}
