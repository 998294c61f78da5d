/** Parts of charts, and every kind of conditional format. */
import type { HeadlessWorkbench } from "../../../src/workbench/headless/headless-workbench";
import { failure, workbench } from "../workbench";
import { runOnNewSheet, type CellCase } from "./cell-cases";

let wb: HeadlessWorkbench;
const notices: string[] = [];
beforeAll(async () => {
  wb = await workbench({ onNotice: (notice) => notices.push(notice) });
});
afterAll(() => {
  wb.dispose();
});

const chart = `sheet.getRange('A1:C4').values = [['', 'copper', 'zinc'], ['a', 10, 20], ['b', 15, 25], ['c', 20, 30]];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4')); const series = chart.series.getItemAt(0);`;

const cases: CellCase[] = [
  [
    "points have values and looks of their own",
    `${chart} const point = series.points.getItemAt(1); point.format.fill.setSolidColor('#FF0000'); point.hasDataLabel = true; point.markerSize = 9; point.load('value,hasDataLabel,markerSize'); series.points.load('count'); const other = series.points.getItemAt(0); other.load('hasDataLabel'); await context.sync(); return [point.value, point.hasDataLabel, point.markerSize, series.points.count, other.hasDataLabel];`,
    [15, true, 9, 3, false],
  ],
  [
    "labels of a series, and of all series at once",
    `${chart} series.dataLabels.showSeriesName = true; series.dataLabels.position = 'InsideEnd'; series.load('hasDataLabels'); series.dataLabels.load('position,showSeriesName,showValue'); await context.sync(); const seen = [series.hasDataLabels, series.dataLabels.position, series.dataLabels.showSeriesName, series.dataLabels.showValue]; chart.dataLabels.showValue = false; chart.series.getItemAt(1).load('hasDataLabels'); chart.series.load('items/hasDataLabels'); await context.sync(); return [...seen, chart.series.items.map((each) => each.hasDataLabels)];`,
    [true, "InsideEnd", true, true, [true, false]],
  ],
  [
    "trendlines are added, changed and deleted",
    `${chart} const line = series.trendlines.add('MovingAverage'); line.movingAveragePeriod = 3; line.format.line.color = '#00FF00'; line.load('type,movingAveragePeriod'); const first = series.trendlines.getItem(0); first.format.line.load('color'); const before = series.trendlines.getCount(); await context.sync(); const seen = [line.type, line.movingAveragePeriod, first.format.line.color, before.value]; first.delete(); const after = series.trendlines.getCount(); await context.sync(); return [...seen, after.value];`,
    ["MovingAverage", 3, "#00FF00", 1, 0],
  ],
  [
    "units, grids and names of an axis",
    `${chart} sheet.getRange('E1:E3').values = [['x'], ['y'], ['z']]; const axis = chart.axes.valueAxis; axis.displayUnit = 'Hundreds'; axis.showDisplayUnitLabel = false; axis.minorGridlines.visible = true; axis.load('displayUnit,showDisplayUnitLabel'); axis.minorGridlines.load('visible'); axis.majorGridlines.load('visible'); chart.axes.categoryAxis.setCategoryNames(sheet.getRange('E1:E3')); const names = series.getDimensionValues('Categories'); await context.sync(); return [axis.displayUnit, axis.showDisplayUnitLabel, axis.minorGridlines.visible, axis.majorGridlines.visible, names.value];`,
    ["Hundreds", false, true, true, ["x", "y", "z"]],
  ],
  [
    "fonts of parts, and the order of series",
    `${chart} chart.legend.format.font.italic = true; chart.legend.format.fill.setSolidColor('#EEEEEE'); chart.title.format.fill.setSolidColor('#DDDDDD'); series.plotOrder = 1; chart.legend.format.font.load('italic'); chart.series.load('items/name'); await context.sync(); return [chart.legend.format.font.italic, chart.series.items.map((each) => each.name)];`,
    [true, ["zinc", "copper"]],
  ],
  [
    "a title shows a cell, follows it when it changes or moves, and a text of its own ends that",
    `${chart} sheet.load('name'); await context.sync(); sheet.getRange('E1:F1').values = [['=F1&" kt"', 20]]; chart.title.visible = false;
     chart.title.setFormula("='" + sheet.name + "'!$E$1"); const said = async () => { chart.title.load('text,visible'); await context.sync(); return chart.title.text; };
     const seen = [await said(), chart.title.visible]; sheet.getRange('F1').values = [[30]]; seen.push(await said()); sheet.getRange('1:2').insert('Down'); sheet.getRange('F3').values = [[40]]; seen.push(await said());
     chart.title.text = 'Own'; sheet.getRange('F3').values = [[50]]; seen.push(await said()); return seen;`,
    ["20 kt", true, "30 kt", "40 kt", "Own"],
  ],
  [
    "a title whose cell is deleted says so, and that of a copied sheet shows the copy's cell",
    `${chart} sheet.load('name'); await context.sync(); sheet.getRange('E1').values = [['one']]; chart.title.setFormula("='" + sheet.name + "'!$E$1"); await context.sync();
     const copy = sheet.copy(); copy.getRange('E1').values = [['two']]; const other = copy.charts.getItemAt(0); sheet.getRange('E:E').delete('Left'); chart.title.load('text'); other.title.load('text'); await context.sync(); return [chart.title.text, other.title.text];`,
    ["#REF!", "two"],
  ],
  [
    "dates in the first row are names, and so are numbers below a blank corner",
    "sheet.getRange('A1:C2').values = [['day', '1/1/2024', '1/2/2024'], ['kt', 5, 6]]; sheet.getRange('A4:C5').values = [['', 2024, 2025], ['kt', 7, 8]]; const charts = ['A1:C2', 'A4:C5'].map((cells) => sheet.charts.add('Line', sheet.getRange(cells), 'Rows')); charts.forEach((each) => each.series.load('items/name')); await context.sync(); return charts.map((each) => each.series.items.map((one) => one.name));",
    [["kt"], ["kt"]],
  ],
  [
    "bars, scales and symbols",
    `const formats = sheet.getRange('A1:A9').conditionalFormats; const bar = formats.add('DataBar'); bar.dataBar.barDirection = 'LeftToRight'; bar.dataBar.positiveFormat.fillColor = 'navy'; bar.dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
     const scale = formats.add('ColorScale'); scale.colorScale.criteria = { minimum: { type: 'LowestValue', color: 'blue' }, midpoint: { type: 'Percent', formula: '50', color: 'yellow' }, maximum: { type: 'HighestValue', color: 'red' } };
     const icons = formats.add('IconSet'); icons.iconSet.style = 'ThreeTriangles'; bar.dataBar.load(); bar.dataBar.positiveFormat.load(); scale.colorScale.load('threeColorScale'); icons.iconSet.load('style'); formats.load('items/type'); await context.sync();
     return [bar.dataBar.barDirection, bar.dataBar.positiveFormat.fillColor, bar.dataBar.lowerBoundRule.type, scale.colorScale.threeColorScale, icons.iconSet.style, formats.items.map((each) => each.type)];`,
    ["LeftToRight", "#000080", "Number", true, "ThreeTriangles", ["IconSet", "ColorScale", "DataBar"]],
  ],
  [
    "ranks and presets",
    "const formats = sheet.getRange('A1:A9').conditionalFormats; const top = formats.add('TopBottom'); top.topBottom.format.fill.color = 'green'; top.topBottom.rule = { rank: 1, type: 'TopItems' }; const preset = formats.add('PresetCriteria'); preset.preset.format.font.color = 'white'; preset.preset.rule = { criterion: 'DuplicateValues' }; top.topBottom.load('rule'); preset.preset.load('rule'); const other = top.presetOrNullObject; other.load('rule'); await context.sync(); return [top.topBottom.rule.rank, preset.preset.rule.criterion, other.isNullObject];",
    [1, "DuplicateValues", true],
  ],
];
test.each(cases)("%s", async (_, script, answer) => {
  expect(await runOnNewSheet(wb, script)).toEqual(answer);
});

const refused: [what: string, script: string, code: string][] = [
  [
    "a type of chart that the page does not draw",
    `${chart} chart.chartType = '3DColumnClustered';`,
    "ApiNotFound",
  ],
  [
    "a type of chart that there is not",
    "sheet.charts.add('Nonsense', sheet.getRange('A1:B2'));",
    "InvalidArgument",
  ],
  ["a place beyond the series", `${chart} series.plotOrder = 2;`, "InvalidArgument"],
  ["a point beyond the values", `${chart} series.points.getItemAt(9).load('value');`, "InvalidArgument"],
  [
    "a kind of format that there is not",
    "sheet.getRange('A1').conditionalFormats.add('Nonsense');",
    "InvalidArgument",
  ],
  [
    "a scale without its ends",
    "sheet.getRange('A1').conditionalFormats.add('ColorScale').colorScale.criteria = {};",
    "InvalidArgument",
  ],
];
test.each(refused)("%s is refused", async (_, script, code) => {
  expect(await failure(runOnNewSheet(wb, `${script} await context.sync();`))).toMatchObject({ code });
});

test("nothing of this failed inside the host", () => {
  expect(notices).toEqual([]);
});
