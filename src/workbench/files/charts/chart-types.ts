/** Types of charts in Office.js and what they are made of in files. */
export type PlotKind = "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";

export interface PlotType {
  readonly kind: PlotKind;
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Bars that lie instead of stand. */
  readonly lying: boolean;
  readonly markers: boolean;
  readonly smooth: boolean;
}

const kinds: readonly (readonly [string, PlotKind])[] = [
  ["Column", "bar"],
  ["Bar", "bar"],
  ["Line", "line"],
  ["Area", "area"],
  ["Pie", "pie"],
  ["Doughnut", "doughnut"],
  ["XYScatter", "scatter"],
];

export function plotType(chartType: string): PlotType {
  const kind = kinds.find(([word]) => chartType.startsWith(word))?.[1] ?? "bar";
  const plain = kind === "bar" ? "clustered" : "standard";
  return {
    kind,
    grouping: chartType.endsWith("100")
      ? "percentStacked"
      : chartType.includes("Stacked")
        ? "stacked"
        : plain,
    lying: chartType.startsWith("Bar"),
    markers: kind === "scatter" ? !chartType.endsWith("NoMarkers") : chartType.includes("Markers"),
    smooth: chartType.includes("Smooth"),
  };
}

/** The type that Office.js gives to what a file holds. */
export function chartType({ kind, grouping, lying, markers, smooth }: PlotType, lines: boolean): string {
  const stacked = grouping === "percentStacked" ? "Stacked100" : grouping === "stacked" ? "Stacked" : "";
  switch (kind) {
    case "bar":
      return `${lying ? "Bar" : "Column"}${stacked === "" ? "Clustered" : stacked}`;
    case "line":
      return `Line${markers ? "Markers" : ""}${stacked}`;
    case "area":
      return `Area${stacked}`;
    case "pie":
      return "Pie";
    case "doughnut":
      return "Doughnut";
    case "scatter":
      return scatterType(lines, markers, smooth);
  }
}

function scatterType(lines: boolean, markers: boolean, smooth: boolean): string {
  if (!lines) return "XYScatter";
  return `XYScatter${smooth ? "Smooth" : "Lines"}${markers ? "" : "NoMarkers"}`;
}
