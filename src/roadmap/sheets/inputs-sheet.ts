import type { LineItem } from "../../line-items/line-item";
import { refinedBalanceInputs } from "../../model/balance/refined-balance-items";
import { homeInputs } from "../../model/balance/home-balance-items";
import { demandInputs } from "../../model/demand/demand-items";
import type { Metal } from "../../model/metals";
import { pillarInputs } from "../../model/pillars/pillar-items";
import { type Pillar, pillars } from "../../model/pillars/pillar-rows";
import { scenarios } from "../../model/scenarios";
import { supplyInputs } from "../../model/supply/supply-items";
import { exactFormat, formats } from "../../workbook-plan/styles";
import type { CellPlan, RowPlan, SheetPlan, ValidationPlan } from "../../workbook-plan/sheet-plan";
import { inputRecord } from "../input-records";
import type { Context } from "../context";
import { columns, gap, head, headerRow, printed, section } from "../layout";
import { planYears } from "../options";
import {
  effectIds,
  indicatorIds,
  pillarIds,
  signedPillarIds,
  standingIds,
  statusIds,
} from "../roadmap-items";
import { numberBetween, oneOf } from "../validation";
import { inputColumns, originCells } from "./input-columns";
import { supplyTableRows } from "./supply-tables";

/** Scalar inputs with range, source and confidence, then mines, projects, countries, origins and lists. */
export function inputsSheet(context: Context): SheetPlan {
  const rows: RowPlan[] = [
    ...head(context, "inputs", "input", headings(context)),
    ...choiceRows(context),
    ...context.options.metals.flatMap((metal) => metalRows(context, metal)),
    ...pillars.flatMap((pillar) => pillarRows(context, pillar)),
    { cells: [], mark: "last-input" },
    ...supplyTableRows(context),
    ...wordRows(context),
  ];
  return {
    id: "inputs",
    name: context.words.sheets.names.inputs,
    role: "input",
    columnWidths: [2, 46, 21, 46, 11, 11, 11, 10, 10, 10, 18, 6, 14, 96],
    rows,
    freeze: { row: headerRow + 1, column: inputColumns.value },
    charts: [],
    print: printed(`1:${String(headerRow)}`, inputColumns.confidence),
    protected: false,
  };
}

function headings(context: Context): CellPlan[] {
  const { head: texts } = context.words.sheets;
  const named: readonly (readonly [number, string])[] = [
    [inputColumns.label, texts.line],
    [inputColumns.unit, texts.unit],
    [inputColumns.id, texts.id],
    [inputColumns.value, texts.value],
    [inputColumns.low, texts.low],
    [inputColumns.high, texts.high],
    [8, ""],
    [9, ""],
    [10, ""],
    [inputColumns.source, texts.source],
    [inputColumns.year, texts.date],
    [inputColumns.confidence, texts.confidence],
    [inputColumns.note, texts.note],
  ];
  const isNumber = (column: number): boolean => column >= inputColumns.value && column < inputColumns.source;
  return named.map(([column, value]) => ({
    kind: "value",
    column,
    value,
    style: isNumber(column) ? "headerNumber" : "header",
  }));
}

const titled = (context: Context, title: string, note = ""): RowPlan =>
  section(title, inputColumns.note, note);

function choiceRows(context: Context): RowPlan[] {
  const { words, model } = context;
  const texts = words.sheets.inputs;
  const names = scenarios.map((scenario) => `scenario.name.${scenario}`);
  const item = (id: string): LineItem => model.find(id).item;
  const last = context.lastYear - planYears + 1;
  return [
    titled(context, texts.choices, texts.choicesNote),
    inputRow(context, item("scenario.choice"), oneOf(context, names)),
    inputRow(context, item("plan.start-year"), numberBetween(context, context.baseYear, last, "whole")),
    inputRow(context, item("plan.years"), numberBetween(context, planYears, planYears, "whole")),
    computedRow(context, item("plan.end-year")),
    inputRow(context, item("base-year"), numberBetween(context, context.baseYear, context.baseYear, "whole")),
    inputRow(context, item("days-in-year"), numberBetween(context, 360, 366, "whole")),
    inputRow(context, item("check.digits"), numberBetween(context, 6, 6, "whole")),
    gap,
    titled(context, texts.scenarioNames),
    ...names.map((id) => inputRow(context, item(id), null)),
    computedRow(context, item("scenario.number")),
    gap,
  ];
}

