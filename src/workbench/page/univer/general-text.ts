/** The number format General: as many digits as the cell has room for, and never more than eleven characters. */

const mostCharacters = 11;
/** Smaller numbers are written with an exponent, larger ones as far as they fit. */
const smallest = 1e-9;

/** What a cell with room for so many characters shows of a number. */
export function generalText(value: number, characters: number): string {
  const sign = value < 0 ? "-" : "";
  const room = Math.min(characters - sign.length, mostCharacters);
  const text = plainText(Math.abs(value), room) ?? exponentText(Math.abs(value), room);
  return text === null ? "#".repeat(Math.max(1, characters)) : `${sign}${text}`;
}

/** Null where the digits before the point do not fit, or all that fit would be zeros. */
function plainText(value: number, room: number): string | null {
  const decimals = Math.max(0, room - String(Math.trunc(value)).length - 1);
  if (value !== 0 && value < smallest) return null;
  const rounded = toDecimals(value, Math.min(decimals, mostCharacters));
  if (value !== 0 && Number(rounded) === 0) return room < exponentRoom ? "0" : null;
  const text = rounded.includes(".") ? rounded.replace(/\.?0+$/, "") : rounded;
  return text.length <= room ? text : null;
}

/** Half is rounded up by the decimal digits that people see, not by the bits behind them. */
function toDecimals(value: number, decimals: number): string {
  const shifted = Number(`${value}e${decimals}`);
  return (Number.isNaN(shifted) ? value : Number(`${Math.round(shifted)}e-${decimals}`)).toFixed(decimals);
}

/** The shortest exponent form: one digit, E, sign, two digits. */
const exponentRoom = 5;

function exponentText(value: number, room: number): string | null {
  const digits = Math.max(0, room - exponentRoom - 1);
  const [mantissa = "", exponent = ""] = value.toExponential(Math.min(digits, 5)).split("e");
  const shortest = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  const power = Math.abs(Number(exponent));
  const text = `${shortest}E${Number(exponent) < 0 ? "-" : "+"}${String(power).padStart(2, "0")}`;
  return text.length <= room ? text : null;
}
