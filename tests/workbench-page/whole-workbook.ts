/** A workbook with one of everything, made by an add-in over the real client; and all that its document holds. */
import { type Block, blockOf } from "../../src/workbench/engine/block";
import type { WorkbookDocument } from "../../src/workbench/document/workbook-document";
import { defaultNamedStyle } from "../../src/workbench/engine/cell-style";
import type { WorkbookEngine } from "../../src/workbench/engine/workbook-engine";
import type { HeadlessWorkbench } from "../../src/workbench/headless/headless-workbench";

/** What an add-in does, in the order in which it does it; `sheets` are its worksheets, `book` the workbook. */
const scripts: readonly string[] = [
  // Values, looks, named styles, sizes.
  `const sheet = sheets.getItem('Sheet1'); sheet.name = "It's data";
   sheet.getRange('A1:D8').values = [['Metal', 'kt', 'Share', 'Year'], ['Copper', 10, 0.1, 2030], ['Zinc', 50, 0.2, 2031], ['Lead', 70, 0.3, 2032], ['Copper', 90, 0.4, 2033], ['', 110, 0.5, 2034], ['Tin', 130, 0.6, 2035], ['Zinc', 99, 0.9, 2036]];
   sheet.getRange('C3:C8').format.fill.color = '#FFEE00'; sheet.getRange('D2:D5').format.font.color = '#0B4F8A';
   book.styles.add('Entry'); const style = book.styles.getItem('Entry'); style.fill.color = '#FFF8DB'; style.locked = false; style.numberFormat = '0.0';
   await context.sync(); sheet.getRange('B2:B4').style = 'Entry'; sheet.getRange('F1').style = 'Good'; sheet.getRange('F1').values = [['ok']];
   sheet.getRange('H:H').format.columnWidth = 120; sheet.getRange('20:20').format.rowHeight = 40; sheet.getRange('F3:G4').merge(); sheet.standardWidth = 11.5;
   sheet.tabColor = '#00B050'; sheet.showGridlines = false; sheet.showHeadings = false; sheet.freezePanes.freezeRows(1);`,
  // The filter of a sheet, and groups with one of them closed.
  `const sheet = sheets.getItem("It's data"); const filter = (column, criteria) => sheet.autoFilter.apply(sheet.getRange('A1:D8'), column, criteria);
   filter(0, { filterOn: 'Values', values: ['Copper', 'Zinc', ''] }); filter(1, { filterOn: 'Custom', criterion1: '>=50', criterion2: '<120', operator: 'And' });
   filter(2, { filterOn: 'CellColor', color: '#FFEE00' }); filter(3, { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }); await context.sync();
   sheet.getRange('30:36').group('ByRows'); sheet.getRange('31:33').group('ByRows'); sheet.getRange('J:L').group('ByColumns'); await context.sync();
   sheet.getRange('31:33').hideGroupDetails('ByRows'); sheet.getRange('J:L').hideGroupDetails('ByColumns');`,
  // Comments with replies, somebody mentioned, one resolved.
  `const sheet = sheets.getItem("It's data"); const first = sheet.comments.add('B2', 'Is this <right> & "final"?'); first.replies.add('Yes,\\nsince May.'); first.replies.add({ mentions: [{ email: 'kate@example.org', id: 0, name: 'Kate' }], richContent: 'Thanks <at id="0">Kate</at>, and <at id="0">Kate</at> again' }, 'Mention');
   const second = sheet.comments.add('D8', 'Done'); second.resolved = true; sheets.add('Formats').comments.add('A1', '日本 🪙');`,
  // Every kind of conditional format.
  `const sheet = sheets.getItem('Formats'); sheet.getRange('A1:A9').values = [[1], [2], [3], [4], [5], [6], [7], [8], ['n/a']]; const formats = sheet.getRange('A1:A9').conditionalFormats;
   const look = (format) => { format.fill.color = '#FFEEEE'; format.font.color = '#B42318'; format.font.bold = true; format.font.italic = false; format.font.strikethrough = true; format.font.underline = 'Double'; format.numberFormat = '0.000'; const edge = format.borders.getItem('EdgeTop'); edge.style = 'Dash'; edge.color = '#00FF00'; format.borders.getItem('EdgeLeft').style = 'None'; };
   const custom = formats.add('Custom'); custom.custom.rule.formula = '=A1>2'; custom.stopIfTrue = true; look(custom.custom.format);
   const cell = formats.add('CellValue'); cell.cellValue.rule = { formula1: '=2', formula2: '=4', operator: 'Between' }; look(cell.cellValue.format);
   for (const operator of ['Contains', 'NotContains', 'BeginsWith', 'EndsWith']) { const text = formats.add('ContainsText'); text.textComparison.rule = { operator, text: 'n "' }; text.textComparison.format.font.color = '#112233'; }
   for (const type of ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent']) { const top = formats.add('TopBottom'); top.topBottom.rule = { rank: 3, type }; top.topBottom.format.fill.color = '#EEEEFF'; }
   for (const criterion of presets) { const preset = formats.add('PresetCriteria'); preset.preset.rule = { criterion }; preset.preset.format.fill.color = '#EEFFEE'; }
   const scale = sheet.getRange('B1:B9').conditionalFormats; const three = scale.add('ColorScale'); three.colorScale.criteria = { minimum: { type: 'LowestValue', color: '#0000FF' }, midpoint: { type: 'Percentile', formula: '=50', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#FF0000' } };
   const two = scale.add('ColorScale'); two.colorScale.criteria = { minimum: { type: 'Number', formula: '=1', color: '#0000FF' }, maximum: { type: 'Formula', formula: '=$A$8', color: '#FF0000' } };
   const bar = sheet.getRange('C1:C9').conditionalFormats.add('DataBar').dataBar; bar.axisColor = '#111111'; bar.axisFormat = 'CellMidPoint'; bar.barDirection = 'RightToLeft'; bar.lowerBoundRule = { type: 'Number', formula: '=-5' }; bar.upperBoundRule = { type: 'Automatic' }; bar.showDataBarOnly = true;
   Object.assign(bar.positiveFormat, { fillColor: '#222222', borderColor: '#333333', gradientFill: false }); Object.assign(bar.negativeFormat, { fillColor: '#444444', borderColor: '#555555', matchPositiveFillColor: true, matchPositiveBorderColor: false });
   const icons = sheet.getRange('D1:D9').conditionalFormats; const arrows = icons.add('IconSet').iconSet; arrows.style = 'FourArrows'; arrows.reverseIconOrder = true; arrows.showIconOnly = true; arrows.criteria = [{}, { type: 'Percent', formula: '=25', operator: 'GreaterThanOrEqual' }, { type: 'Number', formula: '=5', operator: 'GreaterThan' }, { type: 'Formula', formula: '=$A$8', operator: 'GreaterThan' }];
   const stars = icons.add('IconSet').iconSet; stars.style = 'ThreeStars'; stars.reverseIconOrder = false; stars.showIconOnly = false; stars.criteria = [{ customIcon: { set: 'ThreeFlags', index: 1 } }, { type: 'Percent', formula: '=33', operator: 'GreaterThanOrEqual' }, { type: 'Percentile', formula: '=67', operator: 'GreaterThanOrEqual' }];`,
  // Tables: filtered, sorted, with totals; without headers; without buttons.
  `const sheet = sheets.add('Tables'); sheet.getRange('A1:C5').values = [['Metal', 'kt', 'USD'], ['Copper', 1, 5], ['Zinc', 4, 6], ['Lead', 3, 7], ['Tin', 2, 8]]; sheet.getRange('C3:C4').format.font.color = '#0B4F8A';
   const table = sheet.tables.add('A1:C5', true); table.name = 'Supply'; table.style = 'TableStyleLight1'; table.showTotals = true; table.showBandedRows = false; table.showBandedColumns = true; table.highlightFirstColumn = true; table.highlightLastColumn = true; await context.sync();
   sheet.getRange('B6').formulas = [['=SUM(B2:B5)*2']]; table.sort.apply([{ key: 1, ascending: false }, { key: 0, ascending: true }], true); await context.sync();
   const column = (index) => table.columns.getItemAt(index).filter; column(0).applyCustomFilter('<>*opp*', '=Tin', 'Or'); column(1).applyTopItemsFilter(2); column(2).applyFontColorFilter('#0B4F8A');
   sheet.getRange('F1:G4').values = [['a', 'b'], [1, 2], [3, 4], [5, 6]]; const bare = sheet.tables.add('F1:G4', true); bare.showHeaders = false; bare.style = '';
   sheet.getRange('J1:K5').values = [['c', 'd'], [1, 2], [3, 4], [5, 6], [7, 8]]; const plain = sheet.tables.add('J1:K5', true); plain.showFilterButton = false; await context.sync(); plain.columns.getItemAt(0).filter.applyBottomPercentFilter(50);
   sheet.getRange('N1:N4').values = [['e'], [1], [2], [3]]; sheet.tables.add('N1:N4', true).sort.apply([{ key: 0, ascending: false }]);`,
  // Rules for entries, links, names, protection.
  `const sheet = sheets.add('Rules'); sheet.getRange('A1:A3').values = [['x'], ['y'], ['z']]; const alert = { title: 'No', message: 'Not that', showAlert: true, style: 'Warning' }; const prompt = { title: 'Pick', message: 'One', showPrompt: true };
   const rules = { B1: { list: { inCellDropDown: false, source: 'a,b' } }, B2: { wholeNumber: { formula1: 1, formula2: 9, operator: 'NotBetween' } }, B3: { custom: { formula: '=B3>A1' } }, B4: { date: { formula1: 45000, operator: 'GreaterThan' } }, B5: { textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } } };
   for (const [cell, rule] of Object.entries(rules)) Object.assign(sheet.getRange(cell).dataValidation, { rule, errorAlert: alert, prompt, ignoreBlanks: true });
   sheet.getRange('D1').hyperlink = { documentReference: "'It''s data'!A1", textToDisplay: 'to the data', screenTip: 'Go' }; sheet.getRange('D2').hyperlink = { address: 'https://example.org/a?b=1&c=2#d', textToDisplay: 'outside' };
   book.names.add('Rate', '=0.05', 'A rate'); const hidden = book.names.add('Place', sheet.getRange('A1')); hidden.visible = false; sheet.names.add('Local', sheet.getRange('A2:A3'), 'Of this sheet');
   sheet.getRange('B1:B3').format.protection.locked = false; sheet.getRange('B3').format.protection.formulaHidden = true; sheet.customProperties.add('Test.mark', '{"name":"Perú"}'); await context.sync();
   sheet.protection.protect({ allowSort: true, allowAutoFilter: true, allowEditObjects: true, selectionMode: 'Unlocked' }, 'secret'); sheet.visibility = 'VeryHidden';`,
  // How a sheet prints.
  `const sheet = sheets.getItem('Tables'); const page = sheet.pageLayout; Object.assign(page, { orientation: 'Landscape', paperSize: 'A4', leftMargin: 36, rightMargin: 37.5, topMargin: 40, bottomMargin: 41, headerMargin: 10, footerMargin: 11, centerHorizontally: true, centerVertically: true, printGridlines: true, printHeadings: true, blackAndWhite: true, draftMode: true, printOrder: 'OverThenDown', printComments: 'EndSheet', printErrors: 'Dash', firstPageNumber: 7, zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 } });
   page.setPrintArea('A1:G8,A10:G20'); page.setPrintTitleRows('$1:$2'); page.setPrintTitleColumns('$A:$A'); Object.assign(page.headersFooters.defaultForAllPages, { leftHeader: 'R&&D', centerHeader: 'c', rightHeader: 'r', leftFooter: 'l', centerFooter: '&P', rightFooter: '&N' });
   sheet.horizontalPageBreaks.add('A4'); sheet.verticalPageBreaks.add('D1');`,
  // Charts.
  `const sheet = sheets.add('Charts'); sheet.getRange('A1:C4').values = [['', 'copper', 'zinc'], ['a', 10, 20], ['b', 15, 25], ['c', 20, 30]];
   const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns'); chart.name = 'Use'; Object.assign(chart, { left: 240, top: 30, width: 360, height: 240 }); chart.title.text = 'Use of metals'; chart.title.format.font.italic = true; chart.title.format.fill.setSolidColor('#DDDDDD');
   chart.legend.position = 'Bottom'; chart.legend.format.font.size = 12; chart.legend.format.fill.setSolidColor('#EEEEEE'); const value = chart.axes.valueAxis; Object.assign(value, { minimum: 0, maximum: 40, majorUnit: 10, displayUnit: 'Hundreds', showDisplayUnitLabel: false }); value.title.text = 'kt'; value.minorGridlines.visible = true; chart.axes.categoryAxis.reversePlotOrder = true;
   const bars = chart.series.getItemAt(0); bars.gapWidth = 60; bars.overlap = 20; bars.format.fill.setSolidColor('#B4602D'); bars.format.line.color = '#000000'; bars.hasDataLabels = true; Object.assign(bars.dataLabels, { showSeriesName: true, showValue: false, position: 'InsideEnd', separator: '; ', numberFormat: '0.0' }); bars.dataLabels.format.font.color = '#FF0000'; bars.points.getItemAt(1).format.fill.setSolidColor('#00FF00');
   const line = chart.series.getItemAt(1); line.chartType = 'LineMarkers'; line.axisGroup = 'Secondary'; Object.assign(line, { markerStyle: 'Diamond', markerSize: 9, markerBackgroundColor: '#111111', markerForegroundColor: '#222222', smooth: true }); line.format.line.color = '#0000FF'; line.format.line.weight = 2; const trend = line.trendlines.add('MovingAverage'); trend.movingAveragePeriod = 3; trend.name = 'Mean'; trend.format.line.color = '#00FF00';
   const ring = sheet.charts.add('Doughnut', sheet.getRange('A1:B4'), 'Columns'); ring.series.getItemAt(0).doughnutHoleSize = 70; ring.title.text = ''; ring.title.setFormula('=Charts!$B$1');`,
  // What belongs to no sheet.
  `const { properties } = book; Object.assign(properties, { title: 'A & B', subject: 's', author: 'Ann', keywords: 'k', comments: 'c', category: 'g', manager: 'Max', company: 'Firm', revisionNumber: 3 }); properties.custom.add('Reviewed', true); properties.custom.add('Version', '7'); properties.custom.add('Factor', 0.5); properties.custom.add('When', new Date('2026-01-02T03:04:05Z'));
   book.settings.add('choices', { start: 2026, metals: ['copper'] }); book.customXmlParts.add('<r xmlns="urn:one"><a b="1">é</a></r>'); book.customXmlParts.add('<?xml version="1.0"?><plain/>'); sheets.getItem('Formats').activate(); await context.sync(); book.protection.protect('lock');`,
];

