/** What of the findings is for the person who edits the workbook. */
import type { CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { checkQuality } from "../../workbook-plan/quality/check-quality";
import type { RuleNumber } from "../../workbook-plan/quality/finding";
import { tokenize } from "../../workbook-plan/quality/formula-tokens";
import { type CellFinding, cellFindings } from "./broken-rules";
import type { LiveCell, LiveWorkbook } from "./live-workbook";

/** Rules on how the roadmap writes its own rows, which rows that people add need not follow. */
const ofOwnRows: ReadonlySet<RuleNumber> = new Set<RuleNumber>([7]);

/** Everything that must hold and does not, and advice on formulas that people wrote, where the plan needs none. */
export function ofPeople(
  found: readonly CellFinding[],
  live: LiveWorkbook,
  plan: CompiledWorkbook,
): CellFinding[] {
  const sheets = new Map(live.sheets.map((sheet) => [sheet.name, cellsByPlace(sheet)]));
  const cellOf = ({ sheet, cell }: CellFinding): LiveCell | undefined =>
    cell === null ? undefined : sheets.get(sheet)?.cells.get(placeKey(cell));
  const told = found.filter((finding) => {
    const cell = cellOf(finding);
    if (cell !== undefined && cell.planned === undefined) return !ofOwnRows.has(finding.rule);
    return finding.level === "E" || isRewritten(cell);
  });
  if (told.every(({ level }) => level === "E")) return told;
  const shipped = adviceIn(plan);
  const isShipped = (finding: CellFinding): boolean =>
    shipped.has(adviceKey(finding, sheets.get(finding.sheet)?.id ?? "", cellOf(finding)?.planned));
  return told.filter((finding) => finding.level === "E" || !isShipped(finding));
}

/** Rows that people insert change the references of a formula, and that is not to say that they wrote it. */
const isRewritten = (cell: LiveCell | undefined): boolean =>
  cell !== undefined && wordsOf(cell.formula) !== wordsOf(cell.planned?.formula);

const wordsOf = (formula = ""): string =>
  tokenize(formula)
    .map(({ kind, text }) => (kind === "reference" ? "" : text))
    .join(" ");

type Place = NonNullable<CellFinding["cell"]>;

const placeKey = ({ row, column }: Place): string => `${String(row)} ${String(column)}`;

function adviceIn(plan: CompiledWorkbook): ReadonlySet<string> {
  const ids = new Map(plan.sheets.map(({ name, id }) => [name, id]));
  const advice = cellFindings(checkQuality(plan).filter(({ level }) => level === "W"));
  return new Set(advice.map((finding) => adviceKey(finding, ids.get(finding.sheet) ?? "", finding.cell)));
}

const adviceKey = ({ reason }: CellFinding, sheet: string, cell: Place | null | undefined): string =>
  `${reason} ${sheet} ${cell === null || cell === undefined ? "" : placeKey(cell)}`;

const cellsByPlace = ({ id, cells }: LiveWorkbook["sheets"][number]) => ({
  id,
  cells: new Map(cells.map((cell): [string, LiveCell] => [placeKey(cell), cell])),
});

/**
 * Cells where the plan has a formula and the workbook has none. The rules themselves see that in rows of years only,
 * for elsewhere nothing in a workbook tells a figure that was typed from one that was meant to be.
 */
export const lostFormulas = ({ sheets }: LiveWorkbook): CellFinding[] =>
  sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ formula, planned }) => formula === undefined && planned?.formula !== undefined)
      .map((cell): CellFinding => ({
        rule: 3,
        level: "E",
        reason: "A formula of the roadmap is gone",
        sheet: name,
        cell,
      })),
  );
