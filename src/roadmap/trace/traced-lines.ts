/** The lines of the Dashboard that show figures, and the groups of inputs that each rests on. */
import type { CellArea, CellPlan, RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { headerRow } from "../layout";
import { type Home, homesOf, labelOf, sectionOf, together } from "./cell-homes";
import { type CellKey, InputLineage, readBy } from "./input-lineage";

/** Rows below one heading, or the columns of one table. */
export interface TracedGroup {
  readonly sheet: SheetPlan;
  /** The heading; empty on a sheet without. */
  readonly title: string;
  readonly area: CellArea;
}

export interface TracedLine {
  /** Its row on the Dashboard. */
  readonly row: number;
  /** Heading above it. */
  readonly section: string;
  readonly label: string;
  /** What its formulas name themselves, on calculation sheets. */
  readonly calculations: readonly TracedGroup[];
  /** Of all groups of inputs, those that something behind the line stands in. */
  readonly inputs: ReadonlySet<TracedGroup>;
}

export interface TracedDashboard {
  readonly lines: readonly TracedLine[];
  /** All groups that a line rests on, in the order of the workbook. */
  readonly inputs: readonly TracedGroup[];
}

/** A line with the cells it reads, and the inputs behind them. */
interface Line extends Pick<TracedLine, "row" | "section" | "label"> {
  readonly reads: ReadonlySet<CellKey>;
  readonly inputs: readonly Home[];
}

/** The years of the Dashboard begin with it. */
const startYear = "plan.start-year";
/** Words that figures depend on; those of lists only name things. */
const choices: ReadonlySet<CellKey> = new Set(["scenario.choice", "case.choice"]);

/** @param sheets those that the Dashboard reads from, in their order */
export function tracedDashboard(
  context: Context,
  dashboard: SheetPlan,
  sheets: readonly SheetPlan[],
): TracedDashboard {
  const homes = homesOf(context, sheets);
  const lines = linesOf(context, dashboard, homes);
  const behind = new Set(lines.flatMap(({ inputs }) => inputs));
  const groups = groupsOf([...homes.values()].filter((home) => behind.has(home)));
  const places = new Map([...homes.values()].map((home, place) => [home, place]));
  const placeOf = (home: Home): number => places.get(home) ?? 0;
  return {
    inputs: [...groups.values()],
    lines: lines.map(({ reads, inputs, ...line }) => {
      const named = [...reads].flatMap((key) => homes.get(key) ?? []);
      const calculated = named.filter(({ sheet }) => sheet.role === "calculation");
      return {
        ...line,
        calculations: [...groupsOf(calculated.sort((one, other) => placeOf(one) - placeOf(other))).values()],
        inputs: new Set(inputs.flatMap((home) => groups.get(groupKey(home)) ?? [])),
      };
    }),
  };
}

const groupKey = ({ sheet, section, kind }: Home): string => [sheet.id, section, kind].join("/");

function groupsOf(homes: readonly Home[]): ReadonlyMap<string, TracedGroup> {
  const groups = new Map<string, TracedGroup>();
  for (const home of homes) {
    const key = groupKey(home);
    const before = groups.get(key);
    const area = before === undefined ? home.area : together([before.area, home.area]);
    groups.set(key, { sheet: home.sheet, title: home.section, area });
  }
  return groups;
}

function linesOf(context: Context, dashboard: SheetPlan, homes: ReadonlyMap<CellKey, Home>): Line[] {
  const lineage = new InputLineage(context.model);
  const lines: Line[] = [];
  let section = "";
  dashboard.rows.forEach((row, index) => {
    section = sectionOf(row) ?? section;
    if (index < headerRow) return;
    const reads = readByRow(row, lineage);
    if (reads.size === 0) return;
    const years = row.cells.some(({ kind }) => kind === "series") ? [startYear] : [];
    const inputs = [...lineage.inputsBehind([...reads, ...years])].flatMap((key) => {
      const home = homes.get(key);
      return home?.open === true && isFigure(context, key) ? [home] : [];
    });
    const label = labelOf(row) ?? textsLabel(context, lines, section);
    lines.push({ row: index + 1, section, label, reads, inputs });
  });
  return lines;
}

/** Sentences above charts have no label of their own. */
function textsLabel({ words }: Context, above: readonly Line[], section: string): string {
  const { texts } = words.sheets.trace;
  const before = above.filter((line) => line.section === section && line.label.startsWith(texts));
  return `${texts} ${String(before.length + 1)}`;
}

const readByRow = (row: RowPlan, lineage: InputLineage): ReadonlySet<CellKey> =>
  new Set(row.cells.flatMap((cell) => [...readByCell(cell, lineage)]));

function readByCell(cell: CellPlan, lineage: InputLineage): Iterable<CellKey> {
  if (cell.kind === "formula") return readBy(cell.expression);
  return cell.kind === "item" || cell.kind === "series" ? (lineage.readBy(cell.id) ?? []) : [];
}

const isFigure = ({ model }: Context, key: CellKey): boolean =>
  choices.has(key) || !model.has(key) || model.find(key).item.unit !== "text";
