import { demandInput } from "../assumptions/known-ids";
import { RememberedCases } from "../assumptions/remembered-cases";
import { DemandCase } from "./demand-case";

const cases = new RememberedCases(demandInput, (assumptions) => new DemandCase(assumptions));

/** The model under the assumptions of an argument; as shipped where it is left out. */
export const caseOf = (argument: unknown): DemandCase => cases.of(argument);
