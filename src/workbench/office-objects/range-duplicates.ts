import { isCellError, type CellValue } from "../engine/cell";
import { checkProtection } from "../limits/protected-cells";
import type { Arguments } from "../rich-api/arguments";
import { hostObject, type ClassDefinition, type HostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isList } from "../rich-api/wire";
import type { RangeTarget } from "./model";
import { rearrangeRows } from "./range-rearrange";

interface Result {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** What was removed, and what is left. */
export const removeDuplicatesResultClass: ClassDefinition<Result> = {
  name: "RemoveDuplicatesResult",
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};

/** Values are equal as Excel compares them: capitals do not matter, kinds do. */
function comparable(value: CellValue): string {
  if (isCellError(value)) return `error ${value.error}`;
  return `${typeof value} ${String(value).toLowerCase()}`;
}

/** Takes out rows whose values in some columns stood above already; the rest moves up. */
export async function removeDuplicates(target: RangeTarget, args: Arguments): Promise<HostObject> {
  const { model, sheet, block } = target;
  const given = args.raw(0);
  const columns = isList(given) ? given : [given];
  const keys = columns.map((column) => {
    if (typeof column !== "number" || column < 0 || column >= block.columns) throw invalidArgument();
    return column;
  });
  const headers = args.boolean(1) ? 1 : 0;
  checkProtection(model.document.sheet(sheet), "write", block);
  await model.engine.settle();
  const values = model.engine.values(sheet, block);
  const seen = new Set<string>();
  const kept = values.flatMap((row, index) => {
    const key = keys.map((column) => comparable(row[column] ?? null)).join("\n");
    if (index >= headers && seen.has(key)) return [];
    if (index >= headers) seen.add(key);
    return [index];
  });
  const removed = values.length - kept.length;
  if (removed > 0) rearrangeRows(target, [...kept, ...Array.from({ length: removed }, () => -1)]);
  return hostObject(removeDuplicatesResultClass, { removed, uniqueRemaining: kept.length - headers });
}
