import { dateSerial } from "./serial-date";

/** A number that a text is taken for when it is typed, and the format that the cell gets with it. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const percent = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?)\s*%$/;
const currency = /^(-?)\$\s*(\d+(?:,\d{3})*(?:\.\d*)?)$|^\(\$\s*(\d+(?:,\d{3})*(?:\.\d*)?)\)$/;

/** What Excel, with American settings, makes of a typed text that is a number, an amount, a date or a time; else null. */
export function typedNumber(text: string): TypedNumber | null {
  const given = text.trim();
  // Nearly all texts are words: they are seen by their first character.
  if (!/^[\d+\-.$(]|^[a-z]{3,9}[ -]\d/i.test(given)) return null;
  if (plain.test(given)) return { value: Number(given) };
  return amount(given) ?? moment(given);
}

const amount = (text: string): TypedNumber | null => {
  if (grouped.test(text)) {
    return { value: digits(text), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  return share(text) ?? money(text);
};

function share(text: string): TypedNumber | null {
  const given = percent.exec(text)?.[1];
  if (given === undefined || !/\d/.test(given)) return null;
  return { value: digits(given) / 100, numberFormat: given.includes(".") ? "0.00%" : "0%" };
}

function money(text: string): TypedNumber | null {
  const [whole, minus, positive, negative] = currency.exec(text) ?? [];
  if (whole === undefined) return null;
  const value = digits(positive ?? negative ?? "");
  return {
    value: minus === "-" || negative !== undefined ? -value : value,
    numberFormat: whole.includes(".") ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)",
  };
}

const digits = (text: string): number => Number(text.replaceAll(",", ""));

const clock = /^(\d{1,2}):([0-5]\d)(:[0-5]\d(?:\.\d+)?)?$/;
const halfDayClock = /^(0?[1-9]|1[0-2]):([0-5]\d)(:[0-5]\d(?:\.\d+)?)?\s*([ap])m?$/i;

/** A date, a time, or both. */
function moment(text: string): TypedNumber | null {
  const date = day(text);
  if (date !== null) return date;
  const time = timeOfDay(text);
  if (time !== null) return time;
  const [, first = "", last = ""] = /^(\S+)\s+(\d{1,2}:.*)$/.exec(text) ?? [];
  const [both, hours] = [day(first), timeOfDay(last)];
  return both === null || hours === null
    ? null
    : { value: both.value + hours.value, numberFormat: "m/d/yyyy h:mm" };
}

function timeOfDay(text: string): TypedNumber | null {
  const match = clock.exec(text) ?? halfDayClock.exec(text);
  if (match === null) return null;
  const [, hour, minute, second, half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const seconds = hours * 3600 + Number(minute) * 60 + Number((second ?? ":0").slice(1));
  const parts = second === undefined ? "h:mm" : "h:mm:ss";
  return { value: seconds / 86_400, numberFormat: half === undefined ? parts : `${parts} AM/PM` };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const monthOf = (name: string): number => {
  const given = name.toLowerCase();
  return 1 + (months.includes(given) ? months.indexOf(given) : monthNames.indexOf(given));
};
/** Two digits are a year of 1930 to 2029. */
const yearOf = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

/** Ways to write a date, each with its parts in the order year, month, day, and the format that Excel gives it. */
const dates: readonly (readonly [
  pattern: RegExp,
  parts: (match: readonly string[]) => readonly [string, number, string],
  format: string,
])[] = [
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    ([, m = "", d = "", y = ""]) => [y, Number(m), d],
    "m/d/yyyy",
  ],
  [/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/, ([, y = "", m = "", d = ""]) => [y, Number(m), d], "m/d/yyyy"],
  [
    /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})$/i,
    ([, d = "", m = "", y = ""]) => [y, monthOf(m), d],
    "d-mmm-yy",
  ],
  [/^([a-z]{3,9}) (\d{1,2}), ?(\d{4})$/i, ([, m = "", d = "", y = ""]) => [y, monthOf(m), d], "d-mmm-yy"],
  [/^([a-z]{3,9})[ -](\d{4})$/i, ([, m = "", y = ""]) => [y, monthOf(m), "1"], "mmm-yy"],
];

function day(text: string): TypedNumber | null {
  for (const [pattern, parts, numberFormat] of dates) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [year, month, dayOfMonth] = parts(match);
    const value = month < 1 ? null : dateSerial(yearOf(year), month, Number(dayOfMonth));
    if (value !== null) return { value, numberFormat };
  }
  return null;
}
