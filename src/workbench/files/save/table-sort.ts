import { element } from "../../../xlsx/xml";
import type { SortModel } from "../../document/workbook-document";
import type { Block } from "../../engine/block";
import { blockAddress } from "../../office-objects/addresses";
import { sortFields } from "../../office-objects/sort-cells";

/** sortState: by which columns the rows of a table were sorted. */
export function sortXml(sort: SortModel | null, body: Block): string {
  if (sort === null) return "";
  const conditions = sortFields(sort.fields, body.columns).map(({ key, ascending }) =>
    element("sortCondition", {
      descending: ascending ? undefined : 1,
      ref: blockAddress({ ...body, column: body.column + key, columns: 1 }),
    }),
  );
  return element(
    "sortState",
    { caseSensitive: sort.matchCase ? 1 : undefined, ref: blockAddress(body) },
    ...conditions,
  );
}
