import { errors } from "../../language/en/errors";
import { Evaluation } from "../../line-items/evaluation";
import { isError, type Value } from "../../line-items/value";
import { inScenario } from "../../model/per-scenario";
import type { Scenario } from "../../model/scenarios";
import { baseYear, lastYear } from "../../model/years";
import type { Assumptions } from "../assumptions/read-assumptions";
import { isOmitted, type Cell } from "../cells/cell";
import type { Result } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { FunctionError } from "../function-error";
import { scenarioNames } from "../names/scenario-names";
import { demandModel, shipped } from "./demand-model";

/** The model under one set of assumptions, with the results already computed from it. */
export class DemandCase {
  readonly memo = new Memo<Result>();
  private readonly evaluation: Evaluation;

  constructor(private readonly assumptions: Assumptions) {
    const { values } = assumptions;
    this.evaluation = new Evaluation(
      demandModel(),
      { model: { first: baseYear, last: lastYear } },
      { items: (id) => values.get(id) ?? shipped().get(id) },
    );
  }

  /** The scenario a cell names; where it is left out, the one the assumptions choose, else Reference. */
  scenarioOf(cell: Cell): Scenario {
    return isOmitted(cell) ? (this.assumptions.scenario ?? "reference") : scenarioNames.find(cell);
  }

  /**
   * An item of the model in one scenario and year.
   * @throws FunctionError where the assumptions lead to an error
   */
  valueOf(id: string, scenario: Scenario, year: number): number {
    return numeric(this.evaluation.value(inScenario(id, scenario), year));
  }
}

/** @throws FunctionError where the value is none */
export function numeric(value: Value): number {
  if (typeof value === "number") return value;
  const name = isError(value) ? value.name : "#VALUE!";
  const code = name === "#DIV/0!" || name === "#NUM!" || name === "#N/A" ? name : "#VALUE!";
  throw new FunctionError(code, errors.assumptionsFail(name));
}
