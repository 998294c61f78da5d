/**
 * The roadmap that stands in the workbook, as the rules look at it: formulas, values, names, order, colour and
 * protection of the sheets are those of the workbook. What cannot be read in one go (looks of cells, links, frozen
 * panes, rules for entries, conditional formats, charts, print set-up) is that of the plan, moved to where its cells
 * stand now.
 */
import { ErrorValue } from "../../line-items/value";
import type { Roadmap } from "../../roadmap/build-roadmap";
import { type InputSheet, wordedSheets } from "../../roadmap/input-sheet";
import type { CompiledCell, CompiledSheet, CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { tokenize } from "../../workbook-plan/quality/formula-tokens";
import { alignColumns, type Grid } from "../read-back/align";
import { valueAt } from "../read-back/collect-edits";
import type { FoundName } from "../workbook/survey";
import { alignedRows } from "./aligned-rows";
import { movedSheet } from "./moved-sheet";
import type { LiveRoadmap, LiveSheet } from "./read-live";
import type { Standing, StandingSheet } from "./standing";

/** A cell with what the plan has in its place; nothing where people added it. */
export interface LiveCell extends CompiledCell {
  readonly planned?: CompiledCell;
}

interface LiveCompiledSheet extends CompiledSheet {
  readonly cells: readonly LiveCell[];
}

export interface LiveWorkbook extends CompiledWorkbook {
  readonly sheets: readonly LiveCompiledSheet[];
}

/** @param drawn the roadmap with the entries that stand in the workbook */
export function liveWorkbook(drawn: Roadmap, live: LiveRoadmap): LiveWorkbook {
  const plans = new Map(drawn.workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const words = new Map(wordedSheets(drawn).map((sheet) => [sheet.id, sheet]));
  const found = live.sheets.flatMap((sheet) => {
    const plan = plans.get(sheet.id);
    const worded = words.get(sheet.id);
    return plan === undefined || worded === undefined
      ? []
      : [{ sheet, plan, standing: standingOf(sheet, plan, worded) }];
  });
  const standing: Standing = new Map(found.map(({ plan, standing: place }) => [plan.name, place]));
  return {
    properties: drawn.workbook.properties,
    sheets: found.map(({ sheet, plan, standing: home }) => ({
      ...movedSheet(plan, home, standing),
      tabColor: sheet.tabColor,
      protected: sheet.protected,
      cells: liveCells(withLinks(plan.cells, standing), sheet, home),
    })),
    names: ownNames(drawn.workbook, live),
  };
}

function standingOf(sheet: LiveSheet, plan: CompiledSheet, words: InputSheet): StandingSheet {
  const { name, values, formulas } = sheet;
  const columns = alignColumns(words, values);
  const planned = plan.cells.filter(({ formula }) => formula !== undefined).map(({ row }) => row);
  const found = formulas.flatMap((row, index) => (row.some(isFormula) ? [index + 1] : []));
  const rows = alignedRows(words, values, columns, { planned: new Set(planned), found: new Set(found) });
  return { name, columns, rows };
}

const isFormula = (content: Grid[number][number]): boolean =>
  typeof content === "string" && content.startsWith("=");

/** Cells whose links lead to the sheets under the names that these have now. */
const withLinks = (cells: readonly CompiledCell[], standing: Standing): readonly CompiledCell[] =>
  cells.map((cell) =>
    cell.link?.kind === "sheet"
      ? { ...cell, link: { ...cell.link, sheet: standing.get(cell.link.sheet)?.name ?? cell.link.sheet } }
      : cell,
  );

/** The cells of the plan with what stands in them now, and those that people added. */
function liveCells(
  plan: readonly CompiledCell[],
  { formulas, values }: LiveSheet,
  { rows, columns }: StandingSheet,
): LiveCell[] {
  const cells = new Map<string, LiveCell>();
  for (const planned of plan) {
    const row = rows.get(planned.row);
    const column = columns.get(planned.column);
    if (row === undefined || column === undefined || cells.has(placeKey(row, column))) continue;
    const content = contentAt(formulas, values, { row, column });
    cells.set(placeKey(row, column), { row, column, ...looksOf(planned), ...content, planned });
  }
  formulas.forEach((inRow, index) => {
    inRow.forEach((content, offset) => {
      const [row, column] = [index + 1, offset + 1];
      if (content === "" || cells.has(placeKey(row, column))) return;
      const added = contentAt(formulas, values, { row, column });
      cells.set(placeKey(row, column), { row, column, style: "normal", ...added });
    });
  });
  return [...cells.values()];
}

const looksOf = ({ style, format, link }: CompiledCell): Pick<CompiledCell, "style" | "format" | "link"> => ({
  style,
  ...(format === undefined ? {} : { format }),
  ...(link === undefined ? {} : { link }),
});

const placeKey = (row: number, column: number): string => `${String(row)} ${String(column)}`;

function contentAt(
  formulas: Grid,
  values: Grid,
  { row, column }: Pick<CompiledCell, "row" | "column">,
): Pick<CompiledCell, "value" | "formula"> {
  const value = valueAt(values, row, column);
  const content = formulas[row - 1]?.[column - 1];
  // A text may begin with the sign of a formula.
  if (typeof content !== "string" || !content.startsWith("=") || content === value) return { value };
  return { value: isErrorText(value) ? ErrorValue.of("#VALUE!") : value, formula: content.slice(1) };
}

/** An error that the model does not know, or in the words of another language: a formula gives no other text like it. */
const isErrorText = (value: unknown): boolean => typeof value === "string" && /^#\S+$/.test(value);

/** Names that the plan gave or that stand for cells of its sheets. */
function ownNames(plan: CompiledWorkbook, { names, sheets }: LiveRoadmap): CompiledWorkbook["names"] {
  const given = new Set(plan.names.map(({ name }) => name));
  const own = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const isOwn = ({ name, formula }: FoundName): boolean =>
    given.has(name) ||
    tokenize(formula).some(
      (token) => token.kind === "reference" && own.has(token.sheet?.toLowerCase() ?? ""),
    );
  return names
    .filter(isOwn)
    .map(({ name, formula, comment }) => ({ name, reference: formula.replace(/^=/, ""), comment }));
}
