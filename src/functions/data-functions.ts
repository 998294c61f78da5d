/** Custom functions for reference data; their comments are what Excel shows. */
import { answer } from "./answer";
import { catalogTable } from "./reference/catalog";
import { citations } from "./reference/citation";
import { dataValues } from "./reference/data";
import { seriesTable } from "./reference/series-table";

/**
 * A cited figure of a series in its own unit; the latest where no year is given.
 * @customfunction DATA
 * @helpurl https://localhost:3000/docs/functions/data.html
 * @param series Id of a series or input, as CATALOG lists it, such as copper.mine-production.peru.
 * @param year Year of the figure; the latest if left out.
 * @returns The figure; #N/A where the source has none.
 */
export function data(series: unknown[][], year?: unknown[][]): unknown[][] {
  return answer(() => dataValues([series, year]));
}

/**
 * All cited figures of a series as a table of years and values with a header.
 * @customfunction SERIES
 * @helpurl https://localhost:3000/docs/functions/series.html
 * @param series Id of a series, as CATALOG lists it, such as copper.price.real.
 * @param from First year; the first there is if left out.
 * @param to Last year; the last there is if left out.
 * @returns A header and one row for every year that has a figure.
 */
export function series(series: unknown[][], from?: unknown[][], to?: unknown[][]): unknown[][] {
  return answer(() => seriesTable(series, from, to));
}

/**
 * Where a figure comes from: publisher, title, address, licence and how it was obtained.
 * @customfunction SOURCE
 * @helpurl https://localhost:3000/docs/functions/source.html
 * @param series Id of a series, an input such as copper.elasticity.income, or a driver.
 * @param year Year of the figure; the latest if left out.
 * @returns One sentence of citation.
 */
export function source(series: unknown[][], year?: unknown[][]): unknown[][] {
  return answer(() => citations([series, year]));
}

/**
 * What there is: every series, input, driver and intensity with unit, years and publisher.
 * @customfunction CATALOG
 * @helpurl https://localhost:3000/docs/functions/catalog.html
 * @param search Words that must all occur, such as copper price; everything if left out.
 * @returns A header and one row for every id.
 */
export function catalog(search?: unknown[][]): unknown[][] {
  return answer(() => catalogTable(search));
}
