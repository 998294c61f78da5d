import { stockErrors } from "../../language/en/stock-errors";
import { supplyWords } from "../../language/en/supply-words";
import { mineOutput } from "../../model/supply/mine-output";
import { amountOf } from "../cells/amount";
import { isBlank, type Cell } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { numberOf } from "../cells/number";
import { optionalYear, yearOf } from "../cells/year";
import { wrongInput } from "../function-error";
import { Names } from "../names/names";
import { readSettings } from "../stocks/settings";

type MineSetting = keyof typeof supplyWords.mineSettings;

const memo = new Memo<Result>();

const settingNames = new Names<MineSetting>("setting", [
  { id: "decline", name: supplyWords.mineSettings.decline, also: ["yearly decline"] },
  { id: "lastYear", name: supplyWords.mineSettings.lastYear, also: ["closure", "closes"] },
  { id: "probability", name: supplyWords.mineSettings.probability },
  { id: "stake", name: supplyWords.mineSettings.stake, also: ["equity", "share"] },
]);

/**
 * Output of a mine on the way to capacity and after.
 * @param args as Excel hands them over: capacity, start year, ramp-up years, year
 * @param settings pairs of name and value
 */
export function rampUpValues(args: readonly unknown[], settings: unknown): Table {
  const given = readSettings(settings, settingNames);
  const terms = (["decline", "lastYear", "probability", "stake"] as const).map(
    (name) => given.get(name)?.[0] ?? null,
  );
  return elementwise([...args, ...terms], memo, outputOf);
}

function outputOf(cells: readonly Cell[]): number {
  const [capacity = null, start = null, years = null, year = null, ...terms] = cells;
  const [decline = null, lastYear = null, probability = null, stake = null] = terms;
  const mine = {
    capacity: amountOf(capacity, "capacity"),
    startYear: yearOf(start, "startYear"),
    rampYears: amountOf(years, "rampYears"),
  };
  return mineOutput(mine, yearOf(year), {
    decline: shareOf(decline, "decline", 0),
    lastYear: optionalYear(lastYear, "lastYear"),
    probability: shareOf(probability, "probability", 1),
    stake: shareOf(stake, "stake", 1),
  });
}

function shareOf(cell: Cell, what: "decline" | "probability" | "stake", otherwise: number): number {
  if (isBlank(cell)) return otherwise;
  const share = numberOf(cell, what);
  if (!(share >= 0 && share <= 1)) throw wrongInput(stockErrors.shareOutside(what, share));
  return share;
}
