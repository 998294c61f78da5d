import { errors, type Parameter } from "../../language/en/errors";
import { wrongInput } from "../function-error";
import type { Cell } from "./cell";
import { singleCell } from "./grid";

/** The cell of an argument that cannot be an array, because the function answers with a table. */
export function oneCell(argument: unknown, parameter: Parameter): Cell {
  const cell = singleCell(argument);
  if (cell === undefined) throw wrongInput(errors.notSingle(parameter));
  return cell;
}
