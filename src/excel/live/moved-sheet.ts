/** What a plan says of a sheet besides its cells, moved to where these stand now. */
import type { CompiledChart, CompiledPrint, CompiledSheet } from "../../workbook-plan/compiled-workbook";
import { printedParts, rowsLeftOut } from "../../workbook-plan/quality/printed-rows";
import { movedText, placeOf, type Standing, type StandingSheet } from "./standing";

export function movedSheet(plan: CompiledSheet, home: StandingSheet, standing: Standing): CompiledSheet {
  const move = (text: string): string => movedText(text, home, standing);
  const { freeze } = plan;
  return {
    ...plan,
    name: home.name,
    freeze: freeze === null ? null : movedCorner(freeze, home),
    cells: [],
    validations: plan.validations.map((validation) => ({
      ...validation,
      range: move(validation.range),
      rule:
        validation.rule.kind === "list"
          ? { ...validation.rule, source: move(validation.rule.source) }
          : validation.rule,
    })),
    conditionalFormats: plan.conditionalFormats.map((format) => ({ ...format, range: move(format.range) })),
    charts: plan.charts.map((chart) => movedChart(chart, home, move)),
    print: movedPrint(plan, home, move),
  };
}

type Point = CompiledChart["from"];
type Move = (text: string) => string;

/** The line between two rows or columns stays below or beside the one before it. */
const movedCorner = ({ row, column }: Point, { rows, columns }: StandingSheet): Point => ({
  row: placeOf(row - 1, rows) + 1,
  column: placeOf(column - 1, columns) + 1,
});

/** Excel moves a chart with the cells under its corners. */
const movedChart = (chart: CompiledChart, home: StandingSheet, move: Move): CompiledChart => ({
  ...chart,
  ...(chart.titleCell === undefined ? {} : { titleCell: move(chart.titleCell) }),
  categories: move(chart.categories),
  series: chart.series.map((series) => ({ ...series, name: move(series.name), values: move(series.values) })),
  from: { row: placeOf(chart.from.row, home.rows), column: placeOf(chart.from.column, home.columns) },
  to: { row: placeOf(chart.to.row, home.rows), column: placeOf(chart.to.column, home.columns) },
});

function movedPrint({ print, name, cells }: CompiledSheet, home: StandingSheet, move: Move): CompiledPrint {
  const last = cells.reduce((lowest, { row }) => Math.max(lowest, row), 1);
  const areas = print.areas.map(move);
  const parts = printedParts({ areas });
  return {
    ...print,
    areas,
    rowsLeftOut: parts === null ? 0 : rowsLeftOut(parts, placeOf(last, home.rows)).length,
    titleRows: print.titleRows === "" ? "" : move(print.titleRows),
    footerLeft: print.footerLeft.replace(name, home.name),
  };
}
