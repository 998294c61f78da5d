import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";

/** The workbench speaks American English, as its locale on the wire says. */
const culture = {
  name: "en-US",
  currencySymbol: "$",
  numberDecimalSeparator: ".",
  numberGroupSeparator: ",",
  dateSeparator: "/",
  timeSeparator: ":",
  shortDatePattern: "M/d/yyyy",
  longDatePattern: "dddd, MMMM d, yyyy",
  longTimePattern: "h:mm:ss tt",
};

export const numberFormatInfoClass: ClassDefinition<null> = {
  name: "NumberFormatInfo",
  properties: {
    currencySymbol: { get: () => culture.currencySymbol },
    numberDecimalSeparator: { get: () => culture.numberDecimalSeparator },
    numberGroupSeparator: { get: () => culture.numberGroupSeparator },
  },
};

export const datetimeFormatInfoClass: ClassDefinition<null> = {
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: { get: () => culture.dateSeparator },
    timeSeparator: { get: () => culture.timeSeparator },
    shortDatePattern: { get: () => culture.shortDatePattern },
    longDatePattern: { get: () => culture.longDatePattern },
    longTimePattern: { get: () => culture.longTimePattern },
  },
};

/** How numbers and dates are written where the workbench runs. */
export const cultureInfoClass: ClassDefinition<null> = {
  name: "CultureInfo",
  properties: { name: { get: () => culture.name } },
  navigation: {
    numberFormat: () => hostObject(numberFormatInfoClass, null),
    datetimeFormat: () => hostObject(datetimeFormatInfoClass, null),
  },
};
