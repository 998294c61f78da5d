/** Values the workbook starts with: inputs, drivers and the records of its tables. */
import { scenarioPaths } from "../data/scenario-anchors";
import { shippedInputs } from "../data/shipped-inputs";
import type { Given, GivenValues } from "../line-items/evaluation";
import type { Value } from "../line-items/value";
import { shippedValues } from "../model/given-values";
import { tableColumns, type TableName } from "../model/tables";
import type { Context } from "./context";
import { inputRecord } from "./input-records";
import { tableRecords } from "./table-records";

export function givenValues(context: Context): GivenValues {
  const values = shippedValues(shippedInputs, scenarioPaths);
  return { items: (id) => values.get(id) ?? fromRecords(context, id), tables: tables(context) };
}

/** Inputs that do not ship as figures: choices of this build and words. */
function fromRecords(context: Context, id: string): Given | undefined {
  const { item } = context.model.find(id);
  return item.shape === "scalar" ? inputRecord(context, id).value : undefined;
}

type Columns = Readonly<Record<string, readonly Value[]>>;

function tables(context: Context): ReadonlyMap<string, Columns> {
  const records = tableRecords(context);
  return new Map(
    (Object.keys(tableColumns) as TableName[]).map((table): [string, Columns] => {
      const names = new Set(records[table].flatMap((record) => Object.keys(record)));
      const column = (name: string): readonly Value[] => records[table].map((record) => record[name] ?? null);
      return [table, Object.fromEntries([...names].map((name) => [name, column(name)]))];
    }),
  );
}
