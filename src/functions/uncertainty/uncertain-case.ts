import { sharedEstimates } from "../../data/shared-estimates";
import { shippedInputs } from "../../data/shipped-inputs";
import { Evaluation } from "../../line-items/evaluation";
import { demandInputs } from "../../model/demand/demand-items";
import { driverId, driversOf, ownEntryId } from "../../model/demand/drivers";
import type { Metal } from "../../model/metals";
import { inScenario } from "../../model/per-scenario";
import type { Scenario } from "../../model/scenarios";
import type { ThreePoints } from "../../model/uncertainty/distribution";
import type { DrawnModel } from "../../model/uncertainty/evaluate-draws";
import type { InputLaw, UncertainFactor, UncertainInput } from "../../model/uncertainty/uncertain-factor";
import { baseYear, lastYear } from "../../model/years";
import { demandInput } from "../assumptions/known-ids";
import { readAssumptions, type Assumptions } from "../assumptions/read-assumptions";
import { usedRange } from "../assumptions/used-range";
import { isOmitted, type Cell } from "../cells/cell";
import { singleCell, type Grid } from "../cells/grid";
import { demandModel, shipped } from "../demand/demand-model";
import { scenarioNames } from "../names/scenario-names";
import { readBandRows, type BandRows, type RangeEnd } from "./band-rows";
import type { BandSettings } from "./band-settings";
import type { CorrelatedPair } from "./correlated-pairs";
import { chosenLaw, shownEnds } from "./input-law";

const axis = { first: baseYear, last: lastYear };

/** The model under a range of assumptions, with what it says about uncertainty. */
export class UncertainCase {
  readonly settings: BandSettings;
  /** Correlations stated for two inputs. */
  readonly pairs: readonly CorrelatedPair[];
  readonly drawn: DrawnModel;
  private readonly rows: BandRows;
  private readonly assumptions: Assumptions;

  /** @throws FunctionError that names the row of the range whose value cannot be */
  constructor(argument: unknown) {
    const range = rangeOf(argument);
    this.assumptions = readAssumptions(range, demandInput);
    this.rows = readBandRows(range);
    this.settings = this.rows.settings;
    this.pairs = this.rows.pairs;
    const { values } = this.assumptions;
    this.drawn = { model: demandModel(), axis, given: (id) => values.get(id) ?? shipped().get(id) };
  }

  /** The scenario a cell names; where it is left out, the one the assumptions choose, else Reference. */
  scenarioOf(cell: Cell): Scenario {
    return isOmitted(cell) ? (this.assumptions.scenario ?? "reference") : scenarioNames.find(cell);
  }

  /** What is uncertain about the demand of a metal; inputs of one estimate are one factor. */
  factors(metal: Metal, scenario: Scenario): UncertainFactor[] {
    const inputs = [...demandInputs(metal).map(({ id }) => id), ...driverInputs(metal, scenario)].flatMap(
      (id) => this.uncertain(id),
    );
    const factors = new Map<string, UncertainInput[]>();
    for (const input of inputs) {
      const id = sharedEstimates.find((estimate) => estimate.inputs.includes(input.id))?.id ?? input.id;
      factors.set(id, [...(factors.get(id) ?? []), input]);
    }
    return [...factors].map(([id, members]) => ({ id, inputs: members }));
  }

  /** An input with its distribution, if it has one. */
  private uncertain(id: string): UncertainInput[] {
    const low = this.rows.low.get(id) ?? shippedInputs[id]?.low;
    const high = this.rows.high.get(id) ?? shippedInputs[id]?.high;
    const hasRange = low !== undefined || high !== undefined;
    const law = chosenLaw(id, this.rows, hasRange);
    if (!hasRange && !("sd" in law)) return [];
    const base = this.drawn.given(id);
    if (typeof base === "number") return this.scalar(id, base, { low, high, law });
    const range = this.yearly(id, { low, high, law });
    return range.size > 0 ? [{ id, range, law }] : [];
  }

  private scalar(id: string, base: number, { low, high, law }: Ends): UncertainInput[] {
    if ("sd" in law) {
      const { sd } = law;
      return typeof sd === "number" ? [{ id, range: shownEnds(id, law.kind, { base, sd }), law }] : [];
    }
    const range = around(base, numberIn(low), numberIn(high));
    const cited = shippedInputs[id];
    const isCited = cited?.low === low && cited?.high === high;
    return range.low < range.high ? [{ id, range, covers: isCited ? (cited?.covers ?? 1) : 1, law }] : [];
  }

  private yearly(id: string, { low, high, law }: Ends): Map<number, ThreePoints> {
    const { model, given } = this.drawn;
    const evaluation = new Evaluation(model, { model: axis }, { items: given });
    const pointsIn = (base: number, year: number): ThreePoints | undefined => {
      if (!("sd" in law)) return around(base, inYear(low, year), inYear(high, year));
      const sd = inYear(law.sd, year);
      return sd === undefined ? undefined : shownEnds(id, law.kind, { base, sd });
    };
    const ranges = new Map<number, ThreePoints>();
    for (let year = baseYear + 1; year <= lastYear; year += 1) {
      const base = evaluation.value(shownId(id), year);
      const points = typeof base === "number" ? pointsIn(base, year) : undefined;
      if (points !== undefined && points.low < points.high) ranges.set(year, points);
    }
    return ranges;
  }
}

interface Ends {
  readonly low: RangeEnd | undefined;
  readonly high: RangeEnd | undefined;
  readonly law: InputLaw;
}

function rangeOf(argument: unknown): Grid {
  const cell = singleCell(argument);
  return cell !== undefined && isOmitted(cell) ? [] : usedRange(argument);
}

/** The rows of drivers that a scenario reads; the own scenario reads Reference where it is empty. */
const driverInputs = (metal: Metal, scenario: Scenario): string[] =>
  driversOf(metal).flatMap((driver) =>
    scenario === "own"
      ? [inScenario(driverId(driver), "reference"), ownEntryId(driver)]
      : [inScenario(driverId(driver), scenario)],
  );

/** The row that shows what an input comes to: of an own entry, the own scenario. */
const shownId = (id: string): string => id.replace(/\.own-entry$/, ".own");

/** A base outside its range widens the range. */
const around = (base: number, low = base, high = base): ThreePoints => ({
  low: Math.min(low, base),
  base,
  high: Math.max(high, base),
});

const numberIn = (end: RangeEnd | undefined): number | undefined =>
  typeof end === "number" ? end : undefined;

const inYear = (end: RangeEnd | undefined, year: number): number | undefined =>
  typeof end === "object" ? end.get(year) : end;
