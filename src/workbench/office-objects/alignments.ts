import { lettersBelow } from "../engine/cell-style";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { number, oneOf, type Reader } from "./readers";

/** One of the words of an enumeration; of those that the engine cannot tell apart from others, the host says so. */
const playedOf =
  <const T extends string>(played: readonly T[], others: readonly string[]): Reader<T> =>
  (value) => {
    if (others.some((each) => each === value)) throw apiNotFound(`the alignment ${String(value)}`);
    return oneOf(...played)(value);
  };

export const horizontalAlignment = playedOf(
  ["General", "Left", "Center", "Right", "Fill", "Justify", "Distributed"],
  ["CenterAcrossSelection"],
);
export const verticalAlignment = playedOf(["Top", "Center", "Bottom"], ["Justify", "Distributed"]);

/** The turn of a text in degrees: -90 to 90, or 180. */
export const rotation: Reader<number> = (value) => {
  const degrees = number(value);
  if (degrees !== lettersBelow && Math.abs(degrees) > 90) throw invalidArgument();
  return degrees;
};
