import type { CellInput } from "../engine/cell";
import { dateSerial, serialDate } from "./serial-date";

/** How a line of cells goes on. */
export interface SeriesRule {
  readonly type: string;
  /** The cells show dates. */
  readonly dates: boolean;
}

const lists: readonly (readonly string[])[] = [
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

type Next = (index: number) => CellInput;

/** What comes after cells, counted from 0: a series where they make one, and else the cells again. */
export function continuation(cells: readonly CellInput[], rule: SeriesRule): Next {
  const again: Next = (index) => cells[index % cells.length] ?? { value: null };
  if (rule.type === "FillCopy" || cells.some(({ formula }) => formula !== undefined)) return again;
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (numbers.length === cells.length) return numberSeries(numbers, rule) ?? again;
  const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  return texts.length === cells.length ? (listSeries(texts) ?? numberedTexts(texts) ?? again) : again;
}

function numberSeries(numbers: readonly number[], { type, dates }: SeriesRule): Next | null {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const step = numbers.length === 1 ? 1 : slope(numbers);
  const value = (of: (index: number) => number): Next => {
    return (index) => ({ value: of(index) });
  };
  switch (type) {
    case "FillMonths":
      return value((index) => monthsLater(last, index + 1));
    case "FillYears":
      return value((index) => monthsLater(last, (index + 1) * 12));
    case "FillWeekdays":
      return value((index) => weekdaysLater(last, index + 1));
    case "GrowthTrend":
      return growth(numbers);
    default:
      // Excel repeats a single number, unless it is a date or a series is asked for.
      if (numbers.length === 1 && !dates && (type === "FillDefault" || type === "FillValues")) return null;
      return value((index) => intercept(numbers, step) + step * (numbers.length + index));
  }
}

/** The line through numbers at 0, 1, 2 and so on by least squares, as Excel draws it. */
function slope(numbers: readonly number[]): number {
  const middle = (numbers.length - 1) / 2;
  const mean = average(numbers);
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return numbers.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
}
const intercept = (numbers: readonly number[], step: number): number =>
  average(numbers) - (step * (numbers.length - 1)) / 2;
const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

function growth(numbers: readonly number[]): Next | null {
  if (numbers.length < 2 || numbers.some((each) => each <= 0)) return null;
  const logs = numbers.map(Math.log);
  const step = slope(logs);
  return (index) => ({ value: Math.exp(intercept(logs, step) + step * (numbers.length + index)) });
}

/** The same day of a later month, or its last day. */
function monthsLater(serial: number, months: number): number {
  const date = serialDate(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const target = new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)));
  return dateSerial(target.getUTCFullYear(), target.getUTCMonth() + 1, target.getUTCDate()) ?? serial;
}

function weekdaysLater(serial: number, count: number): number {
  let day = serial;
  for (let left = count; left > 0;) {
    day += 1;
    if (serialDate(day).getUTCDay() % 6 !== 0) left -= 1;
  }
  return day;
}

/** Days of the week and months go on, in steps as long as between the first two. */
function listSeries(texts: readonly string[]): Next | null {
  for (const list of lists) {
    const places = texts.map((text) => list.findIndex((each) => each.toLowerCase() === text.toLowerCase()));
    const [first = 0, second = first + 1] = places;
    const step = (second - first + list.length) % list.length;
    const follows = places.every((place, index) => place === (first + step * index) % list.length);
    if (places.includes(-1) || !follows) continue;
    return (index) => ({ value: list[(first + step * (texts.length + index)) % list.length] ?? "" });
  }
  return null;
}

/** Texts such as "Item 1" count on. */
function numberedTexts(texts: readonly string[]): Next | null {
  const parts = texts.map((text) => /^(.*?)(\d+)$/.exec(text));
  const stems = new Set(parts.map((part) => part?.[1]));
  if (parts.includes(null) || stems.size !== 1) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const step = numbers.length === 1 ? 1 : slope(numbers);
  const [stem = ""] = stems;
  return (index) => ({
    value: `${stem}${Math.round(intercept(numbers, step) + step * (numbers.length + index))}`,
  });
}