/** All presets that Excel has. */
const presets =
  "Blanks NonBlanks Errors NonErrors Yesterday Today Tomorrow LastSevenDays LastWeek ThisWeek NextWeek LastMonth ThisMonth NextMonth AboveAverage BelowAverage EqualOrAboveAverage EqualOrBelowAverage OneStdDevAboveAverage OneStdDevBelowAverage TwoStdDevAboveAverage TwoStdDevBelowAverage ThreeStdDevAboveAverage ThreeStdDevBelowAverage UniqueValues DuplicateValues".split(
    " ",
  );

export async function fillWhole(wb: HeadlessWorkbench): Promise<void> {
  for (const script of scripts) {
    await wb.run(`const book = context.workbook; const sheets = book.worksheets; const presets = ${JSON.stringify(presets)};
      ${script} await context.sync();`);
  }
  await wb.host.settle();
}

interface Workbook {
  readonly engine: WorkbookEngine;
  readonly document: WorkbookDocument;
}

/** Fields that a file does not hold, with the reason; each as the field it is in, and its name. */
export const notInFiles: Readonly<Record<string, string>> = {
  "document.name": "a file is called as it is called outside",
  "document.activeChart": "which chart is in front belongs to the moment",
  "structure.password": "files have a hash, which cannot be compared with a text",
  "protection.password": "files have a hash, which cannot be compared with a text",
  "tables.id": "files number tables",
  "conditionalFormats.id": "files number rules by their order",
  "charts.id": "files call charts by their names",
  "series.id": "files number series",
};

