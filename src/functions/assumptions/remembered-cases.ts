import { isBlank, isOmitted, type Cell } from "../cells/cell";
import { singleCell, type Grid } from "../cells/grid";
import type { FindInput } from "./known-ids";
import { readAssumptions, type Assumptions } from "./read-assumptions";
import { usedRange } from "./used-range";

/** Ranges of assumptions remembered; a range given by many cells is read once. */
const remembered = 16;

interface Known<Case> {
  readonly range: Grid;
  readonly case: Case;
}

/** Models by the range of assumptions they run under. */
export class RememberedCases<Case> {
  private standard: Case | undefined;
  private recent: Known<Case>[] = [];

  constructor(
    private readonly find: FindInput,
    private readonly make: (assumptions: Assumptions) => Case,
  ) {}

  /** The model under the assumptions of an argument; as shipped where it is left out. */
  of(argument: unknown): Case {
    if (argument === undefined || isLeftOut(argument)) {
      return (this.standard ??= this.make({ values: new Map(), scenario: null }));
    }
    const range = usedRange(argument);
    const place = this.recent.findIndex((known) => sameRange(known.range, range));
    const known = this.recent[place] ?? { range, case: this.make(readAssumptions(range, this.find)) };
    if (place !== 0) {
      this.recent = [known, ...this.recent.filter((other) => other !== known)].slice(0, remembered);
    }
    return known.case;
  }
}

const isLeftOut = (argument: unknown): boolean => {
  const cell = singleCell(argument);
  return cell !== undefined && isOmitted(cell);
};

function sameRange(one: Grid, other: Grid): boolean {
  if (one.length !== other.length || one[0]?.length !== other[0]?.length) return false;
  return one.every((row, index) =>
    row.every((cell, column) => sameCell(cell, other[index]?.[column] ?? null)),
  );
}

const sameCell = (one: Cell, other: Cell): boolean => one === other || (isBlank(one) && isBlank(other));
