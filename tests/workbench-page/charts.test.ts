/** Charts are drawn where their values are, with their words, and with a label for those who cannot see them. */
import type { ChartModel, ChartText } from "../../src/workbench/document/chart-model";
import type { Block } from "../../src/workbench/engine/block";
import type { CellValue } from "../../src/workbench/engine/cell";
import { drawChart, chartLabel } from "../../src/workbench/page/charts/draw-chart";
import type { ChartPicture, PictureSeries } from "../../src/workbench/page/charts/chart-picture";
import { readChart, shapeOf } from "../../src/workbench/page/charts/read-chart";
import { valueScale } from "../../src/workbench/page/charts/value-scale";

const axis = { visible: false, title: null, minimum: null, maximum: null, majorUnit: null, gridlines: false };
const series = (values: (number | null)[], rest: Partial<PictureSeries> = {}): PictureSeries => ({
  name: "Demand",
  shape: "line",
  values,
  color: "#b4602d",
  outlined: false,
  dashed: false,
  markers: false,
  weight: 2.25,
  labels: false,
  overlap: 0,
  ...rest,
});
const picture = (rest: Partial<ChartPicture>): ChartPicture => ({
  title: null,
  categories: ["2025", "2026"],
  series: [],
  sideways: false,
  categoryAxis: axis,
  valueAxis: axis,
  legend: null,
  fill: null,
  border: null,
  format: String,
  ...rest,
});
/** With margins of 10 around and 6 more at the right the plot is 200 wide and 100 high, from 10 to 210 and to 110. */
const draw = (rest: Partial<ChartPicture>): string => drawChart(picture(rest), 226, 120);