function metalRows(context: Context, metal: Metal): RowPlan[] {
  const texts = context.words.sheets.inputs;
  const all = demandInputs(metal);
  const part = (title: string, items: readonly LineItem[]): RowPlan[] => [
    titled(context, context.words.fill(title, { metal: context.words.label(`metal.${metal}`) })),
    ...items.map((item) => inputRow(context, item, boundsOf(context, item))),
    gap,
  ];
  const having = (word: string): LineItem[] => all.filter((item) => item.id.includes(word));
  const refined = refinedBalanceInputs(metal);
  const isElasticity = (item: LineItem): boolean => item.id.includes(".elasticity.");
  const networks = having("networks.").filter((item) => item.id.startsWith("networks."));
  return [
    ...part(texts.base, [...having(".base-use."), context.model.find(`${metal}.base-total`).item]),
    ...part(texts.intensity, having(".intensity-change.")),
    ...part(texts.elasticity, [...having(".elasticity."), ...refined.filter(isElasticity)]),
    ...(networks.length === 0 ? [] : part(texts.networks, networks)),
    ...part(texts.supply, supplyInputs(metal)),
    ...part(
      texts.refined,
      refined.filter((item) => !isElasticity(item)),
    ),
    ...part(texts.home, homeInputs(metal)),
  ];
}

function wordRows(context: Context): RowPlan[] {
  const ids = [
    ...effectIds,
    ...statusIds,
    ...pillarIds,
    ...signedPillarIds,
    ...indicatorIds,
    ...standingIds,
    "text.not-available",
  ];
  return [
    gap,
    titled(context, context.words.sheets.inputs.words),
    ...ids.map((id): RowPlan => {
      const { item } = context.model.find(id);
      return {
        cells: [
          {
            kind: "value",
            column: columns.label,
            value: context.words.itemLabel(item),
            style: "labelIndented",
          },
          { kind: "value", column: inputColumns.id, value: id, style: "identifier" },
          { kind: "item", column: inputColumns.value, id, style: "calculationText" },
        ],
      };
    }),
  ];
}

/** Factors of a pillar's sheet; a label names the metal, as they stand together. */
function pillarRows(context: Context, pillar: Pillar): RowPlan[] {
  const { names, pillars: texts } = context.words.sheets;
  return [
    titled(context, context.words.fill(texts.inputs, { sheet: names[pillar] })),
    ...pillarInputs(pillar, context.options.metals).map((item) =>
      inputRow(context, item, boundsOf(context, item), context.words.itemLabel(item)),
    ),
    gap,
  ];
}

/** Totals that shares are taken of: never 0. */
const isDivisor = (id: string): boolean =>
  [".feed.total", ".home.use", ".national-output", ".generation"].some((end) => id.endsWith(end));

/** What may be typed, by unit. */
function boundsOf(context: Context, item: LineItem): ValidationPlan {
  switch (item.unit) {
    case "share":
      return numberBetween(context, 0, 1);
    case "share a year":
      return numberBetween(context, -0.5, 0.5);
    case "elasticity":
      return numberBetween(context, -5, 5);
    case "year":
      return numberBetween(context, 2000, 2100, "whole");
    default:
      return numberBetween(context, isDivisor(item.id) ? 0.001 : 0, 1000000);
  }
}

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

function inputRow(
  context: Context,
  item: LineItem,
  validation: ValidationPlan | null,
  label = labelOf(context, item),
): RowPlan {
  const record = inputRecord(context, item.id);
  const percent = item.unit === "share" || item.unit === "share a year";
  const formatOf = (value: number): string =>
    item.unit === "year" ? formats.year : exactFormat(value, percent);
  const bound = (column: number, value: number | undefined): CellPlan[] =>
    value === undefined ? [] : [{ kind: "value", column, value, style: "note", format: formatOf(value) }];
  const isText = item.unit === "text";
  return {
    cells: [
      { kind: "value", column: inputColumns.label, value: label, style: "labelIndented" },
      { kind: "value", column: inputColumns.unit, value: context.words.unit(item.unit), style: "unit" },
      { kind: "value", column: inputColumns.id, value: item.id, style: "identifier" },
      {
        kind: "item",
        column: inputColumns.value,
        id: item.id,
        style: isFixed(validation) ? "calculation" : isText ? "inputText" : "input",
        ...(isText ? {} : { format: formatOf(typeof record.value === "number" ? record.value : 0) }),
        ...(validation === null || isFixed(validation) ? {} : { validation }),
      },
      ...bound(inputColumns.low, record.low),
      ...bound(inputColumns.high, record.high),
      ...originCells(context, record),
    ],
  };
}

function computedRow(context: Context, item: LineItem): RowPlan {
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
      { kind: "item", column: inputColumns.value, id: item.id, style: "calculation", format: formats.year },
      { kind: "value", column: inputColumns.low, value: method, style: "noteIndented" },
    ],
  };
}
