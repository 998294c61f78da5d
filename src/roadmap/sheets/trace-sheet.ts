/**
 * From each line of the Dashboard to the inputs behind it: a mark leads to its line here, where dots stand under the
 * groups of inputs that it rests on, and the heading over a dot leads to their cells.
 */
import type { CellPlan, LinkPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import { styles } from "../../workbook-plan/styles";
import { textPixels } from "../../workbook-plan/text-width";
import type { Context } from "../context";
import { columns, head, headerRow, printed, section, withCheckAt } from "../layout";
import type { TracedDashboard, TracedGroup, TracedLine } from "../trace/traced-lines";

const at = { line: columns.label, sheet: 3, count: 4, firstInput: 6 } as const;

/** Widths of the columns before the dots, and of those, in characters. */
const widths = [2, 40, 14, 7, 1] as const;
const inputWidth = 1.5;
/** Points of a pixel, and of the space above and below a heading. */
const pointsOfPixel = 0.75;
const headingSpace = 10;

/** A line, or the heading above some. */
type Entry = { readonly line: TracedLine } | { readonly heading: string };

export function traceSheet(context: Context, traced: TracedDashboard): SheetPlan {
  const { sheets } = context.words;
  const lastColumn = lastColumnOf(traced);
  return {
    id: "trace",
    name: sheets.names.trace,
    role: "guide",
    columnWidths: [...widths, ...traced.inputs.map(() => inputWidth)],
    rows: [
      ...headRows(context, traced),
      ...entriesOf(traced).map((entry) =>
        "line" in entry ? lineRow(traced, entry.line) : section(entry.heading, lastColumn),
      ),
    ],
    freeze: { row: headerRow + 1, column: at.sheet },
    charts: [],
    print: printed(`1:${String(headerRow)}`, lastColumn),
    protected: false,
  };
}

/** The Dashboard with a mark at the left of each line that leads to it here. */
export function withTraceMarks(context: Context, dashboard: SheetPlan, traced: TracedDashboard): SheetPlan {
  const { guide, tip } = context.words.sheets.trace;
  const lastColumn = lastColumnOf(traced);
  const added = new Map<number, CellPlan>([
    [headerRow - 1, { kind: "value", column: columns.unit, value: guide, style: "note" }],
  ]);
  entriesOf(traced).forEach((entry, index) => {
    if (!("line" in entry)) return;
    const row = headerRow + 1 + index;
    const cells = { row, lastRow: row, column: at.line, lastColumn };
    const link = { kind: "sheet", sheetId: "trace", cells, tip } as const;
    added.set(entry.line.row, { kind: "value", column: 1, value: "›", style: "linkMark", link });
  });
  const rows = dashboard.rows.map((row, index): RowPlan => {
    const cell = added.get(index + 1);
    return cell === undefined ? row : { ...row, cells: [...row.cells, cell] };
  });
  return { ...dashboard, rows };
}

const lastColumnOf = ({ inputs }: TracedDashboard): number => at.firstInput + inputs.length - 1;

/** The lines under the headings of the Dashboard, in its order. */
const entriesOf = ({ lines }: TracedDashboard): Entry[] =>
  lines.flatMap((line, index): Entry[] =>
    line.section === lines[index - 1]?.section ? [{ line }] : [{ heading: line.section }, { line }],
  );

/** The head of all sheets, with room for headings that stand upright and the names of their sheets above. */
function headRows(context: Context, traced: TracedDashboard): RowPlan[] {
  const rows = withCheckAt(at.sheet, head(context, "trace", "guide", headings(context, traced)));
  return rows.map((row, index) => {
    if (index === headerRow - 1) return { ...row, height: headingHeight(traced) };
    return index === headerRow - 2 ? { ...row, cells: [...row.cells, ...sheetNames(traced)] } : row;
  });
}

function headings(context: Context, { inputs }: TracedDashboard): CellPlan[] {
  const texts = context.words.sheets.trace;
  return [
    { kind: "value", column: at.line, value: texts.line, style: "header" },
    { kind: "value", column: at.sheet, value: texts.calculation, style: "header" },
    { kind: "value", column: at.count, value: texts.groups, style: "headerNumber" },
    ...inputs.map((group, index): CellPlan => ({
      kind: "value",
      column: at.firstInput + index,
      value: titleOf(group),
      style: "headerUpright",
      link: linkTo(group),
    })),
  ];
}

/** The name of each sheet above the first of its groups. */
const sheetNames = ({ inputs }: TracedDashboard): CellPlan[] =>
  inputs.flatMap(({ sheet }, index): CellPlan[] =>
    sheet === inputs[index - 1]?.sheet
      ? []
      : [{ kind: "value", column: at.firstInput + index, value: sheet.name, style: "note" }],
  );

const titleOf = ({ sheet, title }: TracedGroup): string => (title === "" ? sheet.name : title);

/** From the words at the left of the cells to the last of them. */
const linkTo = ({ sheet, area }: TracedGroup): LinkPlan => ({
  kind: "sheet",
  sheetId: sheet.id,
  cells: { ...area, column: Math.min(area.column, columns.label) },
  tip: sheet.name,
});

function headingHeight({ inputs }: TracedDashboard): number {
  const { size } = styles.headerUpright;
  const longest = Math.max(0, ...inputs.map((group) => textPixels(titleOf(group), { size, bold: false })));
  return Math.ceil(longest * pointsOfPixel) + headingSpace;
}

function lineRow({ inputs }: TracedDashboard, line: TracedLine): RowPlan {
  // Cells without a dot have its look too: one block of cells is formatted faster than many single ones.
  const dots = inputs.map((group, index): CellPlan => ({
    kind: "value",
    column: at.firstInput + index,
    value: line.inputs.has(group) ? "●" : null,
    style: "dot",
  }));
  return {
    cells: [
      { kind: "value", column: at.line, value: line.label, style: "labelIndented" },
      ...calculationCell(line),
      { kind: "value", column: at.count, value: line.inputs.size, style: "count" },
      ...dots,
    ],
  };
}

/** The sheet whose rows the line shows, the first of them where it shows several. */
function calculationCell({ calculations: [first] }: TracedLine): CellPlan[] {
  if (first === undefined) return [];
  return [
    { kind: "value", column: at.sheet, value: first.sheet.name, style: "linkText", link: linkTo(first) },
  ];
}
