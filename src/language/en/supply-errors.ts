/** Sentences that functions of supply and security answer with instead of a value. */
import { parameters, type Parameter } from "./errors";

const plain = (value: number): string => String(Number(value.toPrecision(12)));

export const supplyErrors = {
  negative: (what: Parameter, given: number) =>
    `The ${parameters[what]} must be 0 or more, not ${plain(given)}.`,
  seeCountries: "The countries are those of the Inputs sheet, Rest of world and World.",
  noMines: (country: string) =>
    `${country} has no mine production in this model; its smelter feed and refined metal are rows of the Balance sheet.`,
  noCase: (country: string, producer: string) =>
    `No low or high production is cited for ${country}. Choose Base, or ask for ${producer} or World.`,
  notNamed: (country: string, metal: string) =>
    `The source does not name ${country} for ${metal}: what it mines is part of Other countries.`,
  sharesShape:
    "The shares must be one row or one column of amounts, or names of suppliers with the amounts beside them.",
  nothingSupplied: "The shares are all 0: without supply there is no share.",
  totalTooSmall: (total: number, sum: number) =>
    `The total of all suppliers, ${plain(total)}, is less than the sum of those given, ${plain(sum)}.`,
  placeOutside: (place: number, count: number) =>
    `The lost supplier must be a number from 1 to ${count} or a name, not ${plain(place)}.`,
  noNames: (count: number) =>
    `The shares have no names beside them: give the number of the lost supplier, from 1 to ${count}.`,
  seeSuppliers: "Choose one of the names beside the shares.",
} as const;
