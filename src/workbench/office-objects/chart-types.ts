import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";

const families: Readonly<Record<string, readonly string[]>> = {
  Column: ["Clustered", "Stacked", "Stacked100"],
  Bar: ["Clustered", "Stacked", "Stacked100"],
  Line: ["", "Stacked", "Stacked100", "Markers", "MarkersStacked", "MarkersStacked100"],
  Area: ["", "Stacked", "Stacked100"],
  Pie: [""],
  Doughnut: [""],
  XYScatter: ["", "Lines", "LinesNoMarkers", "Smooth", "SmoothNoMarkers"],
};

/** Beginnings of the names of types that Excel has and the page does not draw. */
const notDrawn =
  /^(?:3D|Surface|Radar|Bubble|Stock|Cylinder|Cone|Pyramid|PieOfPie|PieExploded|BarOfPie|DoughnutExploded|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)/;

/** Checks the type of a chart, and says so where Excel knows it and the host does not. */
export function chartType(name: string): string {
  if (chartTypes.has(name)) return name;
  throw notDrawn.test(name) ? apiNotFound(`charts of the type ${name}`) : invalidArgument();
}

/** Types of charts that the host knows; how they are drawn is up to the page. */
export const chartTypes: ReadonlySet<string> = new Set(
  Object.entries(families).flatMap(([family, kinds]) => kinds.map((kind) => family + kind)),
);
