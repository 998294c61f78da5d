import { seriesById } from "../../data/catalogue";
import { energyErrors } from "../../language/en/energy-errors";
import { noFigure } from "../function-error";

/** A cited factor: the latest figure of its series. */
export interface Factor {
  readonly value: number;
  readonly unit: string;
}

/** @throws FunctionError #N/A where the source does not ship */
export function factorOf(id: string): Factor {
  const series = seriesById(id);
  const value = series?.segments.at(-1)?.values.at(-1);
  if (series === undefined || value === undefined) throw noFigure(energyErrors.withheld(id));
  return { value, unit: series.unit };
}
