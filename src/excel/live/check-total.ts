/**
 * What would be left of the total of all checks without the errors in the workbook. A check counts one where it shows an
 * error, and some checks count errors themselves, so that one sheet that is gone makes many of them fail.
 */
import { isError } from "../../line-items/value";
import { contains } from "../../workbook-plan/quality/area";
import { type Reference, tokenize } from "../../workbook-plan/quality/formula-tokens";
import type { LiveCell, LiveWorkbook } from "./live-workbook";

interface Place {
  /** Name in lower case. */
  readonly sheet: string;
  readonly cell: LiveCell;
}

/** @param total a sum of checks on its own sheet */
export function totalWithoutErrors(total: LiveCell, sheet: string, workbook: LiveWorkbook): number {
  const cells = new Map(
    workbook.sheets.map(({ name, cells: own }): [string, readonly LiveCell[]] => [name.toLowerCase(), own]),
  );
  const home = sheet.toLowerCase();
  return precedents({ sheet: home, cell: total }, cells)
    .filter((check) => !leadsToError(check, cells))
    .reduce((sum, { cell: { value } }) => sum + (typeof value === "number" ? value : 0), 0);
}

type Cells = ReadonlyMap<string, readonly LiveCell[]>;

/** Whether a cell shows an error, or looks at one through the cells that it is computed from. */
function leadsToError(check: Place, cells: Cells): boolean {
  if (check.cell.value === 0) return false;
  const seen = new Set<LiveCell>([check.cell]);
  const open = [check];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (isError(place.cell.value)) return true;
    for (const next of precedents(place, cells)) {
      if (seen.has(next.cell)) continue;
      seen.add(next.cell);
      open.push(next);
    }
  }
  return false;
}

const precedents = ({ sheet, cell }: Place, cells: Cells): Place[] =>
  tokenize(cell.formula ?? "")
    .filter((token): token is Reference => token.kind === "reference")
    .flatMap(({ sheet: other, area }) => {
      const target = (other ?? sheet).toLowerCase();
      return (cells.get(target) ?? [])
        .filter(({ row, column }) => contains(area, row, column))
        .map((found) => ({ sheet: target, cell: found }));
    });
