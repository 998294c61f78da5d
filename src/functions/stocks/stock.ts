import { stockWords } from "../../language/en/stock-words";
import { massBalance, stockChange, type StockFlows } from "../../model/stocks/stock-flows";
import { stockFromInflow } from "../../model/stocks/stock-from-inflow";
import type { Table } from "../cells/elementwise";
import { checkSize } from "../cells/grid";
import { oneCell } from "../cells/one-cell";
import { flowTable } from "./flow-table";
import { lifetimesOf } from "./lifetimes";
import { inflowAtOf, initialStockOf, readSettings, settingNames } from "./settings";
import { yearlySeries } from "./yearly-series";

/** Arguments of STOCK and INFLOW as Excel hands them over. */
export interface StockArguments {
  /** Inflows or stocks. */
  readonly series: unknown;
  readonly lifetime: unknown;
  readonly spread: unknown;
  readonly distribution: unknown;
  readonly settings: unknown;
}

const settings = settingNames(["inflowAt", "initialStock"]);

/** The stock that inflows build up, year by year. */
export function stockTable(args: StockArguments): Table {
  const { years, values } = yearlySeries(args.series, "inflows");
  checkSize(years.length + 1, stockWords.stockHeader.length);
  const distribution = oneCell(args.distribution, "distribution");
  const given = readSettings(args.settings, settings);
  const options = {
    lifetime: lifetimesOf({ ...args, distribution }, years.length),
    inflowAt: inflowAtOf(given),
  };
  return tableOf(
    years,
    stockFromInflow(values, { ...options, initialStock: initialStockOf(given, options) }),
  );
}

/** Flows and stocks in the columns both functions answer with. */
export const tableOf = (years: readonly number[], flows: StockFlows): Table =>
  flowTable(stockWords.stockHeader, years, [
    flows.inflow,
    flows.outflow,
    flows.stock,
    stockChange(flows),
    massBalance(flows),
  ]);