interface Workbook {
  readonly engine: WorkbookEngine;
  readonly document: WorkbookDocument;
}

/**
 * Every field of the document but those. What files hold in another form is brought to one form: sheets are called by
 * their names, cells with a style or lock stand one by one, since areas may be cut otherwise, comments in the order of
 * their sheets, named styles with all they have, times as exact as files state them.
 */
export function wholeDocument({ engine, document }: Workbook): unknown {
  const sheets = engine.sheets();
  const names = new Map(sheets.map((id) => [id, engine.sheetName(id)]));
  const { tables, comments, styles, hiddenHeaders, ...others } = fieldsOf(document);
  const whole = {
    ...others,
    styles: [...styles].map(([name, look]) => [name, { ...defaultNamedStyle, ...look }]),
    tables: tables.map((table) => ({
      ...table,
      filter: document.filterOf(table.id),
      sort: document.sortOf(table.id),
      hiddenHeaders: hiddenHeaders.get(table.id) ?? null,
    })),
    comments: sheets.flatMap((id) => comments.filter(({ sheet }) => sheet === id)),
    sheets: sheets.map((id) => sheetState({ engine, document }, id)),
  };
  return plain(whole, "document", names);
}

const fieldsOf = (document: WorkbookDocument): WorkbookDocument =>
  Object.fromEntries(Object.entries(document)) as unknown as WorkbookDocument;

