import type { LineItem } from "../../line-items/line-item";
import { refinedBalanceInputs } from "../../model/balance/refined-balance-items";
import { homeInputs } from "../../model/balance/home-balance-items";
import { demandInputs } from "../../model/demand/demand-items";
import { ownBaseInputs, ownUseInputs } from "../../model/demand/own-items";
import type { Metal } from "../../model/metals";
import { pillarInputs } from "../../model/pillars/pillar-items";
import { type Pillar, pillars } from "../../model/pillars/pillar-rows";
import { scenarios } from "../../model/scenarios";
import { cohortInputs } from "../../model/secondary/cohort-inputs";
import { supplyInputs } from "../../model/supply/supply-items";
import { caseNameIds } from "../../model/cases";
import type { CellPlan, RowPlan, SheetPlan, ValidationPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { columns, gap, head, headerRow, printed, section, withCheckAt } from "../layout";
import { planYears } from "../options";
import { riskStatusIds } from "../risk-items";
import {
  effectIds,
  indicatorIds,
  noStandingId,
  pillarIds,
  signedPillarIds,
  standingIds,
  statusIds,
} from "../roadmap-items";
import { numberBetween, oneOf } from "../validation";
import { headingStyle, inputColumns } from "./input-columns";
import { computedRow, inputRow } from "./input-rows";
import { supplyTableRows } from "./supply-tables";

/** Scalar inputs with range, source and confidence, then mines, projects, countries, origins and lists. */
export function inputsSheet(context: Context): SheetPlan {
  const rows: RowPlan[] = [
    ...withCheckAt(inputColumns.base, head(context, "inputs", "input", headings(context))),
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
    columnWidths: [2, 53, 21, 42, 11, 11, 11, 11, 10, 10, 18, 6, 14, 96],
    rows,
    freeze: { row: headerRow + 1, column: inputColumns.base },
    charts: [],
    print: {
      ...printed(`1:${String(headerRow)}`, inputColumns.confidence),
      // On paper an input is known by its label: ids are left out, and words that only formulas read.
      labels: inputColumns.unit,
      firstColumn: inputColumns.base,
      endAbove: wordsMark,
    },
    protected: false,
  };
}

function headings(context: Context): CellPlan[] {
  const { head: texts } = context.words.sheets;
  const named: readonly (readonly [number, string])[] = [
    [inputColumns.label, texts.line],
    [inputColumns.unit, texts.unit],
    [inputColumns.id, texts.id],
    [inputColumns.base, texts.base],
    [inputColumns.low, texts.low],
    [inputColumns.high, texts.high],
    [inputColumns.inUse, texts.value],
    [inputColumns.direction, texts.direction],
    [10, ""],
    [inputColumns.source, texts.source],
    [inputColumns.year, texts.date],
    [inputColumns.confidence, texts.confidence],
    [inputColumns.note, texts.note],
  ];
  return named.map(([column, value]) => ({
    kind: "value",
    column,
    value,
    style: headingStyle(column, inputColumns.inUse),
  }));
}

const titled = (context: Context, title: string, note = ""): RowPlan =>
  section(title, inputColumns.note, note, inputColumns.base);

/** Marked row with which the words that formulas compare with begin. */
const wordsMark = "words";

function choiceRows(context: Context): RowPlan[] {
  const { words, model } = context;
  const texts = words.sheets.inputs;
  const names = scenarios.map((scenario) => `scenario.name.${scenario}`);
  const item = (id: string): LineItem => model.find(id).item;
  const last = context.lastYear - planYears + 1;
  return [
    titled(context, texts.choices, texts.choicesNote),
    inputRow(context, item("scenario.choice"), oneOf(context, names)),
    inputRow(context, item("case.choice"), oneOf(context, caseNameIds)),
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
    titled(context, texts.cases, texts.casesNote),
    ...caseNameIds.map((id) => inputRow(context, item(id), null)),
    computedRow(context, item("case.number")),
    computedRow(context, item("case.opposite")),
    gap,
  ];
}

function metalRows(context: Context, metal: Metal): RowPlan[] {
  const texts = context.words.sheets.inputs;
  const all = demandInputs(metal);
  const { own } = context.words.sheets;
  const part = (title: string, items: readonly LineItem[], note = ""): RowPlan[] => [
    titled(context, context.words.fill(title, { metal: context.words.label(`metal.${metal}`) }), note),
    ...items.map((item) => inputRow(context, item, boundsOf(context, item))),
    gap,
  ];
  const having = (word: string): LineItem[] => all.filter((item) => item.id.includes(word));
  const refined = refinedBalanceInputs(metal);
  const isElasticity = (item: LineItem): boolean => item.id.includes(".elasticity.");
  const networks = having("networks.").filter((item) => item.id.startsWith("networks."));
  return [
    ...part(texts.base, [...having(".base-use."), context.model.find(`${metal}.base-total`).item]),
    ...part(own.base, ownBaseInputs(metal), own.baseNote),
    ...part(own.uses, ownUseInputs(metal), own.usesNote),
    ...part(texts.intensity, having(".intensity-change.")),
    ...part(texts.elasticity, [...having(".elasticity."), ...refined.filter(isElasticity)]),
    ...(networks.length === 0 ? [] : part(texts.networks, networks)),
    ...part(texts.supply, supplyInputs(metal)),
    ...part(
      texts.refined,
      refined.filter((item) => !isElasticity(item)),
    ),
    ...part(texts.home, homeInputs(metal)),
    ...cohortRows(context, metal),
  ];
}

/** Inputs of the sectors; a label names its sector. */
function cohortRows(context: Context, metal: Metal): RowPlan[] {
  const { words } = context;
  const title = words.fill(words.sheets.inputs.cohorts, { metal: words.label(`metal.${metal}`) });
  return [
    titled(context, title),
    ...cohortInputs(metal).map((item) =>
      inputRow(context, item, boundsOf(context, item), words.itemLabel(item)),
    ),
    gap,
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
    noStandingId,
    ...riskStatusIds,
    "text.not-available",
  ];
  return [
    { ...gap, mark: wordsMark },
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
          { kind: "item", column: inputColumns.base, id, style: "calculationText" },
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
    ...pillarInputs(pillar, context.options.metals, context.partners.currency.id).map((item) =>
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
    case "years":
      return numberBetween(context, 0.1, 200);
    case "year":
      return numberBetween(context, 2000, 2100, "whole");
    default:
      return numberBetween(context, isDivisor(item.id) ? 0.001 : 0, 1000000);
  }
}
