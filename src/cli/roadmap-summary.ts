import { command } from "../language/en/command";
import { labels } from "../language/en/labels";
import { isError, type Value } from "../line-items/value";
import type { Roadmap } from "../roadmap/build-roadmap";
import { planYears } from "../roadmap/options";

const words = command.summary;

const shown = (value: Value, decimals: number): string => {
  if (isError(value)) return value.name;
  return typeof value === "number"
    ? value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    : String(value);
};

/** What a workbook holds, in two lines. */
export function roadmapSummary({ workbook, evaluation, options }: Roadmap): string {
  const formulas = workbook.sheets
    .flatMap((sheet) => sheet.cells)
    .filter((cell) => cell.formula !== undefined);
  const lastYear = options.start + planYears - 1;
  const amounts = options.metals.map((metal) =>
    words.amount(metal, shown(evaluation.value(`${metal}.unmet`, lastYear), 1)),
  );
  return [
    words.contents(
      shown(workbook.sheets.length, 0),
      shown(formulas.length, 0),
      shown(evaluation.value("check.total"), 0),
    ),
    words.unmet(String(lastYear), labels[`scenario.${options.scenario}`], amounts.join(", ")),
  ].join("\n");
}
