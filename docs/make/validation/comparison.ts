/** Figures of the model beside cited ones. */
import { difference, fixed, table } from "../markdown";
import { valueOf } from "../model-run";
import { cited } from "./cited";

export interface Comparison {
  readonly name: string;
  /** Item of the model and its year. */
  readonly item: string;
  readonly year: number;
  /** Reference series and its year, where it differs. */
  readonly series: string;
  readonly citedYear?: number;
  readonly remark: string;
}

/** One comparison; `rest`: reference series, remark, and the year of the cited figure where it differs. */
export const compare = (
  name: string,
  item: string,
  year: number,
  ...rest: readonly [string, string, number?]
): Comparison => {
  const [series, remark, citedYear] = rest;
  return { name, item, year, series, remark, ...(citedYear === undefined ? {} : { citedYear }) };
};

/** A table of comparisons; one whose source is withheld is left out. */
export function comparisonTable(rows: readonly Comparison[]): string {
  const body = rows.flatMap(({ name, item, year, series, citedYear, remark }) => {
    const figure = cited(series, citedYear ?? year);
    if (figure === undefined) return [];
    const own = valueOf(item, year);
    return [
      [
        name,
        String(year),
        fixed(own),
        `${fixed(figure.value)} (${figure.label}; ${figure.source})`,
        difference(own / figure.value - 1),
        remark,
      ],
    ];
  });
  return table(["Quantity, kt", "Year", "Model", "Cited", "Model − cited", "Remark"], body);
}
