/** Values the workbook starts with: inputs, drivers and the records of its tables. */
import { scenarioPaths } from "../data/scenario-anchors";
import { shippedInputs } from "../data/shipped-inputs";
import type { Given, GivenValues } from "../line-items/evaluation";
import { shippedValues } from "../model/given-values";
import { tableValues } from "../model/table-values";
import type { Context } from "./context";
import { inputRecord, rangeEnd } from "./input-records";
import { tableRecords } from "./table-records";

export function givenValues(context: Context): GivenValues {
  const values = shippedValues({ ...shippedInputs, ...context.partners.inputs }, scenarioPaths);
  return {
    items: (id) => values.get(id) ?? fromRecords(context, id),
    tables: tableValues(tableRecords(context)),
  };
}

/** Inputs that do not ship as figures: choices of this build and words. */
function fromRecords(context: Context, id: string): Given | undefined {
  const { item } = context.model.find(id);
  return item.shape === "scalar" ? (rangeEnd(context, id) ?? inputRecord(context, id).value) : undefined;
}
