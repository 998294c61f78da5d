/** One error shows in every cell that is computed from it; the rules are to name the cell where it arises. */
import { isError, type Value } from "../../line-items/value";
import type { CompiledWorkbook } from "../../workbook-plan/compiled-workbook";
import { type Area, contains } from "../../workbook-plan/quality/area";
import { type Token, tokenize } from "../../workbook-plan/quality/formula-tokens";
import type { LiveCell, LiveWorkbook } from "./live-workbook";

type Place = Pick<LiveCell, "row" | "column">;
const placeKey = ({ row, column }: Place): string => `${String(row)} ${String(column)}`;
/** Cells that show errors, by sheet in lower case. */
type ErrorCells = ReadonlyMap<string, readonly Place[]>;

/**
 * The workbook with another value in each cell that only passes an error on.
 * @param shipped the plan without the entries of people, which may be errors themselves
 */
export function withoutPassedOnErrors(workbook: LiveWorkbook, shipped: CompiledWorkbook): LiveWorkbook {
  const broken: ErrorCells = new Map(
    workbook.sheets.map(({ name, cells }) => [
      name.toLowerCase(),
      cells.filter(({ value }) => isError(value)),
    ]),
  );
  const named = new Map(workbook.names.map(({ name, reference }) => [name.toLowerCase(), reference]));
  const sheets = workbook.sheets.map((sheet) => {
    const cells = shipped.sheets.find(({ id }) => id === sheet.id)?.cells ?? [];
    const values = new Map(cells.map((cell) => [placeKey(cell), cell.value]));
    const valueOf = ({ planned }: LiveCell): Value =>
      planned === undefined ? null : (values.get(placeKey(planned)) ?? null);
    const passesOn = (cell: LiveCell): boolean =>
      isError(cell.value) &&
      tokenize(cell.formula ?? "")
        .flatMap((token) => meant(token, named))
        .some((token) => leadsToError(token, { cell, sheet: sheet.name, broken }));
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => (passesOn(cell) ? { ...cell, value: valueOf(cell) } : cell)),
    };
  });
  return { ...workbook, sheets };
}

/** A name as the cells that it stands for. */
const meant = (token: Token, named: ReadonlyMap<string, string>): readonly Token[] =>
  token.kind === "name" ? tokenize(named.get(token.text.toLowerCase()) ?? "") : [token];

interface From {
  readonly cell: Place;
  readonly sheet: string;
  readonly broken: ErrorCells;
}

function leadsToError(token: Token, { cell, sheet, broken }: From): boolean {
  if (token.kind !== "reference") return false;
  const target = (token.sheet ?? sheet).toLowerCase();
  const isItself = (place: Place): boolean =>
    target === sheet.toLowerCase() && place.row === cell.row && place.column === cell.column;
  return (broken.get(target) ?? []).some((place) => isIn(token.area, place) && !isItself(place));
}

const isIn = (area: Area, { row, column }: Place): boolean => contains(area, row, column);
