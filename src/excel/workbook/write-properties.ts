/** Custom properties of a sheet: its mark, and what a build keeps with it. */
import { jsonBytes, actionBytes, type Job } from "../gate/requests";
import { markKey, type SheetMark, writtenMark } from "../../workbook-plan/sheet-mark";
import { ownKeys, type SheetProperty } from "../../workbook-plan/sheet-properties";

/** Queues the mark of a sheet; adding a property that is there replaces its value. */
export function writeMark(sheet: Excel.Worksheet, mark: SheetMark): void {
  sheet.customProperties.add(markKey, writtenMark(mark));
}

/** Queues reading all properties of a sheet. */
export function queueProperties(sheet: Excel.Worksheet): Excel.WorksheetCustomPropertyCollection {
  const properties = sheet.customProperties;
  properties.load("items/key,items/value");
  return properties;
}

/** What a build kept besides the mark. */
export const keptIn = ({ items }: Excel.WorksheetCustomPropertyCollection): readonly SheetProperty[] =>
  items
    .filter(({ key }) => key.startsWith(ownKeys) && key !== markKey)
    .map(({ key, value }) => ({ key, value }));

/** Keeps properties in the place of those that were kept before. */
export function keepJob(
  next: readonly SheetProperty[],
  before: readonly SheetProperty[],
): Job<Excel.Worksheet> {
  const gone = before.filter(({ key }) => !next.some((property) => property.key === key));
  return {
    bytes: next.reduce(
      (sum, { value }) => sum + actionBytes + jsonBytes(value),
      2 * actionBytes * gone.length,
    ),
    queue: ({ customProperties }) => {
      for (const { key } of gone) customProperties.getItem(key).delete();
      for (const { key, value } of next) customProperties.add(key, value);
    },
  };
}
