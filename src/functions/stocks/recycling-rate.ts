import { errors, type Parameter } from "../../language/en/errors";
import { stockErrors } from "../../language/en/stock-errors";
import { stockWords } from "../../language/en/stock-words";
import { recyclingRates, type RecyclingFlows, type RecyclingRates } from "../../model/stocks/recycling-rates";
import { isBlank, isOmitted, type Cell } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { boundedGrid, checkSize, singleCell } from "../cells/grid";
import { Memo } from "../cells/memo";
import { numberOf } from "../cells/number";
import { FunctionError, wrongInput } from "../function-error";
import { indicatorNames } from "./stock-names";
import { perYear } from "./yearly-series";

type Indicator = keyof RecyclingRates;

const indicators = Object.keys(stockWords.indicators) as Indicator[];
const flowNames = ["oldScrap", "discarded", "newScrap", "primary"] as const;
const memo = new Memo<Result>();

/**
 * Recycling indicators; arguments as Excel hands them over: old scrap, discarded, new scrap, primary, indicator.
 * Without an indicator all three under a header, one row for each value of the ranges.
 */
export function recyclingRateTable(args: readonly unknown[]): Table {
  const indicator = singleCell(args[4]);
  if (indicator !== undefined && isOmitted(indicator)) return allRates(args.slice(0, 4));
  return elementwise(args, memo, (cells) => {
    const flows = flowNames.map((name, place) => amount(cells[place] ?? null, name));
    return rate(flows, indicatorNames.find(cells[4] ?? null));
  });
}

function allRates(args: readonly unknown[]): Table {
  const lengths = args.map((argument) => boundedGrid(argument).flat().length);
  const count = Math.max(...lengths);
  checkSize(count + 1, indicators.length);
  const flows = flowNames.map((name, place) => amounts(args[place], name, count));
  const rows = Array.from({ length: count }, (_, row) =>
    indicators.map((indicator) =>
      attempt(
        flows.map((values) => values[row] ?? 0),
        indicator,
      ),
    ),
  );
  return [indicators.map((indicator) => stockWords.indicators[indicator]), ...rows];
}

/** One indicator of flows in the order of the arguments. */
function rate(flows: readonly number[], indicator: Indicator): number {
  const [oldScrap = 0, discarded = 0, newScrap = 0, primary = 0] = flows;
  const share = recyclingRates({ oldScrap, discarded, newScrap, primary } satisfies RecyclingFlows)[
    indicator
  ];
  if (Number.isFinite(share)) return share;
  throw new FunctionError("#DIV/0!", stockErrors.shareOfNothing(stockWords.indicators[indicator]));
}

function attempt(flows: readonly number[], indicator: Indicator): Result {
  try {
    return rate(flows, indicator);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}

function amounts(argument: unknown, what: Parameter, count: number): readonly number[] {
  const given = perYear(argument, what, count);
  const values = typeof given === "number" ? Array.from({ length: count }, () => given) : given;
  for (const value of values) checkAmount(value, what);
  return values;
}

function amount(cell: Cell, what: Parameter): number {
  if (isBlank(cell)) throw wrongInput(errors.missing(what));
  return checkAmount(numberOf(cell, what), what);
}

function checkAmount(value: number, what: Parameter): number {
  if (value < 0) throw wrongInput(errors.negative(what, value));
  return value;
}
