import type { CompiledChart } from "../../workbook-plan/compiled-workbook";
import type { SheetChart } from "hucre/xlsx";

/** Makes hucre lay out the parts of a chart (content type, relationships); we write what is in them. */
export function chartPlaceholder(chart: CompiledChart): SheetChart {
  return {
    type: "line",
    series: chart.series.map(({ values }) => ({ values })),
    anchor: { from: { row: chart.from.row - 1, col: chart.from.column - 1 } },
  };
}
