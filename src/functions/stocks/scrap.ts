import type { Parameter } from "../../language/en/errors";
import { stockErrors } from "../../language/en/stock-errors";
import { stockWords } from "../../language/en/stock-words";
import { scrapFlows, type YearlyShare } from "../../model/stocks/scrap-flows";
import type { Table } from "../cells/elementwise";
import { checkSize, singleCell } from "../cells/grid";
import { isBlank } from "../cells/cell";
import { wrongInput } from "../function-error";
import { flowTable } from "./flow-table";
import { lifetimesOf } from "./lifetimes";
import { inflowAtOf, initialStockOf, readSettings, settingNames, settingOf, type Settings } from "./settings";
import { perYear, perYearOf, yearlySeries } from "./yearly-series";

/** Arguments of SCRAP as Excel hands them over. */
export interface ScrapArguments {
  readonly inflows: unknown;
  readonly lifetime: unknown;
  readonly spread: unknown;
  readonly collection: unknown;
  readonly recovery: unknown;
  readonly settings: unknown;
}

const settings = settingNames([
  "distribution",
  "inflowAt",
  "initialStock",
  "dissipativeLoss",
  "fabricationYield",
]);

/** Metal from use to scrap, year by year. */
export function scrapTable(args: ScrapArguments): Table {
  const { years, values } = yearlySeries(args.inflows, "inflows");
  checkSize(years.length + 1, stockWords.scrapHeader.length);
  const given = readSettings(args.settings, settings);
  const distribution = settingOf(given, "distribution");
  const options = {
    lifetime: lifetimesOf({ ...args, distribution }, years.length),
    inflowAt: inflowAtOf(given),
  };
  const flows = scrapFlows(values, {
    ...options,
    initialStock: initialStockOf(given, options),
    collection: checkedShare(perYear(args.collection, "collection", years.length), "collection"),
    recovery: recoveryOf(args.recovery, years.length),
    dissipativeLoss: shareSetting(given, "dissipativeLoss", years.length) ?? 0,
    fabricationYield: shareSetting(given, "fabricationYield", years.length) ?? 1,
  });
  return flowTable(stockWords.scrapHeader, years, [
    flows.inflow,
    flows.newScrap,
    flows.stock,
    flows.dissipated,
    flows.discarded,
    flows.uncollected,
    flows.collected,
    flows.recoveryLoss,
    flows.oldScrap,
    flows.balance,
  ]);
}

/** All that is collected is recovered where nothing is said; 0 says that nothing is. */
function recoveryOf(argument: unknown, years: number): YearlyShare {
  const only = singleCell(argument);
  if (only !== undefined && isBlank(only)) return 1;
  return checkedShare(perYear(argument, "recovery", years), "recovery");
}

function shareSetting(
  given: Settings,
  setting: "dissipativeLoss" | "fabricationYield",
  years: number,
): YearlyShare | undefined {
  const cells = given.get(setting);
  return cells === undefined ? undefined : checkedShare(perYearOf(cells, setting, years), setting);
}

function checkedShare(share: YearlyShare, what: Parameter): YearlyShare {
  const outside = [share].flat().find((each) => !(each >= 0 && each <= 1));
  if (outside !== undefined) throw wrongInput(stockErrors.shareOutside(what, outside));
  return share;
}
