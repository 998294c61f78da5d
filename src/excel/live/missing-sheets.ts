/**
 * Sheets of the roadmap that people deleted. Every formula that led to one shows an error then, contents lead nowhere,
 * charts are empty. To tell that from what has another cause, the rules are asked once more of the workbook as it
 * would be with those sheets back: what they object to then, too, has another one.
 */
import { isError } from "../../line-items/value";
import { type Token, tokenize } from "../../workbook-plan/quality/formula-tokens";
import type { CompiledName, CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { renameSheets } from "../workbook/rename-sheets";
import { newTabs } from "../workbook/assign-sheets";
import type { CellFinding } from "./broken-rules";
import { totalWithoutErrors } from "./check-total";
import type { LiveCell, LiveWorkbook } from "./live-workbook";

type LiveSheet = LiveWorkbook["sheets"][number];

/** Names that missing sheets have in the plan, in its order. */
export function missingSheets({ sheets }: LiveWorkbook, plan: CompiledWorkbook): readonly string[] {
  const found = new Set(sheets.map(({ id }) => id));
  return plan.sheets.filter(({ id }) => !found.has(id)).map(({ name }) => name);
}

/**
 * The workbook with what is missing as the plan has it, and with the references that were lost with it.
 * @param live the workbook as it is read
 * @param told the same without errors that cells only pass on
 */
export function withMissing(live: LiveWorkbook, told: LiveWorkbook, plan: CompiledWorkbook): LiveWorkbook {
  const missing: Missing = new Set(missingSheets(told, plan).map((name) => name.toLowerCase()));
  const sheets = told.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => withLost(cell, missing)),
  }));
  const places = new Map(plan.names.map((name) => [name.name, name]));
  return {
    ...told,
    sheets: withTotals(live, withTabs(sheets, plan)),
    names: told.names.map((name) => ledBack(name, places.get(name.name), missing)),
  };
}

/** Names of sheets in lower case. */
type Missing = ReadonlySet<string>;

const leadsTo = (token: Token, sheets: Missing): boolean =>
  token.kind === "reference" && token.sheet !== null && sheets.has(token.sheet.toLowerCase());

const isLost = ({ kind, text }: Token): boolean => kind === "error" && text.startsWith("#REF!");

/** A cell with the references that it lost; one whose formula people wrote stays as it is. */
function withLost(cell: LiveCell, missing: Missing): LiveCell {
  const { formula, planned } = cell;
  if (formula === undefined || planned?.formula === undefined) return cell;
  const tokens = restored(tokenize(formula), tokenize(planned.formula), missing);
  if (tokens === null) return cell;
  const isWhole = !tokens.some(isLost);
  return {
    ...cell,
    formula: tokens.map(({ text }) => text).join(""),
    ...(isWhole ? { value: planned.value } : {}),
  };
}

/** Null where the formula is another one, or never led to what is missing. */
function restored(found: readonly Token[], planned: readonly Token[], missing: Missing): Token[] | null {
  if (found.length !== planned.length || !planned.some((token) => leadsTo(token, missing))) return null;
  const tokens = found.map((token, index): Token | null => {
    const plan = planned[index];
    if (plan === undefined) return null;
    if (leadsTo(plan, missing)) return isLost(token) ? plan : null;
    // A row of another sheet may be gone as well, or rows inserted.
    if (plan.kind === "reference") return token.kind === "reference" || isLost(token) ? token : null;
    return token.kind === plan.kind && token.text === plan.text ? token : null;
  });
  const known = tokens.filter((token) => token !== null);
  return known.length === tokens.length ? known : null;
}

/** A name of the plan for cells of a missing sheet. */
const ledBack = (name: CompiledName, plan: CompiledName | undefined, missing: Missing): CompiledName =>
  plan !== undefined &&
  tokenize(plan.reference).some((token) => leadsTo(token, missing)) &&
  tokenize(name.reference).some((token) => isLost(token) || leadsTo(token, missing))
    ? { ...name, reference: plan.reference }
    : name;

/** Where building again puts them, which know the others by the names that these have now. */
function withTabs(sheets: readonly LiveSheet[], plan: CompiledWorkbook): readonly LiveSheet[] {
  const found = new Map(sheets.map(({ id, name }) => [id, name]));
  const known = plan.sheets.map(({ id, name }) => ({ id, planned: name, name: found.get(id) ?? name }));
  const renamed = renameSheets(plan, new Map(known.map(({ planned, name }) => [planned, name])));
  const all = [...sheets];
  const toCome = known.map(({ id, name }) => ({ name, isNew: !found.has(id) }));
  for (const { name, place } of newTabs(
    toCome,
    sheets.map((sheet) => sheet.name),
  )) {
    const sheet = renamed.sheets.find((each) => each.name === name);
    if (sheet === undefined) continue;
    all.splice(place, 0, { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, planned: cell })) });
  }
  return all;
}

/** The total of all checks as it would be, unless errors remain that have another cause. */
function withTotals(live: LiveWorkbook, mended: readonly LiveSheet[]): readonly LiveSheet[] {
  if (mended.some(({ cells }) => cells.some(({ value }) => isError(value)))) return mended;
  return mended.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell): LiveCell =>
      cell.style === "checkTotal" && cell.formula !== undefined && cell.value !== 0
        ? { ...cell, value: totalWithoutErrors(cell, sheet.name, live) }
        : cell,
    ),
  }));
}

/** Findings that have a cause of their own, and those that only follow from what is missing. */
export interface ByCause {
  readonly own: readonly CellFinding[];
  readonly following: readonly CellFinding[];
}

/** @param without findings in the workbook with the missing sheets back */
export function byCause(found: readonly CellFinding[], without: readonly CellFinding[]): ByCause {
  const still = new Set(without.map(keyOf));
  return {
    own: found.filter((finding) => still.has(keyOf(finding))),
    following: found.filter((finding) => !still.has(keyOf(finding))),
  };
}

/** What is wrong with a cell may be more than one thing; of the workbook as a whole each thing is told by itself. */
const keyOf = ({ rule, reason, sheet, cell, detail }: CellFinding): string =>
  JSON.stringify([rule, reason, sheet, cell?.row, cell?.column, sheet === "" ? detail : ""]);
