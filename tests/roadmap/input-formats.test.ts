/** How the figures of the Inputs sheet look. */
import { pairIds } from "../../src/data/partners";
import { buildRoadmap } from "../../src/roadmap/build-roadmap";
import { inputColumns } from "../../src/roadmap/sheets/input-columns";
import { styles, type StyleSpec } from "../../src/workbook-plan/styles";
import { date } from "./cells";

/** Figures above the tables: row by row, with the block that they stand in. */
function figuresOf(partners: (typeof pairIds)[number]) {
  const roadmap = buildRoadmap({ date, partners });
  const { cells } = roadmap.workbook.sheets.find(({ id }) => id === "inputs")!;
  const end = roadmap.book.field("mines", 0, "name").row;
  const rows = new Map<number, (typeof cells)[number][]>();
  for (const cell of cells.filter(({ row }) => row > 5 && row < end))
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  let block = "";
  return [...rows.values()].flatMap((row) => {
    const at = (column: number) => row.find((cell) => cell.column === column);
    const label = at(inputColumns.label);
    if (label?.style === "section" && typeof label.value === "string") block = label.value;
    const unit = at(inputColumns.unit)?.value;
    if (typeof unit !== "string" || unit === "text") return [];
    const { base, low, high, inUse } = inputColumns;
    return [base, low, high, inUse]
      .flatMap((column) => at(column) ?? [])
      .filter(({ style }) => /^(input|calculation)$/.test(style))
      .map(({ value, format, style }) => {
        const spec: StyleSpec = styles[style];
        return { place: `${block}, ${unit}`, value, format: format ?? spec.format ?? "" };
      });
  });
}

test.each(pairIds)("%s: figures of one unit in a block have the same decimals", (partners) => {
  const formats = new Map<string, Set<string>>();
  for (const { place, format } of figuresOf(partners))
    formats.set(place, (formats.get(place) ?? new Set()).add(format));
  expect(formats.size).toBeGreaterThan(40);
  expect([...formats].filter(([, known]) => known.size > 1)).toEqual([]);
});

test.each(pairIds)("%s: no figure looks like nothing", (partners) => {
  const figures = figuresOf(partners).filter(({ value }) => typeof value === "number" && value !== 0);
  expect(figures.length).toBeGreaterThan(100);
  const shown = figures.map(({ place, value, format }) => {
    const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
    const rounded = (Number(value) * (format.endsWith("%") ? 100 : 1)).toFixed(decimals);
    return { place, value, rounded };
  });
  expect(shown.filter(({ rounded }) => Number(rounded) === 0)).toEqual([]);
});
