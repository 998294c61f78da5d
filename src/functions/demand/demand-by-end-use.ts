import { functions } from "../../language/en/functions";
import { endUses, useId } from "../../model/demand/end-uses";
import { countOf } from "../cells/number";
import { oneCell } from "../cells/one-cell";
import type { Table } from "../cells/elementwise";
import { checkSize } from "../cells/grid";
import { modelYear, withinModel } from "../cells/year";
import { endUseLabel } from "../names/end-use-names";
import { metalNames } from "../names/metal-names";
import { caseOf } from "./case-of";

/** Arguments of the table as Excel hands them over. */
export interface DemandTableArguments {
  readonly metal: unknown;
  readonly startYear: unknown;
  readonly years: unknown;
  readonly scenario: unknown;
  readonly assumptions: unknown;
}

/** Refined use in kt: a header of years, a row for every end use, and the total in the last row. */
export function demandByEndUse(args: DemandTableArguments): Table {
  const model = caseOf(args.assumptions);
  const metal = metalNames.find(oneCell(args.metal, "metal"));
  const first = modelYear(oneCell(args.startYear, "startYear"), "startYear");
  const count = countOf(oneCell(args.years, "years"), "years");
  const scenario = model.scenarioOf(oneCell(args.scenario, "scenario"));
  withinModel(first + count - 1);
  checkSize(endUses[metal].length + 2, count + 2);

  const years = Array.from({ length: count }, (_, index) => first + index);
  const row = (label: string, endUse: string): (string | number)[] => [
    label,
    "kt",
    ...years.map((year) => model.valueOf(useId(metal, endUse), scenario, year)),
  ];
  return [
    [functions.endUse, functions.unit, ...years],
    ...endUses[metal].map(({ id }) => row(endUseLabel(id), id)),
    row(functions.total, "total"),
  ];
}
