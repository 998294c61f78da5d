import { useId } from "../../model/demand/end-uses";
import { modelYear } from "../cells/year";
import { elementwise, type Table } from "../cells/elementwise";
import { endUseOf } from "../names/end-use-names";
import { metalNames } from "../names/metal-names";
import { caseOf } from "./case-of";

/** Refined use in kt; arguments as Excel hands them over: metal, year, scenario, end use. */
export function demandValues(args: readonly unknown[], assumptions: unknown): Table {
  const model = caseOf(assumptions);
  return elementwise(args, model.memo, ([metalCell = null, year = null, scenario = null, endUse = null]) => {
    const metal = metalNames.find(metalCell);
    const id = useId(metal, endUseOf(endUse, metal));
    return model.valueOf(id, model.scenarioOf(scenario), modelYear(year));
  });
}
