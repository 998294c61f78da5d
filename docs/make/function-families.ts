/** Functions by subject, as the lists of them are ordered. */
import { customFunctions, type FunctionInfo } from "./function-metadata";

export interface Family {
  readonly title: string;
  readonly functions: readonly FunctionInfo[];
}

/** Headings by the first word of the file that declares the functions. */
const titles: Readonly<Record<string, string>> = {
  data: "Data",
  unit: "Units",
  demand: "Demand",
  uncertainty: "Uncertainty of demand",
  forecast: "Forecasts",
  curve: "Curves and elasticities",
  stock: "Stocks, scrap and recycling",
  supply: "Supply, balance and security",
  energy: "Energy and emissions",
  roadmap: "Roadmap",
};

/**
 * Every custom function under its heading.
 * @throws RangeError where a file of functions has no heading
 */
export function functionFamilies(): Family[] {
  const all = customFunctions();
  const untitled = all.find(({ family }) => titles[family] === undefined);
  if (untitled !== undefined)
    throw new RangeError(`${untitled.id} has no heading in docs/make/function-families.ts.`);
  return Object.entries(titles).map(([name, title]) => ({
    title,
    functions: all.filter(({ family }) => family === name),
  }));
}
