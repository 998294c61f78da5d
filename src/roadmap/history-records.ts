/** Past use by sector, as its sheet starts with it: total use of each year by the shares of the sectors. */
import { cohortFigures } from "../data/cohort-inputs";
import { seriesById } from "../data/catalogue";
import { firstPastYear, pastUseSeries } from "../data/past-use";
import { baseTotals, shippedInputs } from "../data/shipped-inputs";
import { type Metal, metals } from "../model/metals";
import { cohortId } from "../model/secondary/cohort-inputs";
import { pastUse, type PastUse, type YearFigure } from "../model/secondary/past-use";
import { historyColumn, sectors } from "../model/secondary/sectors";
import type { TableRecord } from "../model/table-values";
import { baseYear } from "../model/years";

/** Years of the history. */
export const pastYears = baseYear - firstPastYear;

const figuresOf = (id: string): YearFigure[] =>
  (seriesById(id)?.segments ?? []).flatMap(({ from, values }) =>
    values.map((value, index) => ({ year: from + index, value })),
  );

/** Total use in the base year, from which the projection goes on. */
const baseUse = (metal: Metal): YearFigure => ({
  year: baseYear,
  value: (baseTotals[metal].value ?? 0) * (1 + (shippedInputs[`${metal}.direct-melt`]?.value ?? 0)),
});

function findPastUse(metal: Metal): readonly PastUse[] {
  const { use, output } = pastUseSeries[metal];
  const known = figuresOf(use).filter(({ year }) => year < baseYear);
  return pastUse({ use: [...known, baseUse(metal)], output: figuresOf(output) }, firstPastYear, baseYear - 1);
}

/** Shipped figures never change, so what follows from them is found once. */
const found = new Map<Metal, readonly PastUse[]>();

/** Total use of a metal in every year of the history. */
export function pastUseOf(metal: Metal): readonly PastUse[] {
  const use = found.get(metal) ?? findPastUse(metal);
  found.set(metal, use);
  return use;
}

/** Source of the figure of a series in a year. */
const sourceIn = (id: string, year: number): string | undefined =>
  seriesById(id)?.segments.find(({ from, values }) => year >= from && year < from + values.length)?.source;

/** Sources of the use of a metal in a year; shares, and years in between, are derived here. */
export function pastSources(metal: Metal, { year, basis }: PastUse): readonly string[] {
  const { use, output } = pastUseSeries[metal];
  const source = sourceIn(basis === "output" ? output : use, year);
  return [source ?? "OWN", cohortFigures[cohortId(metal, "share", sectors[0])]?.source ?? "OWN"];
}

/** Kilotonnes are no more exact than this. */
const rounded = (value: number): number => Number(value.toFixed(1));

/** The records of the history, one a year. */
export function historyRecords(): readonly TableRecord[] {
  const uses = metals.map((metal) => ({ metal, years: pastUseOf(metal) }));
  return Array.from({ length: pastYears }, (_, row): TableRecord => {
    const fields = uses.flatMap(({ metal, years }) =>
      sectors.map((sector): [string, number] => {
        const share = cohortFigures[cohortId(metal, "share", sector)]?.value ?? 0;
        return [historyColumn(metal, sector), rounded((years[row]?.value ?? 0) * share)];
      }),
    );
    return { year: firstPastYear + row, ...Object.fromEntries(fields) };
  });
}
