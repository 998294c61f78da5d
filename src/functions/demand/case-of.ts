import { readAssumptions } from "../assumptions/read-assumptions";
import { isBlank, isOmitted, type Cell } from "../cells/cell";
import { gridOf, singleCell, type Grid } from "../cells/grid";
import { DemandCase } from "./demand-case";

/** Ranges of assumptions remembered; a range given by many cells is read once. */
const remembered = 16;

interface Known {
  readonly range: Grid;
  readonly case: DemandCase;
}

let standard: DemandCase | undefined;
let recent: Known[] = [];

/** The model under the assumptions of an argument; as shipped where it is left out. */
export function caseOf(argument: unknown): DemandCase {
  if (argument === undefined || isLeftOut(argument)) {
    return (standard ??= new DemandCase({ values: new Map(), scenario: null }));
  }
  const range = gridOf(argument);
  const place = recent.findIndex((known) => sameRange(known.range, range));
  const known = recent[place] ?? { range, case: new DemandCase(readAssumptions(range)) };
  if (place !== 0) recent = [known, ...recent.filter((other) => other !== known)].slice(0, remembered);
  return known.case;
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
