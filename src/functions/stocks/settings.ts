import { errors } from "../../language/en/errors";
import { stockErrors } from "../../language/en/stock-errors";
import { stockWords } from "../../language/en/stock-words";
import { steadyAges, type InitialStock } from "../../model/stocks/initial-stock";
import { firstLifetime, type CohortOptions, type InflowAt } from "../../model/stocks/cohort-curve";
import { isBlank, isOmitted, type Cell } from "../cells/cell";

import { wrongInput } from "../function-error";
import { boundedGrid } from "../cells/grid";
import { Names } from "../names/names";
import { inflowAtNames } from "./stock-names";
import { numbersOf } from "./yearly-series";

export type Setting = keyof typeof stockWords.settings;

/** The cells beside the name of each setting that is given. */
export type SettingCells<Name extends string> = ReadonlyMap<Name, readonly Cell[]>;
export type Settings = SettingCells<Setting>;

/** Most ages of an initial stock. */
const mostAges = 1000;

/** The settings one function has. */
export const settingNames = (settings: readonly Setting[]): Names<Setting> =>
  new Names<Setting>(
    "setting",
    settings.map((id) => ({ id, name: stockWords.settings[id] })),
  );

/**
 * Reads pairs of name and value, one a row, as the ranges of assumptions are written.
 * @throws FunctionError for a name that is none, with the nearest, and for a name without a value
 */
export function readSettings<Name extends string>(argument: unknown, names: Names<Name>): SettingCells<Name> {
  const given = new Map<Name, readonly Cell[]>();
  for (const row of boundedGrid(argument)) {
    if (row.every(isBlank)) continue;
    const [name = null, ...values] = row;
    if (values.length === 0) throw wrongInput(stockErrors.settingShape);
    const setting = names.find(name);
    const filled = trimmed(values, isBlank);
    if (filled.length === 0) throw wrongInput(stockErrors.settingEmpty(names.nameOf(setting)));
    given.set(setting, filled);
  }
  return given;
}

/** Without the empty cells at the end of a row that is as wide as the widest. */
function trimmed(cells: readonly Cell[], isEmpty: (cell: Cell) => boolean): readonly Cell[] {
  const last = cells.map(isEmpty).lastIndexOf(false);
  return cells.slice(0, last + 1);
}

/** The one value of a setting; blank where it is not given. */
export const settingOf = (settings: Settings, setting: Setting): Cell => settings.get(setting)?.[0] ?? null;

/** When inflows arrive: at the end of the year, if not set. */
export function inflowAtOf(settings: Settings): InflowAt {
  const cell = settingOf(settings, "inflowAt");
  return isBlank(cell) ? "end" : inflowAtNames.find(cell);
}

/** The initial stock: one value is spread over ages as a steady stock, several are one an age. */
export function initialStockOf(settings: Settings, options: CohortOptions): InitialStock {
  const amounts = numbersOf(trimmed(settings.get("initialStock") ?? [], isOmitted), "initialStock");
  if (amounts.length > mostAges) throw wrongInput(stockErrors.tooManyAges(mostAges));
  const negative = amounts.find((amount) => amount < 0);
  if (negative !== undefined) throw wrongInput(errors.negative("initialStock", negative));
  const [only] = amounts;
  const lifetime = firstLifetime(options.lifetime);
  if (amounts.length !== 1 || only === undefined || lifetime === undefined) return amounts;
  return steadyAges(only, lifetime, options.inflowAt);
}
