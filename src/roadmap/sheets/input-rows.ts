/** Rows of the Inputs sheet: a figure or word with its range, the value in use and its origin. */
import { directionOf } from "../../data/case-directions";
import { equal, text, when } from "../../line-items/build";
import type { LineItem } from "../../line-items/line-item";
import { highId, inUseId, lowId } from "../../model/cases";
import type { CellPlan, RowPlan, ValidationPlan } from "../../workbook-plan/sheet-plan";
import { formats } from "../../workbook-plan/styles";
import type { Context } from "../context";
import { inputRecord, rangeEnd } from "../input-records";
import { entryFormat } from "./entry-format";
import { inputColumns, originCells } from "./input-columns";

/** Only one value is allowed: chosen when the workbook was built, and no cell to fill in. */
const isFixed = (validation: ValidationPlan | null): boolean =>
  validation !== null && "minimum" in validation.rule && validation.rule.minimum === validation.rule.maximum;

/** The label, without the metal that the section already names. */
function labelOf(context: Context, item: LineItem): string {
  const without = item.label.filter((key) => key.startsWith("metal."));
  const rest =
    item.label.length > 1 && item.label[1]?.startsWith("endUse.") === true ? [item.label[0] ?? ""] : [];
  return context.words.itemLabel(item, [...without, ...rest]);
}

/** What is given for an item; its range where one ships. */
export function inputRow(
  context: Context,
  item: LineItem,
  validation: ValidationPlan | null,
  label = labelOf(context, item),
): RowPlan {
  const record = inputRecord(context, item.id);
  const isText = item.unit === "text";
  const format = isText ? formats.general : entryFormat(item.unit, validation);
  const given = (id: string, column: number): CellPlan => ({
    kind: "item",
    column,
    id,
    style: isFixed(validation) ? "calculation" : isText ? "inputWord" : "input",
    format,
    ...(validation === null || isFixed(validation) ? {} : { validation }),
  });
  const end = (id: string, column: number): CellPlan[] =>
    rangeEnd(context, id) === undefined ? [] : [given(id, column)];
  return {
    cells: [
      { kind: "value", column: inputColumns.label, value: label, style: "labelIndented" },
      { kind: "value", column: inputColumns.unit, value: context.words.unit(item.unit), style: "unit" },
      { kind: "value", column: inputColumns.id, value: item.id, style: "identifier" },
      given(item.id, inputColumns.base),
      ...end(lowId(item.id), inputColumns.low),
      ...end(highId(item.id), inputColumns.high),
      ...inUseCells(context, item, format),
      ...originCells(context, record),
    ],
  };
}

/** The value that formulas take, and what a higher one does; what has no range is taken as it is given. */
function inUseCells(context: Context, item: LineItem, format: string): CellPlan[] {
  const { model, words } = context;
  const look = { column: inputColumns.inUse, style: "calculation", format } as const;
  if (!model.has(inUseId(item.id))) {
    const asGiven = when(equal(item.id, text("")), text(""), item.id);
    return [{ kind: "formula", expression: asGiven, ...look }];
  }
  return [
    { kind: "item", id: inUseId(item.id), ...look },
    {
      kind: "value",
      column: inputColumns.direction,
      value: words.sheets.inputs[directionOf(item.id)],
      style: "noteIndented",
    },
  ];
}

/** A choice that follows from others. */
export function computedRow(context: Context, item: LineItem): RowPlan {
  const method = item.method === undefined ? "" : context.words.label(item.method);
  return {
    cells: [
      {
        kind: "value",
        column: inputColumns.label,
        value: context.words.itemLabel(item),
        style: "labelIndented",
      },
      { kind: "value", column: inputColumns.unit, value: context.words.unit(item.unit), style: "unit" },
      { kind: "value", column: inputColumns.id, value: item.id, style: "identifier" },
      { kind: "item", column: inputColumns.base, id: item.id, style: "calculation", format: formats.year },
      { kind: "value", column: inputColumns.low, value: method, style: "noteIndented" },
    ],
  };
}