function sheetState({ engine, document }: Workbook, id: string): unknown {
  const { cellStyles, cellProtection, conditionalFormats, ...others } = document.sheet(id);
  return {
    ...others,
    conditionalFormats: [...conditionalFormats].sort((one, other) => one.priority - other.priority),
    cellStyles: cellByCell(cellStyles, ({ name }) => ({ name })),
    cellProtection: cellByCell(cellProtection, ({ locked, formulaHidden }) => ({
      ...(locked === undefined ? {} : { locked }),
      ...(formulaHidden === true ? { formulaHidden } : {}),
    })),
    visibility: engine.visibility(id),
    merges: engine.merges(id),
    hiddenRows: indexes(60, (row) => engine.rowHidden(id, row)),
    hiddenColumns: indexes(30, (column) => engine.columnHidden(id, column)),
  };
}

/** What each cell of areas has; later areas win. */
function cellByCell<T extends { readonly block: Block }>(
  areas: readonly T[],
  valueOf: (area: T) => object,
): Map<string, object> {
  const cells = new Map<string, object>();
  for (const area of areas) {
    blockOf(area.block, (row, column) => {
      const place = `${area.block.row + row},${area.block.column + column}`;
      cells.set(place, { ...cells.get(place), ...valueOf(area) });
    });
  }
  return cells;
}

const indexes = (count: number, test: (index: number) => boolean): number[] =>
  Array.from({ length: count }, (_, index) => index).filter(test);

/** Data without the fields above: maps as entries in the order of their keys, dates as texts. */
function plain(value: unknown, field: string, sheets: ReadonlyMap<string, string>): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, timesInSeconds.has(field) ? 19 : 22);
  if (value instanceof Map)
    return [...(value as Map<unknown, unknown>)]
      .map(([key, each]) => [key, plain(each, field, sheets)] as const)
      .sort(([one], [other]) => String(one).localeCompare(String(other), "en", { numeric: true }));
  if (Array.isArray(value)) return value.map((each) => plain(each, field, sheets));
  if (typeof value === "string") return sheets.get(value) ?? value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => notInFiles[`${field}.${key}`] === undefined)
      .map(([key, each]) => [key, plain(each, each instanceof Date ? field : key, sheets)]),
  );
}

/** Times of comments have hundredths of seconds in files, others none. */
const timesInSeconds = new Set(["properties", "customProperties"]);
