import { type Given, Evaluation } from "../../line-items/evaluation";
import { scenarios, type Scenario } from "../../model/scenarios";
import { baseYear, lastYear } from "../../model/years";
import type { Assumptions } from "../assumptions/read-assumptions";
import { isOmitted, type Cell } from "../cells/cell";
import type { Result } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { numeric } from "../demand/demand-case";
import { shipped } from "../demand/demand-model";
import { scenarioNames } from "../names/scenario-names";
import { balanceModel, rangeEnds, shippedTables, type SupplyCase } from "./balance-model";

/** Which of the side-by-side values of the model is wanted. */
export interface Choice {
  readonly scenario: Scenario;
  readonly supplyCase: SupplyCase;
}

/** Supply and balances under one set of assumptions, with what was already computed of each scenario and case. */
export class BalanceCase {
  readonly memo = new Memo<Result>();
  private readonly evaluations = new Map<string, Evaluation>();

  constructor(private readonly assumptions: Assumptions) {}

  /** The scenario a cell names; where it is left out, the one the assumptions choose, else Reference. */
  scenarioOf(cell: Cell): Scenario {
    return isOmitted(cell) ? (this.assumptions.scenario ?? "reference") : scenarioNames.find(cell);
  }

  /**
   * The row in use of a scenario and a case of supply, in a year. The base year is data, the same in every case: the ends
   * of a range are about the years after it.
   * @throws FunctionError where the assumptions lead to an error
   */
  valueOf(id: string, { scenario, supplyCase }: Choice, year: number): number {
    const choice: Choice = { scenario, supplyCase: year === baseYear ? "base" : supplyCase };
    const key = `${choice.scenario} ${choice.supplyCase}`;
    const evaluation = this.evaluations.get(key) ?? this.evaluate(choice);
    this.evaluations.set(key, evaluation);
    return numeric(evaluation.value(id, year));
  }

  private evaluate({ scenario, supplyCase }: Choice): Evaluation {
    const words = wordsOf(scenario);
    const ends = supplyCase === "base" ? new Map<string, number>() : rangeEnds(supplyCase);
    const items = (id: string): Given | undefined =>
      this.changed(id) ?? ends.get(id) ?? shipped().get(id) ?? words.get(id) ?? itself(id);
    return new Evaluation(
      balanceModel(),
      { model: { first: baseYear, last: lastYear } },
      { items, ...(shippedTables === undefined ? {} : { tables: shippedTables }) },
    );
  }

  /** What the assumptions change: a value that differs holds in every case, one as shipped gives way to the case. */
  private changed(id: string): Given | undefined {
    const value = this.assumptions.values.get(id);
    return value === shipped().get(id) ? undefined : value;
  }
}

const wordsOf = (scenario: Scenario): ReadonlyMap<string, string> =>
  new Map([
    ["scenario.choice", scenario],
    ...scenarios.map((each): [string, string] => [`scenario.name.${each}`, each]),
  ]);

/** Effects, statuses and other words of lists stand for themselves. */
const itself = (id: string): string | undefined => (/^(effect|status|text)\./.test(id) ? id : undefined);
