import { markKey, type SheetMark, writtenMark } from "./sheet-mark";

/** Queues the mark of a sheet; adding a property that is there replaces its value. */
export function writeMark(sheet: Excel.Worksheet, mark: SheetMark): void {
  sheet.customProperties.add(markKey, writtenMark(mark));
}
