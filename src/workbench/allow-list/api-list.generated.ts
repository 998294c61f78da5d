/** Made by `npm run workbench:allow-list` from @types/office-js: members of Excel's classes by requirement set. */
export const apiMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RequestContext: {
    "ExcelApi 1.5": "runtime",
  },
  AllowEditRange: {
    "ExcelApiOnline 1.1": "address delete isPasswordProtected pauseProtection setPassword title",
  },
  AllowEditRangeCollection: {
    "ExcelApiOnline 1.1": "add getCount getItem getItemAt getItemOrNullObject pauseProtection",
  },
  Query: {
    "ExcelApi 1.14": "error loadedTo loadedToDataModel name refreshDate rowsLoadedCount",
  },
  QueryCollection: {
    "ExcelApi 1.14": "getCount getItem",
  },
  LinkedWorkbook: {
    "ExcelApiOnline 1.1": "breakLinks id refresh",
  },
  LinkedWorkbookCollection: {
    "ExcelApiOnline 1.1": "breakAllLinks getItem getItemOrNullObject refreshAll workbookLinksRefreshMode",
  },
  Runtime: {
    "ExcelApi 1.8": "enableEvents",
  },
  Application: {
    "ExcelApiDesktop 1.1": "activeWindow checkSpelling enterEditingMode union windows",
    "ExcelApi 1.11": "cultureInfo decimalSeparator thousandsSeparator useSystemSeparators",
    "ExcelApi 1.9":
      "calculationEngineVersion calculationState iterativeCalculation suspendScreenUpdatingUntilNextSync",
    "ExcelApi 1.1": "calculate calculationMode",
    "ExcelApi 1.6": "suspendApiCalculationUntilNextSync",
  },
  IterativeCalculation: {
    "ExcelApi 1.9": "enabled maxChange maxIteration",
  },
  Workbook: {
    "ExcelApi 1.1": "application bindings getSelectedRange names tables worksheets",
    "ExcelApi 1.10":
      "comments getActiveSlicer getActiveSlicerOrNullObject pivotTableStyles slicerStyles slicers tableStyles timelineStyles",
    "ExcelApi 1.5": "customXmlParts",
    "ExcelApi 1.7": "dataConnections getActiveCell name properties protection styles",
    "ExcelApi 1.2": "functions onSelectionChanged",
    "ExcelApi 1.19": "getActiveShape getActiveShapeOrNullObject linkedEntityDataDomains",
    "ExcelApiOnline 1.1": "linkedWorkbooks",
    "ExcelApi 1.18": "notes",
    "ExcelApi 1.3": "pivotTables",
    "ExcelApi 1.14": "queries",
    "ExcelApi 1.4": "settings",
    "ExcelApi 1.9":
      "autoSave calculationEngineVersion chartDataPointTrack getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges isDirty onAutoSaveSettingChanged previouslySaved usePrecisionAsDisplayed",
    "ExcelApi 1.8": "readOnly",
    "ExcelApi 1.11": "close save",
    "ExcelApiDesktop 1.1": "focus",
    "ExcelApi 1.16": "getLinkedEntityCellValue",
    "ExcelApi 1.13": "insertWorksheetsFromBase64 onActivated",
  },
  WorkbookProtection: {
    "ExcelApi 1.7": "protect protected unprotect",
  },
  Worksheet: {
    "ExcelApi 1.9":
      "autoFilter enableCalculation findAll findAllOrNullObject getRanges horizontalPageBreaks onFormatChanged pageLayout replaceAll shapes verticalPageBreaks",
    "ExcelApi 1.1": "activate charts delete getCell getRange getUsedRange id name position tables visibility",
    "ExcelApi 1.10": "comments onColumnSorted onRowSorted onSingleClicked showOutlineLevels slicers",
    "ExcelApi 1.12": "customProperties",
    "ExcelApi 1.7":
      "copy freezePanes getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged standardHeight standardWidth tabColor",
    "ExcelApiOnline 1.1": "namedSheetViews",
    "ExcelApi 1.4": "getUsedRangeOrNullObject names",
    "ExcelApi 1.18": "notes",
    "ExcelApi 1.3": "pivotTables",
    "ExcelApi 1.2": "protection",
    "ExcelApi 1.19": "showDataTypeIcons",
    "ExcelApi 1.8": "onCalculated showGridlines showHeadings",
    "ExcelApi 1.14": "onProtectionChanged tabId",
    "ExcelApi 1.6": "calculate",
    "ExcelApiDesktop 1.1": "checkSpelling clearArrows evaluate",
    "ExcelApi 1.5": "getNext getNextOrNullObject getPrevious getPreviousOrNullObject",
    "ExcelApi 1.13": "onFormulaChanged",
    "ExcelApi 1.17": "onNameChanged onVisibilityChanged",
    "ExcelApi 1.11": "onRowHiddenChanged",
  },
  WorksheetCollection: {
    "ExcelApi 1.1": "add getActiveWorksheet getItem",
    "ExcelApi 1.4": "getCount getItemOrNullObject",
    "ExcelApi 1.5": "getFirst getLast",
    "ExcelApi 1.7": "onActivated onAdded onDeactivated onDeleted",
    "ExcelApi 1.8": "onCalculated",
    "ExcelApi 1.9": "onChanged onFormatChanged onSelectionChanged",
    "ExcelApi 1.10": "onColumnSorted onRowSorted onSingleClicked",
    "ExcelApi 1.13": "onFormulaChanged",
    "ExcelApi 1.17": "onMoved onNameChanged onVisibilityChanged",
    "ExcelApi 1.14": "onProtectionChanged",
    "ExcelApi 1.11": "onRowHiddenChanged",
  },
  WorksheetProtection: {
    "ExcelApiOnline 1.1":
      "allowEditRanges canPauseProtection checkPassword isPasswordProtected isPaused pauseProtection resumeProtection savedOptions setPassword updateOptions",
    "ExcelApi 1.2": "options protect protected unprotect",
  },
  WorksheetFreezePanes: {
    "ExcelApi 1.7": "freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject unfreeze",
  },
  Range: {
    "ExcelApi 1.6": "calculate conditionalFormats",
    "ExcelApi 1.8": "dataValidation",
    "ExcelApi 1.1":
      "address addressLocal autoFill cellCount clear columnCount columnIndex delete format formulas formulasLocal getBoundingRect getCell getColumn getEntireColumn getEntireRow getIntersection getLastCell getLastColumn getLastRow getOffsetRange getRow getUsedRange insert numberFormat rowCount rowIndex select text valueTypes values worksheet",
    "ExcelApi 1.2":
      "columnHidden formulasR1C1 getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow hidden merge rowHidden sort unmerge",
    "ExcelApi 1.18": "clearOrResetContents control",
    "ExcelApiDesktop 1.1": "checkSpelling formulaArray showDependents showPrecedents",
    "ExcelApi 1.12":
      "getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill numberFormatCategories savedAsArray",
    "ExcelApi 1.10": "group height hideGroupDetails left showGroupDetails top ungroup width",
    "ExcelApi 1.7":
      "getAbsoluteResizedRange getImage getSurroundingRegion hyperlink isEntireColumn isEntireRow numberFormatLocal showCard style",
    "ExcelApi 1.9":
      "convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables linkedDataTypeState removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties",
    "ExcelApi 1.16": "valuesAsJson valuesAsJsonLocal",
    "ExcelApi 1.15": "getDependents",
    "ExcelApi 1.13": "getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge",
    "ExcelApi 1.19": "getDisplayedCellProperties",
    "ExcelApi 1.4": "getIntersectionOrNullObject getUsedRangeOrNullObject",
    "ExcelApi 1.14": "getPrecedents",
    "ExcelApi 1.3": "getVisibleView",
    "ExcelApi 1.11": "moveTo",
  },
  RangeAreas: {
    "ExcelApi 1.9":
      "address addressLocal areaCount areas calculate cellCount clear conditionalFormats convertDataTypeToText convertToLinkedDataType copyFrom dataValidation format getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getOffsetRangeAreas getSpecialCells getSpecialCellsOrNullObject getTables getUsedRangeAreas getUsedRangeAreasOrNullObject isEntireColumn isEntireRow setDirty style worksheet",
    "ExcelApi 1.18": "clearOrResetContents select",
  },
  WorkbookRangeAreas: {
    "ExcelApi 1.12": "addresses areas getRangeAreasBySheet getRangeAreasOrNullObjectBySheet ranges",
  },
  RangeView: {
    "ExcelApi 1.3":
      "cellAddresses columnCount formulas formulasLocal formulasR1C1 getRange index numberFormat rowCount rows text valueTypes values",
    "ExcelApi 1.16": "valuesAsJson valuesAsJsonLocal",
  },
  RangeViewCollection: {
    "ExcelApi 1.4": "getCount",
    "ExcelApi 1.3": "getItemAt",
  },
  SettingCollection: {
    "ExcelApi 1.4": "add getCount getItem getItemOrNullObject onSettingsChanged",
  },
  Setting: {
    "ExcelApi 1.4": "delete key value",
  },
  NamedItemCollection: {
    "ExcelApi 1.4": "add addFormulaLocal getCount getItemOrNullObject",
    "ExcelApi 1.1": "getItem",
  },
  NamedItem: {
    "ExcelApi 1.7": "arrayValues formula",
    "ExcelApi 1.4": "comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject",
    "ExcelApi 1.1": "getRange name type value visible",
    "ExcelApi 1.16": "valueAsJson valueAsJsonLocal",
  },
  NamedItemArrayValues: {
    "ExcelApi 1.7": "types values",
    "ExcelApi 1.16": "valuesAsJson valuesAsJsonLocal",
  },
  Binding: {
    "ExcelApi 1.1": "getRange getTable getText id type",
    "ExcelApi 1.3": "delete",
    "ExcelApi 1.2": "onDataChanged onSelectionChanged",
  },
  BindingCollection: {
    "ExcelApi 1.1": "count getItem getItemAt",
    "ExcelApi 1.3": "add addFromNamedItem addFromSelection",
    "ExcelApi 1.4": "getCount getItemOrNullObject",
  },
  TableCollection: {
    "ExcelApi 1.1": "add count getItem getItemAt",
    "ExcelApi 1.4": "getCount getItemOrNullObject",
    "ExcelApi 1.9": "onAdded onDeleted",
    "ExcelApi 1.7": "onChanged",
  },
  TableScopedCollection: {
    "ExcelApi 1.9": "getCount getFirst getItem",
    "ExcelApi 1.14": "getItemOrNullObject",
  },
  Table: {
    "ExcelApi 1.9": "autoFilter",
    "ExcelApi 1.1":
      "columns delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange id name rows showHeaders showTotals style",
    "ExcelApi 1.2": "clearFilters convertToRange reapplyFilters sort worksheet",
    "ExcelApi 1.3":
      "highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton",
    "ExcelApi 1.8": "legacyId",
    "ExcelApi 1.13": "resize",
    "ExcelApi 1.7": "onChanged onSelectionChanged",
  },
  TableColumnCollection: {
    "ExcelApi 1.1": "add count getItem getItemAt",
    "ExcelApi 1.16": "addAsJson",
    "ExcelApi 1.4": "getCount getItemOrNullObject",
  },
  TableColumn: {
    "ExcelApi 1.2": "filter",
    "ExcelApi 1.1":
      "delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange id index name values",
    "ExcelApi 1.16": "valuesAsJson valuesAsJsonLocal",
  },
  TableRowCollection: {
    "ExcelApi 1.1": "add count getItemAt",
    "ExcelApi 1.16": "addAsJson",
    "ExcelApiOnline 1.1": "deleteRows deleteRowsAt",
    "ExcelApi 1.4": "getCount",
  },
  TableRow: {
    "ExcelApi 1.1": "delete getRange index values",
    "ExcelApi 1.16": "valuesAsJson valuesAsJsonLocal",
  },
  DataValidation: {
    "ExcelApi 1.8": "clear errorAlert ignoreBlanks prompt rule type valid",
    "ExcelApi 1.9": "getInvalidCells getInvalidCellsOrNullObject",
  },
  RemoveDuplicatesResult: {
    "ExcelApi 1.9": "removed uniqueRemaining",
  },
  RangeFormat: {
    "ExcelApi 1.1": "borders fill font horizontalAlignment verticalAlignment wrapText",
    "ExcelApi 1.2": "autofitColumns autofitRows columnWidth protection rowHeight",
    "ExcelApi 1.9": "autoIndent indentLevel readingOrder shrinkToFit",
    "ExcelApi 1.7": "textOrientation useStandardHeight useStandardWidth",
    "ExcelApi 1.11": "adjustIndent",
  },
  FormatProtection: {
    "ExcelApi 1.2": "formulaHidden locked",
  },
  RangeFill: {
    "ExcelApi 1.1": "clear color",
    "ExcelApi 1.9": "pattern patternColor patternTintAndShade tintAndShade",
  },
  RangeBorder: {
    "ExcelApi 1.1": "color sideIndex style weight",
    "ExcelApi 1.9": "tintAndShade",
  },
  RangeBorderCollection: {
    "ExcelApi 1.1": "count getItem getItemAt",
    "ExcelApi 1.9": "tintAndShade",
  },
  RangeFont: {
    "ExcelApi 1.1": "bold color italic name size underline",
    "ExcelApi 1.9": "strikethrough subscript superscript tintAndShade",
  },
  ChartCollection: {
    "ExcelApi 1.1": "add count getItem getItemAt",
    "ExcelApi 1.4": "getCount getItemOrNullObject",
    "ExcelApi 1.8": "onActivated onAdded onDeactivated onDeleted",
  },
  Chart: {
    "ExcelApi 1.1":
      "axes dataLabels delete format height left legend name series setData setPosition title top width",
    "ExcelApi 1.9": "activate pivotOptions",
    "ExcelApi 1.8":
      "categoryLabelLevel displayBlanksAs onActivated onDeactivated plotArea plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style",
    "ExcelApi 1.2": "getImage worksheet",
    "ExcelApi 1.7": "chartType id showAllFieldButtons",
    "ExcelApi 1.14": "getDataTable getDataTableOrNullObject",
  },
  ChartPivotOptions: {
    "ExcelApi 1.9":
      "showAxisFieldButtons showLegendFieldButtons showReportFilterFieldButtons showValueFieldButtons",
  },
  ChartAreaFormat: {
    "ExcelApi 1.7": "border",
    "ExcelApi 1.1": "fill font",
    "ExcelApi 1.9": "colorScheme roundedCorners",
  },
  ChartSeriesCollection: {
    "ExcelApi 1.1": "count getItemAt",
    "ExcelApi 1.7": "add",
    "ExcelApi 1.4": "getCount",
  },
  ChartSeries: {
    "ExcelApi 1.9":
      "binOptions boxwhiskerOptions bubbleScale gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle invertColor mapOptions parentLabelStrategy showConnectorLines showLeaderLines splitValue xErrorBars yErrorBars",
    "ExcelApi 1.8":
      "axisGroup dataLabels explosion firstSliceAngle invertIfNegative overlap secondPlotSize splitType varyByCategories",
    "ExcelApi 1.1": "format name points",
    "ExcelApi 1.7":
      "chartType delete doughnutHoleSize filtered gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle plotOrder setBubbleSizes setValues setXAxisValues showShadow smooth trendlines",
    "ExcelApi 1.15": "getDimensionDataSourceString getDimensionDataSourceType",
    "ExcelApi 1.12": "getDimensionValues",
  },
  ChartSeriesFormat: {
    "ExcelApi 1.1": "fill line",
  },
  ChartPointsCollection: {
    "ExcelApi 1.1": "count getItemAt",
    "ExcelApi 1.4": "getCount",
  },
  ChartPoint: {
    "ExcelApi 1.7":
      "dataLabel hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle",
    "ExcelApi 1.1": "format value",
  },
  ChartPointFormat: {
    "ExcelApi 1.7": "border",
    "ExcelApi 1.1": "fill",
  },
  ChartAxes: {
    "ExcelApi 1.1": "categoryAxis seriesAxis valueAxis",
    "ExcelApi 1.7": "getItem",
  },
  ChartAxis: {
    "ExcelApi 1.1": "format majorGridlines majorUnit maximum minimum minorGridlines minorUnit title",
    "ExcelApi 1.8":
      "alignment isBetweenCategories multiLevel numberFormat offset position positionAt setPositionAt textOrientation",
    "ExcelApi 1.7":
      "axisGroup baseTimeUnit categoryType customDisplayUnit displayUnit height left logBase majorTickMark majorTimeUnitScale minorTickMark minorTimeUnitScale reversePlotOrder scaleType setCategoryNames setCustomDisplayUnit showDisplayUnitLabel tickLabelPosition tickLabelSpacing tickMarkSpacing top type visible width",
    "ExcelApi 1.9": "linkNumberFormat",
  },
  ChartAxisFormat: {
    "ExcelApi 1.8": "fill",
    "ExcelApi 1.1": "font line",
  },
  ChartAxisTitle: {
    "ExcelApi 1.1": "format text visible",
    "ExcelApi 1.12": "textOrientation",
    "ExcelApi 1.8": "setFormula",
  },
  ChartAxisTitleFormat: {
    "ExcelApi 1.8": "border fill",
    "ExcelApi 1.1": "font",
  },
  ChartDataLabels: {
    "ExcelApi 1.1":
      "format position separator showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue",
    "ExcelApi 1.19": "geometricShapeType leaderLines showAsStickyCallout showLeaderLines",
    "ExcelApi 1.8": "autoText horizontalAlignment numberFormat textOrientation verticalAlignment",
    "ExcelApi 1.9": "linkNumberFormat",
  },
  ChartDataLabel: {
    "ExcelApi 1.8":
      "autoText format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width",
    "ExcelApi 1.19": "geometricShapeType getSubstring getTailAnchor setHeight setWidth showAsStickyCallout",
    "ExcelApi 1.9": "linkNumberFormat",
    "ExcelApi 1.7":
      "position separator showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue",
  },
  ChartDataLabelFormat: {
    "ExcelApi 1.8": "border",
    "ExcelApi 1.1": "fill font",
  },
  ChartDataLabelAnchor: {
    "ExcelApi 1.19": "left top",
  },
  ChartDataTable: {
    "ExcelApi 1.14": "format showHorizontalBorder showLegendKey showOutlineBorder showVerticalBorder visible",
  },
  ChartDataTableFormat: {
    "ExcelApi 1.14": "border fill font",
  },
  ChartErrorBars: {
    "ExcelApi 1.9": "endStyleCap format include type visible",
  },
  ChartErrorBarsFormat: {
    "ExcelApi 1.9": "line",
  },
  ChartGridlines: {
    "ExcelApi 1.1": "format visible",
  },
  ChartGridlinesFormat: {
    "ExcelApi 1.1": "line",
  },
  ChartLegend: {
    "ExcelApi 1.1": "format overlay position visible",
    "ExcelApi 1.7": "height left legendEntries showShadow top width",
  },
  ChartLegendEntry: {
    "ExcelApi 1.8": "height index left top width",
    "ExcelApi 1.7": "visible",
  },
  ChartLegendEntryCollection: {
    "ExcelApi 1.7": "getCount getItemAt",
  },
  ChartLegendFormat: {
    "ExcelApi 1.8": "border",
    "ExcelApi 1.1": "fill font",
  },
  ChartMapOptions: {
    "ExcelApi 1.9": "labelStrategy level projectionType",
  },
  ChartTitle: {
    "ExcelApi 1.1": "format overlay text visible",
    "ExcelApi 1.7":
      "getSubstring height horizontalAlignment left position setFormula showShadow textOrientation top verticalAlignment width",
  },
  ChartFormatString: {
    "ExcelApi 1.7": "font",
  },
  ChartTitleFormat: {
    "ExcelApi 1.7": "border",
    "ExcelApi 1.1": "fill font",
  },
  ChartFill: {
    "ExcelApi 1.1": "clear setSolidColor",
    "ExcelApi 1.16": "getSolidColor",
  },
  ChartBorder: {
    "ExcelApi 1.7": "color lineStyle weight",
    "ExcelApi 1.8": "clear",
  },
  ChartBinOptions: {
    "ExcelApi 1.9": "allowOverflow allowUnderflow count overflowValue type underflowValue width",
  },
  ChartBoxwhiskerOptions: {
    "ExcelApi 1.9": "quartileCalculation showInnerPoints showMeanLine showMeanMarker showOutlierPoints",
  },
  ChartLineFormat: {
    "ExcelApi 1.1": "clear color",
    "ExcelApi 1.7": "lineStyle weight",
  },
  ChartFont: {
    "ExcelApi 1.1": "bold color italic name size underline",
  },
  ChartTrendline: {
    "ExcelApi 1.7": "delete format intercept movingAveragePeriod name polynomialOrder type",
    "ExcelApi 1.8": "backwardPeriod forwardPeriod label showEquation showRSquared",
  },
  ChartTrendlineCollection: {
    "ExcelApi 1.7": "add getCount getItem",
  },
  ChartTrendlineFormat: {
    "ExcelApi 1.7": "line",
  },
  ChartTrendlineLabel: {
    "ExcelApi 1.8":
      "autoText format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width",
    "ExcelApi 1.9": "linkNumberFormat",
  },
  ChartTrendlineLabelFormat: {
    "ExcelApi 1.8": "border fill font",
  },
  ChartPlotArea: {
    "ExcelApi 1.8": "format height insideHeight insideLeft insideTop insideWidth left position top width",
  },
  ChartPlotAreaFormat: {
    "ExcelApi 1.8": "border fill",
  },
  ChartLeaderLines: {
    "ExcelApi 1.19": "format",
  },
  ChartLeaderLinesFormat: {
    "ExcelApi 1.19": "line",
  },
  RangeSort: {
    "ExcelApi 1.2": "apply",
  },
  TableSort: {
    "ExcelApi 1.2": "apply clear fields matchCase method reapply",
  },
  Filter: {
    "ExcelApi 1.2":
      "apply applyBottomItemsFilter applyBottomPercentFilter applyCellColorFilter applyCustomFilter applyDynamicFilter applyFontColorFilter applyIconFilter applyTopItemsFilter applyTopPercentFilter applyValuesFilter clear criteria",
  },
  AutoFilter: {
    "ExcelApi 1.9":
      "apply clearCriteria criteria enabled getRange getRangeOrNullObject isDataFiltered reapply remove",
    "ExcelApi 1.14": "clearColumnCriteria",
  },
  CultureInfo: {
    "ExcelApi 1.12": "datetimeFormat",
    "ExcelApi 1.11": "name numberFormat",
  },
  NumberFormatInfo: {
    "ExcelApi 1.17": "currencySymbol",
    "ExcelApi 1.11": "numberDecimalSeparator numberGroupSeparator",
  },
  DatetimeFormatInfo: {
    "ExcelApi 1.12": "dateSeparator longDatePattern longTimePattern shortDatePattern timeSeparator",
  },
  CustomXmlPartScopedCollection: {
    "ExcelApi 1.5": "getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject",
  },
  CustomXmlPartCollection: {
    "ExcelApi 1.5": "add getByNamespace getCount getItem getItemOrNullObject",
  },
  CustomXmlPart: {
    "ExcelApi 1.5": "delete getXml id namespaceUri setXml",
  },
  PivotTableScopedCollection: {
    "ExcelApi 1.12": "getCount getFirst getItem getItemOrNullObject",
    "ExcelApi 1.15": "getFirstOrNullObject",
  },
  PivotTableCollection: {
    "ExcelApi 1.8": "add",
    "ExcelApi 1.4": "getCount getItemOrNullObject",
    "ExcelApi 1.3": "getItem refreshAll",
  },
  PivotTable: {
    "ExcelApi 1.8":
      "columnHierarchies dataHierarchies delete filterHierarchies hierarchies layout rowHierarchies",
    "ExcelApi 1.3": "name refresh worksheet",
    "ExcelApi 1.12": "allowMultipleFiltersPerField",
    "ExcelApi 1.9": "enableDataValueEditing useCustomSortLists",
    "ExcelApi 1.5": "id",
    "ExcelApi 1.13": "refreshOnOpen",
    "ExcelApi 1.15": "getDataSourceString getDataSourceType",
  },
  PivotLayout: {
    "ExcelApi 1.13":
      "altTextDescription altTextTitle displayBlankLineAfterEachItem emptyCellText fillEmptyCells repeatAllItemLabels showFieldHeaders",
    "ExcelApi 1.9": "autoFormat getDataHierarchy getPivotItems preserveFormatting setAutoSortOnCell",
    "ExcelApi 1.10": "enableFieldList",
    "ExcelApi 1.8":
      "getColumnLabelRange getDataBodyRange getFilterAxisRange getRange getRowLabelRange layoutType showColumnGrandTotals showRowGrandTotals subtotalLocation",
  },
  PivotHierarchyCollection: {
    "ExcelApi 1.8": "getCount getItem getItemOrNullObject",
  },
  PivotHierarchy: {
    "ExcelApi 1.8": "fields id name",
  },
  RowColumnPivotHierarchyCollection: {
    "ExcelApi 1.8": "add getCount getItem getItemOrNullObject remove",
  },
  RowColumnPivotHierarchy: {
    "ExcelApi 1.8": "fields id name position setToDefault",
  },
  FilterPivotHierarchyCollection: {
    "ExcelApi 1.8": "add getCount getItem getItemOrNullObject remove",
  },
  FilterPivotHierarchy: {
    "ExcelApi 1.8": "enableMultipleFilterItems fields id name position setToDefault",
  },
  DataPivotHierarchyCollection: {
    "ExcelApi 1.8": "add getCount getItem getItemOrNullObject remove",
  },
  DataPivotHierarchy: {
    "ExcelApi 1.8": "field id name numberFormat position setToDefault showAs summarizeBy",
  },
  PivotFieldCollection: {
    "ExcelApi 1.8": "getCount getItem getItemOrNullObject",
  },
  PivotField: {
    "ExcelApi 1.8": "id name showAllItems sortByLabels subtotals",
    "ExcelApi 1.12": "applyFilter clearAllFilters clearFilter getFilters isFiltered",
    "ExcelApi 1.9": "sortByValues",
  },
  PivotItemCollection: {
    "ExcelApi 1.8": "getCount getItem getItemOrNullObject",
  },
  PivotItem: {
    "ExcelApi 1.8": "id isExpanded name visible",
  },
  WorksheetCustomProperty: {
    "ExcelApi 1.12": "delete key value",
  },
  WorksheetCustomPropertyCollection: {
    "ExcelApi 1.12": "add getCount getItem getItemOrNullObject",
  },
  DocumentProperties: {
    "ExcelApi 1.7":
      "author category comments company creationDate custom keywords lastAuthor manager revisionNumber subject title",
  },
  CustomProperty: {
    "ExcelApi 1.7": "delete key type value",
  },
  CustomPropertyCollection: {
    "ExcelApi 1.7": "add deleteAll getCount getItem getItemOrNullObject",
  },
  ConditionalFormatCollection: {
    "ExcelApi 1.6": "add clearAll getCount getItem getItemAt",
    "ExcelApi 1.14": "getItemOrNullObject",
  },
  ConditionalFormat: {
    "ExcelApi 1.6":
      "cellValue cellValueOrNullObject colorScale colorScaleOrNullObject custom customOrNullObject dataBar dataBarOrNullObject delete getRange getRangeOrNullObject iconSet iconSetOrNullObject id preset presetOrNullObject priority stopIfTrue textComparison textComparisonOrNullObject topBottom topBottomOrNullObject type",
    "ExcelApi 1.17":
      "changeRuleToCellValue changeRuleToColorScale changeRuleToContainsText changeRuleToCustom changeRuleToDataBar changeRuleToIconSet changeRuleToPresetCriteria changeRuleToTopBottom setRanges",
    "ExcelApi 1.9": "getRanges",
  },
  DataBarConditionalFormat: {
    "ExcelApi 1.6":
      "axisColor axisFormat barDirection lowerBoundRule negativeFormat positiveFormat showDataBarOnly upperBoundRule",
  },
  ConditionalDataBarPositiveFormat: {
    "ExcelApi 1.6": "borderColor fillColor gradientFill",
  },
  ConditionalDataBarNegativeFormat: {
    "ExcelApi 1.6": "borderColor fillColor matchPositiveBorderColor matchPositiveFillColor",
  },
  CustomConditionalFormat: {
    "ExcelApi 1.6": "format rule",
  },
  ConditionalFormatRule: {
    "ExcelApi 1.6": "formula formulaLocal formulaR1C1",
  },
  IconSetConditionalFormat: {
    "ExcelApi 1.6": "criteria reverseIconOrder showIconOnly style",
  },
  ColorScaleConditionalFormat: {
    "ExcelApi 1.6": "criteria threeColorScale",
  },
  TopBottomConditionalFormat: {
    "ExcelApi 1.6": "format rule",
  },
  PresetCriteriaConditionalFormat: {
    "ExcelApi 1.6": "format rule",
  },
  TextConditionalFormat: {
    "ExcelApi 1.6": "format rule",
  },
  CellValueConditionalFormat: {
    "ExcelApi 1.6": "format rule",
  },
  ConditionalRangeFormat: {
    "ExcelApi 1.6": "borders fill font numberFormat",
    "ExcelApi 1.17": "clearFormat",
  },
  ConditionalRangeFont: {
    "ExcelApi 1.6": "bold clear color italic strikethrough underline",
  },
  ConditionalRangeFill: {
    "ExcelApi 1.6": "clear color",
  },
  ConditionalRangeBorder: {
    "ExcelApi 1.6": "color sideIndex style",
  },
  ConditionalRangeBorderCollection: {
    "ExcelApi 1.6": "bottom count getItem getItemAt left right top",
  },
  CustomFunctionManager: {
    "ExcelApi 1.20": "newObject setVisibility",
  },
  Style: {
    "ExcelApi 1.7":
      "borders builtIn delete fill font formulaHidden horizontalAlignment includeAlignment includeBorder includeFont includeNumber includePatterns includeProtection indentLevel locked name numberFormat numberFormatLocal readingOrder shrinkToFit verticalAlignment wrapText",
    "ExcelApi 1.8": "autoIndent textOrientation",
  },
  StyleCollection: {
    "ExcelApi 1.7": "add getItem",
    "ExcelApi 1.9": "getCount getItemAt",
    "ExcelApi 1.14": "getItemOrNullObject",
  },
  TableStyleCollection: {
    "ExcelApi 1.10": "add getCount getDefault getItem getItemOrNullObject setDefault",
  },
  TableStyle: {
    "ExcelApi 1.10": "delete duplicate name readOnly",
  },
  PivotTableStyleCollection: {
    "ExcelApi 1.10": "add getCount getDefault getItem getItemOrNullObject setDefault",
  },
  PivotTableStyle: {
    "ExcelApi 1.10": "delete duplicate name readOnly",
  },
  SlicerStyleCollection: {
    "ExcelApi 1.10": "add getCount getDefault getItem getItemOrNullObject setDefault",
  },
  SlicerStyle: {
    "ExcelApi 1.10": "delete duplicate name readOnly",
  },
  TimelineStyleCollection: {
    "ExcelApi 1.10": "add getCount getDefault getItem getItemOrNullObject setDefault",
  },
  TimelineStyle: {
    "ExcelApi 1.10": "delete duplicate name readOnly",
  },
  PageLayout: {
    "ExcelApi 1.9":
      "blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin getPrintArea getPrintAreaOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder rightMargin setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows topMargin zoom",
    "ExcelApiDesktop 1.1": "alignMarginsHeaderFooter printQuality",
  },
  HeaderFooter: {
    "ExcelApiDesktop 1.1":
      "centerFooterPicture centerHeaderPicture leftFooterPicture leftHeaderPicture rightFooterPicture rightHeaderPicture",
    "ExcelApi 1.9": "centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader",
  },
  HeaderFooterGroup: {
    "ExcelApi 1.9": "defaultForAllPages evenPages firstPage oddPages state useSheetMargins useSheetScale",
  },
  HeaderFooterPicture: {
    "ExcelApiDesktop 1.1":
      "brightness colorType contrast cropBottom cropLeft cropRight cropTop filename height lockAspectRatio width",
  },
  PageBreak: {
    "ExcelApi 1.9": "columnIndex delete getCellAfterBreak rowIndex",
  },
  PageBreakCollection: {
    "ExcelApi 1.9": "add getCount getItem removePageBreaks",
  },
  DataConnectionCollection: {
    "ExcelApi 1.7": "refreshAll",
  },
  RangeCollection: {
    "ExcelApi 1.9": "getCount getItemAt",
  },
  RangeAreasCollection: {
    "ExcelApi 1.12": "getCount getItemAt",
  },
  CommentCollection: {
    "ExcelApi 1.10": "add getCount getItem getItemAt getItemByCell getItemByReplyId",
    "ExcelApi 1.14": "getItemOrNullObject",
    "ExcelApi 1.12": "onAdded onChanged onDeleted",
  },
  Comment: {
    "ExcelApi 1.10": "authorEmail authorName content creationDate delete getLocation id replies",
    "ExcelApi 1.12": "contentType",
    "ExcelApi 1.11": "mentions resolved richContent updateMentions",
  },
  CommentReplyCollection: {
    "ExcelApi 1.10": "add getCount getItem getItemAt",
    "ExcelApi 1.14": "getItemOrNullObject",
  },
  CommentReply: {
    "ExcelApi 1.10": "authorEmail authorName content creationDate delete getLocation getParentComment id",
    "ExcelApi 1.12": "contentType",
    "ExcelApi 1.11": "mentions resolved richContent updateMentions",
  },
  ShapeCollection: {
    "ExcelApi 1.9": "addGeometricShape addGroup addImage addLine addTextBox getCount getItem getItemAt",
    "ExcelApi 1.14": "getItemOrNullObject",
  },
  Shape: {
    "ExcelApi 1.9":
      "altTextDescription altTextTitle connectionSiteCount delete fill geometricShape geometricShapeType getAsImage group height id image incrementLeft incrementRotation incrementTop left level line lineFormat lockAspectRatio name onActivated onDeactivated parentGroup rotation scaleHeight scaleWidth setZOrder textFrame top type visible width zOrderPosition",
    "ExcelApi 1.15": "displayName",
    "ExcelApi 1.10": "copyTo placement",
  },
  GeometricShape: {
    "ExcelApi 1.9": "id shape",
  },
  Image: {
    "ExcelApi 1.9": "format id shape",
    "ExcelApiDesktop 1.1":
      "brightness colorType contrast cropBottom cropLeft cropRight cropTop incrementBrightness incrementContrast",
  },
  ShapeGroup: {
    "ExcelApi 1.9": "id shape shapes ungroup",
  },
  GroupShapeCollection: {
    "ExcelApi 1.9": "getCount getItem getItemAt",
    "ExcelApi 1.14": "getItemOrNullObject",
  },
  Line: {
    "ExcelApi 1.9":
      "beginArrowheadLength beginArrowheadStyle beginArrowheadWidth beginConnectedShape beginConnectedSite connectBeginShape connectEndShape connectorType disconnectBeginShape disconnectEndShape endArrowheadLength endArrowheadStyle endArrowheadWidth endConnectedShape endConnectedSite id isBeginConnected isEndConnected shape",
  },
  ShapeFill: {
    "ExcelApi 1.9": "clear foregroundColor setSolidColor transparency type",
  },
  ShapeLineFormat: {
    "ExcelApi 1.9": "color dashStyle style transparency visible weight",
  },
  TextFrame: {
    "ExcelApi 1.9":
      "autoSizeSetting bottomMargin deleteText hasText horizontalAlignment horizontalOverflow leftMargin orientation readingOrder rightMargin textRange topMargin verticalAlignment verticalOverflow",
  },
  TextRange: {
    "ExcelApi 1.9": "font getSubstring text",
  },
  ShapeFont: {
    "ExcelApi 1.9": "bold color italic name size underline",
  },
  Slicer: {
    "ExcelApi 1.10":
      "caption clearFilters delete getSelectedItems height id isFilterCleared left name selectItems slicerItems sortBy style top width worksheet",
  },
  SlicerCollection: {
    "ExcelApi 1.10": "add getCount getItem getItemAt getItemOrNullObject",
  },
  SlicerItem: {
    "ExcelApi 1.10": "hasData isSelected key name",
  },
  SlicerItemCollection: {
    "ExcelApi 1.10": "getCount getItem getItemAt getItemOrNullObject",
  },
  LinkedEntityDataDomain: {
    "ExcelApi 1.19":
      "dataProvider delete id lastRefreshed loadFunctionId name periodicRefreshInterval refresh refreshMode serviceId supportedRefreshModes",
  },
  LinkedEntityDataDomainCollection: {
    "ExcelApi 1.19":
      "add getCount getItem getItemAt getItemByName getItemByNameOrNullObject getItemOrNullObject onLinkedEntityDataDomainAdded onRefreshCompleted onRefreshModeChanged refreshAll",
    "ExcelApi 1.21": "loadLinkedEntityCellValue onLinkedEntityCellValueLoaded",
  },
  NamedSheetView: {
    "ExcelApiOnline 1.1": "activate delete duplicate name",
  },
  NamedSheetViewCollection: {
    "ExcelApiOnline 1.1": "add enterTemporary exit getActive getCount getItem getItemAt",
  },
  NoteCollection: {
    "ExcelApi 1.18": "add getCount getItem getItemAt getItemOrNullObject",
  },
  Note: {
    "ExcelApi 1.18": "authorName content delete getLocation height visible width",
  },
  Window: {
    "ExcelApiDesktop 1.1":
      "activate activateNext activatePrevious activeCell activePane activeWorksheet autoFilterDateGroupingEnabled close enableResize freezePanes height index isVisible largeScroll left name newWindow panes pointsToScreenPixelsX pointsToScreenPixelsY scrollColumn scrollIntoView scrollRow scrollWorkbookTabs showFormulas showGridlines showHeadings showHorizontalScrollBar showOutline showRightToLeft showRuler showVerticalScrollBar showWhitespace showWorkbookTabs showZeros smallScroll split splitColumn splitHorizontal splitRow splitVertical tabRatio top type usableHeight usableWidth view visibleRange width windowNumber windowState zoom",
  },
  WindowCollection: {
    "ExcelApiDesktop 1.1":
      "breakSideBySide compareCurrentSideBySideWith getCount getItemAt resetPositionsSideBySide",
  },
  Pane: {
    "ExcelApiDesktop 1.1": "index",
  },
  PaneCollection: {
    "ExcelApiDesktop 1.1": "getCount getItemAt",
  },
  FunctionResult: {
    "ExcelApi 1.2": "error value",
  },
  Functions: {
    "ExcelApi 1.2":
      "abs accrInt accrIntM acos acosh acot acoth amorDegrc amorLinc and arabic areas asc asin asinh atan atan2 atanh aveDev average averageA averageIf averageIfs bahtText base besselI besselJ besselK besselY beta_Dist beta_Inv bin2Dec bin2Hex bin2Oct binom_Dist binom_Dist_Range binom_Inv bitand bitlshift bitor bitrshift bitxor ceiling_Math ceiling_Precise char chiSq_Dist chiSq_Dist_RT chiSq_Inv chiSq_Inv_RT choose clean code columns combin combina complex concatenate confidence_Norm confidence_T convert cos cosh cot coth count countA countBlank countIf countIfs coupDayBs coupDays coupDaysNc coupNcd coupNum coupPcd csc csch cumIPmt cumPrinc date datevalue daverage day days days360 db dbcs dcount dcountA ddb dec2Bin dec2Hex dec2Oct decimal degrees delta devSq dget disc dmax dmin dollar dollarDe dollarFr dproduct dstDev dstDevP dsum duration dvar dvarP ecma_Ceiling edate effect eoMonth erf erfC erfC_Precise erf_Precise error_Type even exact exp expon_Dist f_Dist f_Dist_RT f_Inv f_Inv_RT fact factDouble false find findB fisher fisherInv fixed floor_Math floor_Precise fv fvschedule gamma gammaLn gammaLn_Precise gamma_Dist gamma_Inv gauss gcd geStep geoMean harMean hex2Bin hex2Dec hex2Oct hlookup hour hypGeom_Dist hyperlink if imAbs imArgument imConjugate imCos imCosh imCot imCsc imCsch imDiv imExp imLn imLog10 imLog2 imPower imProduct imReal imSec imSech imSin imSinh imSqrt imSub imSum imTan imaginary int intRate ipmt irr isErr isError isEven isFormula isLogical isNA isNonText isNumber isOdd isText isoWeekNum iso_Ceiling ispmt isref kurt large lcm left leftb len lenb ln log log10 logNorm_Dist logNorm_Inv lookup lower match max maxA mduration median mid midb min minA minute mirr mod month mround multiNomial n na negBinom_Dist networkDays networkDays_Intl nominal norm_Dist norm_Inv norm_S_Dist norm_S_Inv not now nper npv numberValue oct2Bin oct2Dec oct2Hex odd oddFPrice oddFYield oddLPrice oddLYield or pduration percentRank_Exc percentRank_Inc percentile_Exc percentile_Inc permut permutationa phi pi pmt poisson_Dist power ppmt price priceDisc priceMat product proper pv quartile_Exc quartile_Inc quotient radians rand randBetween rank_Avg rank_Eq rate received replace replaceB rept right rightb roman round roundDown roundUp rows rri sec sech second seriesSum sheet sheets sign sin sinh skew skew_p sln small sqrt sqrtPi stDevA stDevPA stDev_P stDev_S standardize substitute subtotal sum sumIf sumIfs sumSq syd t t_Dist t_Dist_2T t_Dist_RT t_Inv t_Inv_2T tan tanh tbillEq tbillPrice tbillYield text time timevalue today trim trimMean true trunc type unichar unicode upper usdollar value varA varPA var_P var_S vdb vlookup weekNum weekday weibull_Dist workDay workDay_Intl xirr xnpv xor year yearFrac yield yieldDisc yieldMat z_Test",
  },
};
