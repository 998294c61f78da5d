/** Days between 1899-12-30, from which Excel counts, and 1970-01-01. */
const epoch = 25_569;
const day = 86_400_000;
/** Excel knows a 29 February 1900, so that days before it count one less. */
const falseLeapDay = 60;

/** Excel's number of a day; null for a day that is none. Months count from 1. */
export function dateSerial(year: number, month: number, dayOfMonth: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  if (!real || year < 1900 || year > 9999) return null;
  const serial = date.getTime() / day + epoch;
  return serial > falseLeapDay ? serial : serial - 1;
}

/** The day of a serial number, as a date whose UTC parts are its parts. */
export const serialDate = (serial: number): Date =>
  new Date(Math.round(((serial > falseLeapDay ? serial : serial + 1) - epoch) * day));

/** Whether a number format shows a date. */
export const isDateFormat = (format: string): boolean =>
  /[dmy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && !/general/i.test(format);
