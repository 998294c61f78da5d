import { driverId } from "../../model/demand/drivers";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { modelYear } from "../cells/year";
import { driverNames } from "../names/driver-names";
import { caseOf } from "./case-of";

const memo = new Memo<Result>();

/** A driver in its own unit; arguments as Excel hands them over: driver, year, scenario. */
export const driverValues = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([driver = null, year = null, scenario = null]) => {
    const model = caseOf(undefined);
    return model.valueOf(driverId(driverNames.find(driver)), model.scenarioOf(scenario), modelYear(year));
  });
