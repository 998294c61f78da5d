import type { Metal } from "../../model/metals";
import { cohortId } from "../../model/secondary/cohort-inputs";
import { sectors } from "../../model/secondary/sectors";
import type { RowPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap, section } from "../layout";
import { type RowLook, seriesRow } from "../series-rows";
import { calculationSheet, lastColumnOf } from "./calculation-sheet";
import { figureRow } from "./pillar-sheet";

/** Products in use and the scrap they leave, beside the secondary share that the balance follows. */
export const secondarySheet = (context: Context) =>
  calculationSheet(
    context,
    "secondary",
    context.options.metals.flatMap((metal) => metalRows(context, metal)),
  );

type Part = Exclude<keyof Context["words"]["sheets"]["secondary"], "stockNote">;

function metalRows(context: Context, metal: Metal): RowPlan[] {
  const { words } = context;
  const titled = (part: Part, note = ""): RowPlan =>
    section(
      words.fill(words.sheets.secondary[part], { metal: words.label(`metal.${metal}`) }),
      lastColumnOf(context),
      note,
    );
  const row = (name: string, look: RowLook = {}): RowPlan => seriesRow(context, cohortId(metal, name), look);
  const bySector = (name: string, constant?: string): RowPlan[] =>
    sectors.map((sector) =>
      seriesRow(
        context,
        cohortId(metal, name, sector),
        constant === undefined ? {} : { constant: cohortId(metal, constant, sector) },
      ),
    );
  const strong = { strong: true, total: true } as const;
  return [
    titled("inflow"),
    ...bySector("inflow"),
    row("into-use", strong),
    gap,
    titled("stock", words.sheets.secondary.stockNote),
    ...bySector("in-use", "stock-before"),
    gap,
    titled("leaving"),
    ...bySector("outflow"),
    row("leaving", strong),
    gap,
    titled("balance"),
    figureRow(context, cohortId(metal, "stock-start")),
    row("opening"),
    row("stock", { strong: true }),
    gap,
    titled("scrap"),
    row("dissipated", { flag: "missing" }),
    row("discarded"),
    ...["old-scrap", "new-scrap"].map((name) => row(name)),
    row("scrap", strong),
    figureRow(context, cohortId(metal, "refined-share")),
    row("secondary", strong),
    ...["against-driver", "direct-melt"].map((name) => row(name)),
    gap,
    titled("rates"),
    ...["input-rate", "end-of-life-rate", "efficiency"].map((name) => row(name)),
    gap,
  ];
}
