/**
 * A roadmap from its options. The phases, each with its name:
 * normalise options → gather items → compose sheets → compile (place, write formulas, evaluate, lay out).
 */
import { uncertainInputs } from "../data/case-directions";
import { partnerships } from "../data/partners";
import type { GivenValues } from "../line-items/evaluation";
import { ItemModel } from "../line-items/item-model";
import type { LineItem } from "../line-items/line-item";
import { ModelError } from "../line-items/model-error";
import type { Unit } from "../line-items/units";
import { caseItems, withCases } from "../model/cases";
import { modelItems } from "../model/model-items";
import { pillarInputs, pillarItems } from "../model/pillars/pillar-items";
import { pillars } from "../model/pillars/pillar-rows";
import { incomeEffectItems } from "../model/sensitivity/input-effects";
import { sensitivityItems } from "../model/sensitivity/sensitivity-items";
import { cohortInputs } from "../model/secondary/cohort-inputs";
import { cohortItems } from "../model/secondary/cohort-items";
import { tableShapes } from "../model/tables";
import { baseYear } from "../model/years";
import { type CompiledPlan, compileWorkbook } from "../workbook-plan/compile-workbook";
import type { SheetPlan, WorkbookPlan } from "../workbook-plan/sheet-plan";
import { agreedItems } from "./agreed-items";
import { actualItems } from "./actual-items";
import { checkItems, checksOf } from "./checks";
import type { Context } from "./context";
import { type Edits, withEdits } from "./edits";
import { ganttItems } from "./gantt-items";
import { givenValues } from "./given";
import { columns, type SheetId } from "./layout";
import { normaliseOptions, planYears, type RoadmapOptions } from "./options";
import { riskItems } from "./risk-items";
import {
  baseTotalItem,
  coverRows,
  dashboardItems,
  emissionRows,
  energyRows,
  listItems,
} from "./roadmap-items";
import { scorecardItems } from "./scorecard-items";
import { actionsSheet } from "./sheets/actions-sheet";
import { agreedSheet } from "./sheets/agreed-sheet";
import { actualsSheet } from "./sheets/actuals-sheet";
import { balanceSheet } from "./sheets/balance-sheet";
import { lastColumnOf } from "./sheets/calculation-sheet";
import { checksSheet } from "./sheets/checks-sheet";
import { coverSheet } from "./sheets/cover-sheet";
import { dashboardSheet } from "./sheets/dashboard-sheet";
import { demandSheet } from "./sheets/demand-sheet";
import { ganttSheet } from "./sheets/gantt-sheet";
import { historySheet } from "./sheets/history-sheet";
import { inputColumns } from "./sheets/input-columns";
import { inputsSheet } from "./sheets/inputs-sheet";
import { logSheet } from "./sheets/log-sheet";
import { pillarSheetsOf } from "./sheets/pillar-sheets";
import { risksSheet } from "./sheets/risks-sheet";
import { scenariosSheet } from "./sheets/scenarios-sheet";
import { sensitivitySheet } from "./sheets/sensitivity-sheet";
import { secondarySheet } from "./sheets/secondary-sheet";
import { sourcesSheet } from "./sheets/sources-sheet";
import { supplySheet } from "./sheets/supply-sheet";
import { tableSizesOf } from "./table-records";
import { targetsSheet } from "./sheets/targets-sheet";
import { traceSheet, withTraceMarks } from "./sheets/trace-sheet";
import { varianceSheet } from "./sheets/variance-sheet";
import { tracedDashboard } from "./trace/traced-lines";
import { version } from "./version";
import { roadmapWords } from "./roadmap-words";
import type { Words } from "./words";

/** A compiled roadmap with the options it was built from. */
export interface Roadmap extends CompiledPlan {
  readonly options: RoadmapOptions;
}

/**
 * @param choices what differs from the defaults; the date of the build is always needed
 * @param edits what people changed in the yellow cells
 * @throws OptionsError where a choice is not allowed
 * @throws EditError where an edit fits no input
 */
export function buildRoadmap(
  choices: Partial<RoadmapOptions> & { readonly date: string },
  edits: Edits = {},
): Roadmap {
  const options = normaliseOptions(choices);
  const context = contextOf(options, edits.dropped ?? []);
  const given = withEdits(givenValues(context), edits, context.model);
  const start = planStart(given, options);
  const axes = {
    model: { first: baseYear, last: context.lastYear },
    plan: { first: start, last: start + planYears - 1 },
  };
  return { options, ...compileWorkbook(planOf(context), axes, given) };
}

/** The first plan year stands in a yellow cell, so the sheets follow that cell. */
function planStart(given: GivenValues, options: RoadmapOptions): number {
  const start = given.items("plan.start-year");
  return typeof start === "number" ? start : options.start;
}

