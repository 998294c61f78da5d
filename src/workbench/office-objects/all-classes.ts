import type { ClassDefinition } from "../rich-api/host-object";
import { applicationClass } from "./application";
import { autoFilterClass } from "./auto-filter";
import { chartAreaFormatClass, chartClass } from "./chart";
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisFormatClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
} from "./chart-axis";
import { chartCollectionClass } from "./chart-collection";
import { chartDataLabelFormatClass, chartDataLabelsClass } from "./chart-data-labels";
import { chartBorderClass, chartFillClass, chartFontClass, chartLineFormatClass } from "./chart-format";
import { chartPointClass, chartPointFormatClass, chartPointsCollectionClass } from "./chart-points";
import {
  chartTrendlineClass,
  chartTrendlineCollectionClass,
  chartTrendlineFormatClass,
} from "./chart-trendline";
import { chartLegendClass, chartLegendFormatClass } from "./chart-legend";
import { chartSeriesClass, chartSeriesFormatClass } from "./chart-series";
import { chartSeriesCollectionClass } from "./chart-series-collection";
import {
  chartAxisTitleClass,
  chartAxisTitleFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
} from "./chart-title";
import { commentClass, commentReplyClass, commentReplyCollectionClass } from "./comment";
import { commentCollectionClass } from "./comment-collection";
import { cultureInfoClass, datetimeFormatInfoClass, numberFormatInfoClass } from "./culture-info";
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from "./custom-xml";
import { runtimeClass } from "./runtime";
import { workbookProtectionClass } from "./workbook-protection";
import { conditionalFormatClass, conditionalFormatClasses } from "./conditional-format";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import {
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from "./conditional-range-format";
import { customPropertyClass, customPropertyCollectionClass } from "./custom-property";
import { dataValidationClass } from "./data-validation";
import { documentPropertiesClass } from "./document-properties";
import { formatProtectionClass } from "./format-protection";
import { headerFooterClass, headerFooterGroupClass } from "./header-footer";
import { namedItemClass } from "./named-item";
import { namedItemCollectionClass } from "./named-item-collection";
import { pageBreakClass, pageBreakCollectionClass } from "./page-break-collection";
import { pageLayoutClass } from "./page-layout";
import { rangeClass } from "./range";
import { rangeAreasClass, rangeCollectionClass } from "./range-areas";
import { rangeBorderClass } from "./range-border";
import { rangeBorderCollectionClass } from "./range-border-collection";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";
import { removeDuplicatesResultClass } from "./range-duplicates";
import { rangeFormatClass } from "./range-format";
import { rangeSortClass } from "./range-sort";
import { rangeViewClass, rangeViewCollectionClass } from "./range-view";
import { settingClass, settingCollectionClass } from "./setting";
import { styleBorderClass } from "./style-border";
import { styleBorderCollectionClass } from "./style-border-collection";
import { styleClass, styleCollectionClass } from "./style";
import { tableClass } from "./table";
import { tableCollectionClass } from "./table-collection";
import { tableColumnClass, tableColumnCollectionClass } from "./table-column";
import { filterClass } from "./table-filter";
import { tableSortClass } from "./table-sort";
import { tableRowClass, tableRowCollectionClass } from "./table-row";
import { tableScopedCollectionClass } from "./table-scoped-collection";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheet-collection";
import {
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
} from "./worksheet-custom-property";
import { worksheetFreezePanesClass } from "./worksheet-freeze-panes";
import { worksheetProtectionClass } from "./worksheet-protection";

/** Names of a class and its members, whatever it works on. */
export type ClassShape = Pick<
  ClassDefinition<never>,
  "name" | "properties" | "navigation" | "methods" | "indexer"
>;

/** Every class of Office.js that the host has, for the comparison with the list of the API. */
export const allClasses: readonly ClassShape[] = [
  applicationClass,
  autoFilterClass,
  chartAreaFormatClass,
  chartAxesClass,
  chartAxisClass,
  chartAxisFormatClass,
  chartAxisTitleClass,
  chartAxisTitleFormatClass,
  chartBorderClass,
  chartClass,
  chartCollectionClass,
  chartDataLabelFormatClass,
  chartDataLabelsClass,
  chartPointClass,
  chartPointFormatClass,
  chartPointsCollectionClass,
  chartTrendlineClass,
  chartTrendlineCollectionClass,
  chartTrendlineFormatClass,
  chartFillClass,
  chartFontClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
  chartLegendClass,
  chartLegendFormatClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
  commentClass,
  commentCollectionClass,
  commentReplyClass,
  commentReplyCollectionClass,
  cultureInfoClass,
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
  runtimeClass,
  workbookProtectionClass,
  ...conditionalFormatClasses,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  customPropertyClass,
  customPropertyCollectionClass,
  dataValidationClass,
  documentPropertiesClass,
  filterClass,
  formatProtectionClass,
  headerFooterClass,
  headerFooterGroupClass,
  namedItemClass,
  namedItemCollectionClass,
  pageBreakClass,
  pageBreakCollectionClass,
  pageLayoutClass,
  rangeAreasClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeClass,
  rangeCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  rangeSortClass,
  rangeViewClass,
  rangeViewCollectionClass,
  removeDuplicatesResultClass,
  settingClass,
  settingCollectionClass,
  styleBorderClass,
  styleBorderCollectionClass,
  styleClass,
  styleCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
  tableScopedCollectionClass,
  tableSortClass,
  workbookClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
  worksheetFreezePanesClass,
  worksheetProtectionClass,
];
