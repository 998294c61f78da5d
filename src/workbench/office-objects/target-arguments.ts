import type { Arguments } from "../rich-api/arguments";
import { objectArgument } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { demandAddress } from "./addresses";
import type { RangeTarget, SheetTarget } from "./model";

/** A range that is an argument: an object, or an address of the same sheet unless it names another. */
export function rangeArgument(own: SheetTarget, args: Arguments, index: number): RangeTarget {
  const object = objectArgument(args, index);
  if (object?.definition.name === "Range") return object.target as RangeTarget;
  if (object !== null) throw invalidArgument();
  return addressTarget(own, args.string(index));
}

/** The cells of an address; without a sheet's name they are of the given sheet. */
export function addressTarget({ model, sheet }: SheetTarget, text: string): RangeTarget {
  const { sheet: name, block } = demandAddress(text);
  if (name === null) return { model, sheet, block };
  const { engine } = model;
  const id = engine.sheets().find((each) => engine.sheetName(each).toLowerCase() === name.toLowerCase());
  if (id === undefined) throw invalidArgument();
  return { model, sheet: id, block };
}