describe("drawing", () => {
  test("a line goes through the middles of its categories", () => {
    expect(draw({ series: [series([0, 10])] })).toContain('d="M60,110L160,10"');
  });

  test("a line breaks where there is no number", () => {
    const values = { categories: ["1", "2", "3", "4"], series: [series([0, 10, null, 5])] };
    expect(draw(values)).toContain('d="M35,110L85,10M185,60"');
  });

  test("columns stand on zero, side by side", () => {
    const svg = draw({ series: [series([10, 5], { shape: "bar" }), series([5, 10], { shape: "bar" })] });
    expect(svg).toContain('<rect x="25" y="10" width="35" height="100"');
    expect(svg).toContain('<rect x="60" y="60" width="35" height="50"');
  });

  test("bars that overlap wholly lie at the same height, on both sides of zero", () => {
    const side = (values: number[]) => series(values, { shape: "bar", overlap: 100 });
    const svg = draw({ sideways: true, series: [side([-10, -5]), side([10, 5])] });
    expect(svg).toContain('<rect x="10" y="17.5" width="100" height="35"');
    expect(svg).toContain('<rect x="110" y="17.5" width="100" height="35"');
    expect(svg).toContain('<rect x="110" y="67.5" width="50" height="35"');
  });

  test("bars that overlap in part stand closer", () => {
    const half = (values: number[]) => series(values, { shape: "bar", overlap: 50 });
    const svg = draw({ categories: ["2025"], series: [half([10]), half([10])] });
    expect(svg).toContain('<rect x="40" y="10" width="93.33" height="100"');
    expect(svg).toContain('<rect x="86.67" y="10" width="93.33" height="100"');
  });

  test("stacked columns stand on each other, negative ones hang below zero", () => {
    const stacked = (values: number[]) => series(values, { shape: "stackedBar" });
    const svg = draw({ categories: ["2025"], series: [stacked([5]), stacked([5]), stacked([-10])] });
    expect(svg).toContain('<rect x="40" y="35" width="140" height="25"');
    expect(svg).toContain('<rect x="40" y="10" width="140" height="25"');
    expect(svg).toContain('<rect x="40" y="60" width="140" height="50"');
  });

  test("bars lie from left to right, the first category on top", () => {
    const svg = draw({ sideways: true, series: [series([10, 5], { shape: "bar" })] });
    expect(svg).toContain('<rect x="10" y="17.5" width="200" height="35"');
    expect(svg).toContain('<rect x="10" y="67.5" width="100" height="35"');
  });

  test.each([
    {
      says: "breaks between words",
      name: "Intensity, Other uses",
      height: 120,
      lines: ["Intensity,", "Other uses"],
    },
    {
      says: "breaks between Japanese characters",
      name: "年変化率その他の用途",
      height: 120,
      lines: ["年変化率その他", "の用途"],
    },
    {
      says: "ends in dots where a line is all it has",
      name: "Intensity, Other uses",
      height: 80,
      lines: ["Intensity,…"],
    },
    {
      says: "ends in dots within a word",
      name: "Verbrauchselastizität",
      height: 120,
      lines: ["Verbrauchsel…"],
    },
  ])("a label beside the plot that is too wide $says", ({ name, height, lines }) => {
    const bars = { series: [series([10, 5, 1], { shape: "bar" })], categories: [name, "B", "C"] };
    const svg = drawChart(
      picture({ ...bars, sideways: true, categoryAxis: { ...axis, visible: true } }),
      300,
      height,
    );
    const labels = [...svg.matchAll(/class="chart-label"[^>]*>([^<]*)</g)].map(([, label]) => label);
    expect(labels).toEqual([...lines, "B", "C"]);
  });

  test("the last value below horizontal bars stays inside the chart", () => {
    const svg = draw({
      sideways: true,
      valueAxis: { ...axis, visible: true },
      series: [series([1000, 500], { shape: "bar" })],
      format: (value) => `+${value},000`,
    });
    const middle = Number(/x="([\d.]+)"[^>]*>\+1000,000</.exec(svg)?.[1]);
    // Nine letters, about 7 wide each, in a chart of 226.
    expect(middle + (9 * 6.7) / 2).toBeLessThan(226);
  });

  test("an area is closed", () => {
    expect(draw({ series: [series([10, 5], { shape: "area" })] })).toContain(
      'd="M60,10L160,60L160,110L60,110Z"',
    );
  });

  test("outlined bars are not filled", () => {
    expect(draw({ series: [series([10], { shape: "bar", outlined: true })] })).toContain(
      'fill="none" stroke="#b4602d"',
    );
  });

  test("a legend that is too long for a row goes on in the next, inside the chart", () => {
    const names = ["Solar power", "Onshore wind", "Offshore wind", "Electric vehicles", "Other uses"];
    const svg = draw({ legend: "bottom", series: names.map((name) => series([1, 2], { name })) });
    const places = names.map((name) => {
      const [, x = "", y = ""] = new RegExp(`x="([\\d.]+)" y="([\\d.]+)"[^>]*>${name}<`).exec(svg) ?? [];
      return { right: Number(x) + name.length * 6, y: Number(y) };
    });
    expect(new Set(places.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const { right, y } of places) {
      expect(right).toBeLessThanOrEqual(226);
      expect(y).toBeLessThanOrEqual(120);
    }
  });

  test("title, axis titles, labels and legend say what there is", () => {
    const text = (words: string) => ({ text: words, size: 12, bold: true, color: null });
    const svg = draw({
      title: text("Copper"),
      series: [series([0, 1200])],
      categoryAxis: { ...axis, visible: true, title: text("Year") },
      valueAxis: { ...axis, visible: true, gridlines: true, title: text("kt") },
      legend: "bottom",
      format: (value) => value.toLocaleString("en-US"),
    });
    for (const words of ["Copper", "Year", "kt", "Demand", "1,000", "2025"])
      expect(svg).toContain(`>${words}</text>`);
    expect(svg).toContain('class="chart-gridline"');
  });

  describe("a title", () => {
    const drawn = (text: string, width: number): { lines: string[]; sizes: Set<number>; plotTop: number } => {
      const title = { text, size: 12, bold: true, color: null };
      const valueAxis = { ...axis, visible: true };
      const svg = drawChart(picture({ title, valueAxis, series: [series([0, 10])] }), width, 300);
      const found = [...svg.matchAll(/class="chart-title"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g)];
      return {
        lines: found.map(([, , line = ""]) => line),
        sizes: new Set(found.map(([, size]) => Number(size))),
        plotTop: Number(/M[\d.]+,[\d.]+L[\d.]+,([\d.]+)/.exec(svg)?.[1]),
      };
    };
    const long = "Copper: refined use reaches 32,516 kt by 2033 in the scenario that is in use";

    test("stands in one line where there is room", () => {
      expect(drawn(long, 900)).toMatchObject({ lines: [long], sizes: new Set([16]) });
    });

    test("takes a second line, for which the plot makes room", () => {
      const one = drawn(long, 900);
      const two = drawn(long, 450);
      expect(two.lines).toEqual([
        "Copper: refined use reaches 32,516 kt by 2033",
        "in the scenario that is in use",
      ]);
      expect([...two.sizes]).toEqual([16]);
      expect(two.plotTop - one.plotTop).toBeCloseTo(20, 6);
    });

    test("is written smaller before words are lost, and ends in dots in a chart too small", () => {
      const smaller = drawn(long, 340);
      expect(smaller.lines.join(" ")).toBe(long);
      expect(Math.max(...smaller.sizes)).toBeLessThan(16);
      expect(drawn(long, 150).lines.at(-1)).toMatch(/…$/);
      expect(drawn(long, 150).lines).toHaveLength(2);
    });
  });

  test("words of cells cannot become markup", () => {
    const svg = draw({ series: [series([1], { name: '<script>"&' })] });
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script&gt;&quot;&amp;");
  });

  test("a chart without values is drawn empty", () => {
    expect(draw({ categories: [], series: [series([])] })).toMatch(/^<svg .*<\/svg>$/);
  });

  test("screen readers hear title, series and span", () => {
    const title = { text: "Copper", size: 12, bold: true, color: null };
    const shown = picture({ title, series: [series([1, 2]), series([1, 2], { name: "Supply" })] });
    expect(chartLabel(shown)).toBe("Chart “Copper” of Demand, Supply, from 2025 to 2026");
    expect(draw({ title, series: [series([1, 2])] })).toContain(
      'role="img" aria-label="Chart “Copper” of Demand',
    );
  });
});

describe("the value axis", () => {
  const ticks = (values: number[], valueAxis = {}, shape: PictureSeries["shape"] = "bar") =>
    valueScale(picture({ series: [series(values, { shape })], valueAxis: { ...axis, ...valueAxis } })).ticks;

  test.each([
    [
      [0, 10],
      [0, 2, 4, 6, 8, 10],
    ],
    [
      [3, 1240],
      [0, 500, 1000, 1500],
    ],
    [
      [-4, 6],
      [-4, -2, 0, 2, 4, 6],
    ],
    [
      [0.1, 0.3],
      [0, 0.1, 0.2, 0.3],
    ],
    [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])("%j has round steps from zero", (values, expected) => {
    expect(ticks(values)).toEqual(expected);
  });

  test("lines far from zero do not stand on it", () => {
    expect(ticks([1000, 1040], {}, "line")).toEqual([1000, 1010, 1020, 1030, 1040]);
  });

  test("bounds and steps that are set are kept", () => {
    expect(ticks([3, 8], { minimum: 0, maximum: 9, majorUnit: 3 })).toEqual([0, 3, 6, 9]);
  });
});

describe("reading a chart object", () => {
  const none: ChartText = { text: "", visible: false, size: 10, fontName: "Calibri", bold: false, color: "" };
  const noAxis: ChartModel["axes"]["value"] = {
    visible: true,
    title: none,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: "#,##0",
    majorGridlines: true,
    linkNumberFormat: false,
    categoryType: "Automatic",
    tickLabelPosition: "NextToAxis",
    reversePlotOrder: false,
    gridline: { color: null, weight: 0, style: "" },
    font: none,
  };
  const at = (row: number) => ({ sheet: "s", block: { row, column: 1, rows: 1, columns: 3 } });
  const rows: CellValue[][] = [
    [2025, 2026, 2027],
    [10, null, { error: "#N/A" }],
    ["", "Copper", ""],
  ];
  const cells = {
    values: (_: string, { row, rows: count }: Block) => rows.slice(row, row + count),
    text: (_: string, { row, rows: count }: Block) =>
      rows.slice(row, row + count).map((line) => line.map(String)),
  };
  const model: ChartModel = {
    id: "c",
    sheet: "s",
    name: "Chart 1",
    chartType: "ColumnStacked",
    left: 0,
    top: 0,
    width: 300,
    height: 200,
    title: { ...none, text: "Copper", cell: null, visible: true, size: 14, overlay: false },
    legend: { visible: true, position: "Bottom", overlay: false, font: none },
    axes: { category: noAxis, value: noAxis, secondaryValue: noAxis },
    series: [
      {
        id: "1",
        name: "Demand",
        values: at(1),
        categories: at(0),
        chartType: "",
        axisGroup: "Primary",
        fill: "#B4602D",
        line: { color: null, weight: 0, style: "" },
        markerStyle: "",
        smooth: false,
        dataLabels: false,
        gapWidth: 150,
        overlap: 0,
      },
    ],
    fill: null,
    border: { color: null, weight: 0, style: "" },
  };

  test("takes categories, values, words and colours from model and cells", () => {
    const read = readChart(model, cells, (format, value) => `${format}:${value}`);
    expect(read).toMatchObject({
      title: { text: "Copper", size: 14 },
      categories: ["2025", "2026", "2027"],
      legend: "bottom",
      sideways: false,
      series: [
        { name: "Demand", shape: "stackedBar", values: [10, null, null], color: "#B4602D", outlined: false },
      ],
    });
    expect(read.format(5)).toBe("#,##0:5");
  });

  test("a title that is linked to a cell says what the cell shows", () => {
    const title = {
      ...model.title,
      text: "",
      cell: { sheet: "s", block: { row: 2, column: 1, rows: 1, columns: 1 } },
    };
    const shown = { ...cells, text: () => [["Copper: 1,240 kt"]] };
    expect(readChart({ ...model, title }, shown, String).title?.text).toBe("Copper: 1,240 kt");
  });

  test("a series whose fill was taken away keeps its outline", () => {
    const [first] = model.series;
    const outlined = { ...first!, fill: null, line: { color: "#BC002D", weight: 1.5, style: "Dash" } };
    const read = readChart({ ...model, series: [outlined] }, cells, String);
    expect(read.series[0]).toMatchObject({ outlined: true, color: "#BC002D", dashed: true });
  });

  test.each([
    ["Line", "line"],
    ["LineMarkers", "line"],
    ["ColumnClustered", "bar"],
    ["ColumnStacked", "stackedBar"],
    ["BarClustered", "bar"],
    ["BarStacked", "stackedBar"],
    ["Area", "area"],
    ["AreaStacked", "stackedArea"],
  ])("%s is drawn as %s", (type, shape) => {
    expect(shapeOf(type)).toBe(shape);
  });
});
