import { supplyWords } from "../../language/en/supply-words";
import { isOmitted, type Cell } from "../cells/cell";
import { elementwise, type Table } from "../cells/elementwise";
import { modelYear } from "../cells/year";
import { RememberedCases } from "../assumptions/remembered-cases";
import { metalNames } from "../names/metal-names";
import { Names } from "../names/names";
import { BalanceCase } from "./balance-case";
import { balanceInput, type SupplyCase } from "./balance-model";

const cases = new RememberedCases(balanceInput, (assumptions) => new BalanceCase(assumptions));

/** The model under the assumptions of an argument; as shipped where it is left out. */
export const balanceCaseOf = (argument: unknown): BalanceCase => cases.of(argument);

const caseNames = new Names<SupplyCase>("supplyCase", [
  { id: "base", name: supplyWords.cases.base, also: ["central", "medio", "基準"] },
  { id: "low", name: supplyWords.cases.low, also: ["bajo", "baja", "低位"] },
  { id: "high", name: supplyWords.cases.high, also: ["alto", "alta", "高位"] },
]);

/** The case of supply a cell names; base where it is left out. */
export const supplyCaseOf = (cell: Cell): SupplyCase => (isOmitted(cell) ? "base" : caseNames.find(cell));

/** World refined balance in kt; arguments as Excel hands them over: metal, year, scenario, case. */
export const gapValues = (args: readonly unknown[], assumptions: unknown): Table =>
  balanceValues("balance", args, assumptions);

/** Share of refined use that is covered; arguments as for the gap. */
export const coverageValues = (args: readonly unknown[], assumptions: unknown): Table =>
  balanceValues("coverage", args, assumptions);

function balanceValues(row: "balance" | "coverage", args: readonly unknown[], assumptions: unknown): Table {
  const model = balanceCaseOf(assumptions);
  const compute = (cells: readonly Cell[]): number => {
    const [, metal = null, year = null, scenario = null, supplyCase = null] = cells;
    const choice = { scenario: model.scenarioOf(scenario), supplyCase: supplyCaseOf(supplyCase) };
    return model.valueOf(`${metalNames.find(metal)}.${row}`, choice, modelYear(year));
  };
  return elementwise([row, ...args], model.memo, compute);
}
