import { errors } from "../../language/en/errors";
import { stockErrors } from "../../language/en/stock-errors";
import { stockWords } from "../../language/en/stock-words";
import { inflowFromStock, NothingSurvives, type InflowOptions } from "../../model/stocks/inflow-from-stock";
import type { StockFlows } from "../../model/stocks/stock-flows";
import { isBlank, type Cell } from "../cells/cell";
import type { Table } from "../cells/elementwise";
import { checkSize } from "../cells/grid";
import { oneCell } from "../cells/one-cell";
import { noResult, wrongInput } from "../function-error";
import { lifetimesOf } from "./lifetimes";
import { inflowAtOf, initialStockOf, readSettings, settingNames, settingOf } from "./settings";
import { tableOf, type StockArguments } from "./stock";
import { negativeInflowNames } from "./stock-names";
import { yearlySeries, type YearlySeries } from "./yearly-series";

const settings = settingNames(["inflowAt", "initialStock", "negativeInflow"]);

/** The inflow that stocks need, year by year. */
export function inflowTable(args: StockArguments): Table {
  const series = yearlySeries(args.series, "stocks");
  const { years, values } = series;
  checkSize(years.length + 1, stockWords.stockHeader.length);
  const negative = values.find((stock) => stock < 0);
  if (negative !== undefined) throw wrongInput(errors.negative("stocks", negative));
  const distribution = oneCell(args.distribution, "distribution");
  const given = readSettings(args.settings, settings);
  const options = {
    lifetime: lifetimesOf({ ...args, distribution }, years.length),
    inflowAt: inflowAtOf(given),
  };
  const initialStock = initialStockOf(given, options);
  const negativeInflow = treatmentOf(settingOf(given, "negativeInflow"));
  return tableOf(years, flowsOf(series, { ...options, initialStock, negativeInflow }));
}

const treatmentOf = (cell: Cell): NonNullable<InflowOptions["negativeInflow"]> =>
  isBlank(cell) ? "allowed" : negativeInflowNames.find(cell);

function flowsOf({ years, values }: YearlySeries, options: InflowOptions): StockFlows {
  try {
    return inflowFromStock(values, options);
  } catch (error) {
    if (!(error instanceof NothingSurvives)) throw error;
    throw noResult(stockErrors.nothingSurvives(years[error.year] ?? error.year + 1));
  }
}
