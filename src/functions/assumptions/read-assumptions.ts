import { errors } from "../../language/en/errors";
import type { Given } from "../../line-items/evaluation";
import { baseYear, lastYear } from "../../model/years";
import type { Scenario } from "../../model/scenarios";
import { wrongInput } from "../function-error";
import { BadCell, type Cell } from "../cells/cell";
import type { Grid } from "../cells/grid";
import { numberIn } from "../cells/number";
import { shipped } from "../demand/demand-model";
import { scenarioNames } from "../names/scenario-names";
import { plainName } from "../names/plain-name";
import { columnsOf, isEmpty, isHeader, plainColumns, type Columns } from "./columns";
import type { Changeable, FindInput } from "./known-ids";

/** What a range of assumptions changes. */
export interface Assumptions {
  readonly values: ReadonlyMap<string, Given>;
  /** The scenario in use, where the range names one. */
  readonly scenario: Scenario | null;
}

/**
 * Reads rows of id and value, or of id and one value a year. A later row replaces an earlier one; blank cells leave
 * the shipped value; rows the roadmap computes or keeps for other purposes are passed over.
 * @param find the inputs that the function depends on
 * @throws FunctionError that names the id whose value cannot be
 */
export function readAssumptions(range: Grid, find: FindInput): Assumptions {
  const reader = new AssumptionReader(find);
  if (range.every((row) => row.length < 2) && range.some((row) => !isEmpty(row[0]))) {
    throw wrongInput(errors.assumptionShape);
  }
  for (const row of range) reader.read(row);
  return reader.result();
}

class AssumptionReader {
  private readonly values = new Map<string, Given>();
  private readonly scenarioWords = new Map<string, Scenario>();
  private choice: string | null = null;
  private columns: Columns | null = null;

  constructor(private readonly find: FindInput) {}

  read(row: readonly Cell[]): void {
    const [id] = row;
    if (id === undefined || isEmpty(id) || id === 0) return;
    if (isHeader(row)) this.columns = columnsOf(row);
    else if (row.slice(1).some((cell) => !isEmpty(cell))) this.readItem(textOf(id), row);
  }

  result(): Assumptions {
    return { values: this.values, scenario: this.chosen() };
  }

  private readItem(id: string, row: readonly Cell[]): void {
    const columns = this.columns ?? plainColumns(row);
    if (this.readWord(id, row[columns.value])) return;
    const item = this.find(id);
    if (item === null) return;
    const given = item.shape === "series" ? seriesIn(row, columns, item) : valueIn(row[columns.value], item);
    if (given !== null) this.values.set(item.id, given);
  }

  /** The scenario in use and the names of the scenarios, which are words. */
  private readWord(id: string, cell: Cell | undefined): boolean {
    if (id !== "scenario.choice" && !id.startsWith("scenario.name.")) return false;
    if (typeof cell !== "string" || isEmpty(cell)) return true;
    if (id === "scenario.choice") this.choice = cell;
    const scenario = scenarioNames.lookUp(id.slice("scenario.name.".length));
    if (id !== "scenario.choice" && scenario !== undefined) this.scenarioWords.set(plainName(cell), scenario);
    return true;
  }

  private chosen(): Scenario | null {
    if (this.choice === null) return null;
    return this.scenarioWords.get(plainName(this.choice)) ?? scenarioNames.find(this.choice);
  }
}

function textOf(id: Cell): string {
  if (typeof id !== "string") throw wrongInput(errors.assumptionNotId(id));
  return id.trim();
}

/** The number in a cell, checked; null where it gives nothing. */
function valueIn(cell: Cell | undefined, { id, limit, zeroIsBlank }: Changeable): number | null {
  if (cell === undefined || cell instanceof BadCell || isEmpty(cell)) return null;
  const value = numberIn(cell);
  if (value === undefined) throw wrongInput(errors.assumptionNotNumber(id, cell));
  if (value === 0 && zeroIsBlank) return null;
  if (!limit.holds(value)) throw wrongInput(errors.assumptionImpossible(id, value, limit.rule));
  return value;
}

/** The shipped years with those that the row gives; a single value counts for every year after the base year. */
function seriesIn(row: readonly Cell[], columns: Columns, item: Changeable): Given | null {
  const given = new Map<number, number>();
  for (const [year, column] of columns.years) {
    const value = valueIn(row[column], item);
    if (value !== null && year >= baseYear && year <= lastYear) given.set(year, value);
  }
  const single = given.size === 0 ? valueIn(row[columns.value], item) : null;
  if (single !== null) for (let year = baseYear + 1; year <= lastYear; year += 1) given.set(year, single);
  if (given.size === 0) return null;
  const before = shipped().get(item.id);
  return new Map([...(before instanceof Map ? (before as ReadonlyMap<number, number>) : []), ...given]);
}
