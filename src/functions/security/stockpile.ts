import { shippedInputs } from "../../data/shipped-inputs";
import { stockpileFor } from "../../model/security/stockpile";
import { amountOf } from "../cells/amount";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";

const memo = new Memo<Result>();
const daysInYear = shippedInputs["days-in-year"]?.value ?? 365;

/** Metal for so many days; arguments as Excel hands them over: yearly demand, days. */
export const stockpileValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([demand = null, days = null]) =>
    stockpileFor(amountOf(demand, "demand"), amountOf(days, "days"), daysInYear),
  );
