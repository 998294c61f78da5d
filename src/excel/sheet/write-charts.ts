/**
 * Charts with everything stated: left to itself, Excel swaps rows and columns and picks colours by platform.
 * A chart starts from the values of its first series alone, which gives exactly one series whatever Excel guesses.
 */
import { cellAddress } from "../../workbook-plan/address";
import type {
  CompiledChart,
  CompiledChartSeries,
  CompiledSheet,
} from "../../workbook-plan/compiled-workbook";
import { fontDefaults } from "../../workbook-plan/font-defaults";
import { palette } from "../../workbook-plan/styles";
import { callsJob, type Job } from "../gate/requests";
import { splitReference } from "./reference";

const types = {
  line: "Line",
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
  bar: "BarClustered",
  tornado: "BarClustered",
} as const;

const lineWeight = 2.25;
const outlineWeight = 1.5;
const chartCalls = 47;
const seriesCalls = 14;

export const chartJobs = ({ charts }: CompiledSheet): Job<Excel.Worksheet>[] =>
  charts.map((chart) =>
    callsJob(chartCalls + seriesCalls * chart.series.length, (sheet) => {
      addChart(sheet, chart);
    }),
  );

function addChart(sheet: Excel.Worksheet, plan: CompiledChart): void {
  const first = plan.series[0];
  if (first === undefined) return;
  const chart = sheet.charts.add(types[plan.kind], rangeOf(sheet, first.values), seriesBy(first.values));
  chart.name = plan.id;
  chart.setPosition(
    cellAddress(plan.from.row, plan.from.column),
    cellAddress(plan.to.row - 1, plan.to.column - 1),
  );
  plan.series.forEach((series, index) => {
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    setSeries(sheet, added, series, plan);
  });
  setWords(chart, plan);
  setAxes(chart, plan);
}

/** A series is a row of years, or a column of a table. */
const seriesBy = (values: string): "Rows" | "Columns" =>
  /^\$([A-Z]+)\$\d+:\$\1\$\d+$/.test(splitReference(values).address) ? "Columns" : "Rows";

function setSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  plan: CompiledChartSeries,
  { categories, kind }: CompiledChart,
): void {
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, categories));
  // A name that reads as a reference stays linked to the cell.
  series.name = `=${plan.name}`;
  if (kind === "line") setLine(series, plan);
  else setBars(series, plan, kind);
}

/** An outlined series is a dashed line: told apart without its colour. */
function setLine(series: Excel.ChartSeries, { color, outlined }: CompiledChartSeries): void {
  series.format.line.color = `#${color}`;
  series.format.line.weight = lineWeight;
  series.format.line.lineStyle = outlined ? "Dash" : "Continuous";
  series.markerStyle = "None";
  series.smooth = false;
}

/** An outlined series is an empty bar with a coloured edge. */
function setBars(
  series: Excel.ChartSeries,
  { color, outlined }: CompiledChartSeries,
  kind: CompiledChart["kind"],
): void {
  if (outlined) {
    series.format.fill.clear();
    series.format.line.color = `#${color}`;
    series.format.line.weight = outlineWeight;
  } else {
    series.format.fill.setSolidColor(`#${color}`);
    series.format.line.clear();
  }
  series.gapWidth = kind === "stacked-column" ? 45 : 60;
  if (kind === "stacked-column" || kind === "tornado") series.overlap = 100;
}

/** The font of the whole chart first, since it reaches the title too. */
function setWords({ title, legend, format }: Excel.Chart, plan: CompiledChart): void {
  setFont(format.font, { size: 9, bold: false, color: palette.muted });
  title.text = plan.title;
  // A reference to one cell, fixed and with its sheet: Excel takes no other.
  if (plan.titleCell !== undefined) title.setFormula(`=${plan.titleCell}`);
  title.visible = true;
  title.overlay = false;
  setFont(title.format.font, { size: 12, bold: true, color: palette.ink });
  legend.visible = plan.legend;
  if (plan.legend) {
    legend.position = "Bottom";
    legend.overlay = false;
  }
  format.fill.setSolidColor(`#${palette.paper}`);
  format.border.color = `#${palette.rule}`;
}

/** Years are labels, never dates, and stay at the edge where values are negative. */
function setAxes({ axes }: Excel.Chart, plan: CompiledChart): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.title.text = plan.categoryTitle;
  valueAxis.title.text = plan.valueTitle;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = plan.valueFormat;
  if (plan.fromZero === true) valueAxis.minimum = 0;
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.majorGridlines.visible = false;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${palette.rule}`;
  if (plan.kind === "bar" || plan.kind === "tornado") {
    // The first category of horizontal bars stands on top, as in a table, and the values below the last.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
}

function setFont(
  font: Excel.ChartFont,
  { size, bold, color }: { readonly size: number; readonly bold: boolean; readonly color: string },
): void {
  font.name = fontDefaults.name;
  font.size = size;
  font.bold = bold;
  font.color = `#${color}`;
}

function rangeOf(sheet: Excel.Worksheet, reference: string): Excel.Range {
  const { name, address } = splitReference(reference);
  return sheet.context.workbook.worksheets.getItem(name).getRange(address);
}
