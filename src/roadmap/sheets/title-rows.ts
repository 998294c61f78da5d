import { ModelError } from "../../line-items/model-error";
import type { ChartPlan, RowPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { metalMessages } from "../dashboard-messages";
import { gap, section } from "../layout";
import type { ChartWords } from "../message-values";
import { sharedMessages } from "../pillar-messages";
import { titleRow } from "./dashboard-places";

/** The cells that the titles of the charts show, one below the other. */
export function titleRows(
  context: Context,
  lastColumn: number,
  charts: readonly Pick<ChartPlan, "id" | "title">[],
): RowPlan[] {
  const said = new Map<string, ChartWords>([
    ...context.options.metals.flatMap((metal) =>
      Object.entries(metalMessages(context, metal)).map(
        ([name, words]) => [`${metal}-${name}`, words] as const,
      ),
    ),
    ...Object.entries(sharedMessages(context)),
  ]);
  const row = (chart: (typeof charts)[number]): RowPlan => {
    const words = said.get(chart.id);
    if (words === undefined) throw new ModelError(`Nothing is said of the chart "${chart.id}".`);
    return titleRow(chart, words.title);
  };
  return [section(context.words.sheets.dashboard.titles, lastColumn), ...charts.map(row), gap];
}