function contextOf(options: RoadmapOptions, dropped: Context["dropped"]): Context {
  const partners = partnerships[options.partners];
  const tableSizes = tableSizesOf(partners);
  const currency = partners.currency.id;
  const words = roadmapWords(options, partners);
  const ofModel = modelItems(options.metals, tableSizes);
  const uncertain = uncertainInputs(partners.inputs);
  const directions = new Map(uncertain.map(({ id, direction }) => [id, direction]));
  const wordsOf = (id: string) => inputWords(ofModel, id, words);
  const items: LineItem[] = [
    ...ofModel,
    ...options.metals.flatMap((metal) => [...incomeEffectItems(metal), ...sensitivityItems(metal, wordsOf)]),
    ...caseItems,
    ...listItems,
    ...pillars.flatMap((pillar) => pillarInputs(pillar, options.metals, currency)),
    ...pillarItems(options.metals, tableSizes, currency),
    ...options.metals.flatMap((metal) => [...cohortInputs(metal), ...cohortItems(metal)]),
    ...scorecardItems(options.metals),
    ...energyRows,
    ...emissionRows,
    ...options.metals.flatMap(coverRows),
    ...actualItems(options.metals),
    ...ganttItems(tableSizes.actions),
    ...riskItems(tableSizes.risks),
    ...agreedItems(options.metals),
    ...options.metals.flatMap((metal) => [baseTotalItem(metal), ...dashboardItems(metal)]),
    ...checkItems(checksOf(options.metals)),
  ];
  return {
    options,
    partners,
    words,
    model: new ItemModel(withCases(items, directions), tableShapes(tableSizes)),
    sizes: tableSizes,
    baseYear,
    lastYear: options.start + planYears - 1,
    dropped,
  };
}

/** Unit and label of an input, without the metal that its section names. */
function inputWords(items: readonly LineItem[], id: string, words: Words): { unit: Unit; words: string } {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new ModelError(`There is no input "${id}".`);
  return {
    unit: item.unit,
    words: words.itemLabel(
      item,
      item.label.filter((key) => key.startsWith("metal.")),
    ),
  };
}

function planOf(context: Context): WorkbookPlan {
  const { options, words } = context;
  const sheets = composeSheets(context);
  const title = words.fill(words.sheets.titles.cover);
  return {
    properties: {
      title,
      subject: words.agreement(context.partners.id),
      author: words.sheets.cover.authorText,
      keywords: options.metals.map((metal) => words.label(`metal.${metal}`)).join(", "),
      description: words.fill(words.sheets.cover.purposeText),
      language: options.language,
      version,
      date: options.date,
    },
    model: context.model,
    sheets,
    names: namesOf(context),
  };
}

function composeSheets(context: Context): SheetPlan[] {
  const computed = [
    inputsSheet(context),
    scenariosSheet(context),
    actionsSheet(context),
    targetsSheet(context),
    risksSheet(context),
    agreedSheet(context),
    actualsSheet(context),
    historySheet(context),
    ...context.options.metals.map((metal) => demandSheet(context, metal)),
    supplySheet(context),
    balanceSheet(context),
    secondarySheet(context),
    ...pillarSheetsOf(context),
    sensitivitySheet(context),
    varianceSheet(context),
    ganttSheet(context),
  ];
  const dashboard = dashboardSheet(context);
  const traced = tracedDashboard(context, dashboard, computed);
  const between = [
    ...computed,
    withTraceMarks(context, dashboard, traced),
    checksSheet(context),
    traceSheet(context, traced),
    sourcesSheet(context),
    logSheet(context),
  ];
  return [
    coverSheet(
      context,
      between.map((sheet) => sheet.id as SheetId),
    ),
    ...between,
  ];
}

/** Public cells: what formulas of the user, and functions with assumptions, refer to. */
function namesOf(context: Context): WorkbookPlan["names"] {
  const { names } = context.words.sheets;
  const item = (name: string, id: string, comment: string): WorkbookPlan["names"][number] => ({
    name,
    target: { kind: "item", id },
    comment,
  });
  return [
    item("Scenario_In_Use", "scenario.choice", names.inputs),
    item("Start_Year", "plan.start-year", names.inputs),
    item("Check_Total", "check.total", names.checks),
    {
      name: "Assumptions_Inputs",
      target: {
        kind: "range",
        sheet: "inputs",
        from: { mark: "headings", column: inputColumns.id },
        to: { mark: "last-input", column: inputColumns.inUse },
      },
      comment: names.inputs,
    },
    {
      name: "Assumptions_Scenarios",
      target: {
        kind: "range",
        sheet: "scenarios",
        from: { mark: "headings", column: columns.note },
        to: { mark: "last-driver", column: lastColumnOf(context) },
      },
      comment: names.scenarios,
    },
  ];
}
