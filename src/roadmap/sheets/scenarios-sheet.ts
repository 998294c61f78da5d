import { scenarioPaths } from "../../data/scenario-anchors";
import type { Confidence } from "../../data/source";
import { driverId, type Driver, driverUnits, ownEntryId } from "../../model/demand/drivers";
import { driversFor } from "../../model/model-items";
import { inAllScenarios, inScenario } from "../../model/per-scenario";
import { type ShippedScenario, shippedScenarios } from "../../model/scenarios";
import type { CellPlan, RowPlan, SheetPlan, ValidationPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import {
  columns,
  gap,
  head,
  headerRow,
  printedPlanYears,
  section,
  seriesWidths,
  yearColumns,
} from "../layout";
import { formatOf, seriesRow } from "../series-rows";
import { numberBetween } from "../validation";
import { firstWordsColumn, headingsWithWords } from "./words-after-years";

/** Yearly drivers of every scenario, the user's own first, and the rows of the scenario in use. */
export function scenariosSheet(context: Context): SheetPlan {
  const { words, options } = context;
  const after = firstWordsColumn(context);
  const drivers = driversFor(options.metals);
  const rows: RowPlan[] = [
    ...head(context, "scenarios", "input", headings(context)),
    ...drivers.flatMap((driver) => driverRows(context, driver, after)),
    { cells: [], mark: "last-driver" },
    section(words.sheets.scenarios.derived, after + 3),
    ...["gdp.index", "population.index"].flatMap((id) =>
      [...inAllScenarios(id), id].map((row) => seriesRow(context, row)),
    ),
  ];
  return {
    id: "scenarios",
    name: words.sheets.names.scenarios,
    role: "input",
    columnWidths: seriesWidths,
    years: yearColumns("model"),
    widthsAfterYears: [72, 44, 26, 16],
    rows,
    freeze: { row: headerRow + 1, column: columns.firstYear },
    charts: [],
    print: printedPlanYears(`1:${String(headerRow)}`, after - 1),
    protected: false,
  };
}

function headings(context: Context): CellPlan[] {
  const { head: texts } = context.words.sheets;
  return headingsWithWords(context, [texts.rule, texts.source, texts.date, texts.confidence], {
    constant: "",
  });
}

function driverRows(context: Context, driver: Driver, after: number): RowPlan[] {
  const id = driverId(driver);
  const label = `driver.${driver}`;
  const { scenarios: texts } = context.words.sheets;
  const own = inputRow(context, ownEntryId(driver), driver, {
    rule: texts.ownNote,
    source: texts.ownSource,
    date: texts.ownDate,
    confidence: "user to supply",
    column: after,
  });
  const shipped = shippedScenarios.map((scenario) =>
    inputRow(context, inScenario(id, scenario), driver, {
      ...origin(driver, scenario),
      column: after,
    }),
  );
  return [
    section(context.words.label(label), after + 3),
    own,
    ...shipped,
    seriesRow(context, inScenario(id, "own"), { without: [label] }),
    seriesRow(context, id, { without: [label], strong: true }),
    gap,
  ];
}

interface Origin {
  readonly rule: string;
  readonly source: string;
  /** Years the anchors stand for. */
  readonly date: string;
  readonly confidence: Confidence;
  readonly column: number;
}

/** Rule, sources and the weakest confidence of a shipped path. */
function origin(driver: Driver, scenario: ShippedScenario): Omit<Origin, "column"> {
  const path = scenarioPaths[driver]?.[scenario];
  if (path === undefined) throw new RangeError(`No path ships for "${driver}" in "${scenario}".`);
  const sources = [...new Set(path.anchors.map((anchor) => anchor.source))];
  const order: readonly Confidence[] = ["seen", "second-hand", "derived", "recalled", "assumption"];
  const weakest = Math.max(...path.anchors.map((anchor) => order.indexOf(anchor.confidence)));
  const points = path.anchors.map((anchor) => String(anchor.year)).join(", ");
  return {
    rule: path.reason,
    source: sources.join(", "),
    date: points,
    confidence: order[weakest] ?? "assumption",
  };
}

function inputRow(context: Context, id: string, driver: Driver, from: Origin): RowPlan {
  const { item } = context.model.find(id);
  const validation = validationOf(context, driver);
  const name = context.words.itemLabel(item, [`driver.${driver}`]);
  const format = formatOf(item.unit);
  return {
    cells: [
      {
        kind: "value",
        column: columns.label,
        value: name.charAt(0).toUpperCase() + name.slice(1),
        style: "labelIndented",
      },
      { kind: "value", column: columns.unit, value: context.words.unit(item.unit), style: "unit" },
      { kind: "value", column: columns.note, value: id, style: "identifier" },
      {
        kind: "series",
        column: columns.firstYear,
        id,
        style: "input",
        validation,
        ...(format === undefined ? {} : { format }),
      },
      { kind: "value", column: from.column, value: from.rule, style: "noteIndented" },
      { kind: "value", column: from.column + 1, value: from.source, style: "note" },
      { kind: "value", column: from.column + 2, value: from.date, style: "note" },
      {
        kind: "value",
        column: from.column + 3,
        value: context.words.confidence(from.confidence),
        style: "note",
      },
    ],
  };
}

/** Growth may be negative; every other driver is above 0, since demand moves with its ratio. */
function validationOf(context: Context, driver: Driver): ValidationPlan {
  if (driver === "gdp-growth") return numberBetween(context, -50, 50);
  return numberBetween(context, 0.000001, driverUnits[driver] === "share" ? 1 : 1000000);
}
