const families: Readonly<Record<string, readonly string[]>> = {
  Column: ["Clustered", "Stacked", "Stacked100"],
  Bar: ["Clustered", "Stacked", "Stacked100"],
  Line: ["", "Stacked", "Stacked100", "Markers", "MarkersStacked", "MarkersStacked100"],
  Area: ["", "Stacked", "Stacked100"],
  Pie: [""],
  Doughnut: [""],
  XYScatter: ["", "Lines", "LinesNoMarkers", "Smooth", "SmoothNoMarkers"],
};

/** Types of charts that the host knows; how they are drawn is up to the page. */
export const chartTypes: ReadonlySet<string> = new Set(
  Object.entries(families).flatMap(([family, kinds]) => kinds.map((kind) => family + kind)),
);
