import { errors } from "../../language/en/errors";
import { functions } from "../../language/en/functions";
import { isOmitted } from "../cells/cell";
import { elementwise, type Result, type Table } from "../cells/elementwise";
import { Memo } from "../cells/memo";
import { numberOf } from "../cells/number";
import { noFigure, wrongInput } from "../function-error";
import { metalNames } from "../names/metal-names";
import { unitOf, type Unit } from "./unit";

const memo = new Memo<Result>();

/** A quantity in another unit; arguments as Excel hands them over: value, from, to, metal. */
export const conversions = (args: readonly unknown[]): Table =>
  elementwise(args, memo, ([value = null, from = null, to = null, metal = null]) => {
    if (!isOmitted(metal)) metalNames.find(metal);
    return convert(numberOf(value, "value"), unitOf(from), unitOf(to));
  });

function convert(value: number, from: Unit, to: Unit): number {
  const { kinds } = functions;
  if ((from.kind === "price") !== (to.kind === "price")) {
    throw wrongInput(errors.unlikeUnits(from.text, kinds[from.kind], to.text, kinds[to.kind]));
  }
  const [one, other] =
    from.kind === to.kind && !bothGraded(from, to) ? [from.factor, to.factor] : [metalIn(from), metalIn(to)];
  return one === other ? value : (value * one) / other;
}

const bothGraded = (from: Unit, to: Unit): boolean => from.grade !== undefined && to.grade !== undefined;

/** Kilograms of metal in one unit. */
function metalIn({ kind, factor, grade, text }: Unit): number {
  if (kind !== "concentrate") return factor;
  if (grade === undefined) throw noFigure(errors.gradeMissing(text));
  return factor * grade;
}
