import type { Metal } from "../../model/metals";
import { plannedId } from "../../model/supply/action-items";
import type { RowPlan, SheetPlan } from "../../workbook-plan/sheet-plan";
import type { Context } from "../context";
import { gap, section } from "../layout";
import { seriesRow } from "../series-rows";
import { calculationSheet, lastColumnOf } from "./calculation-sheet";

/** Mines, projects and actions of the producing partner, and the rest of the world. */
export function supplySheet(context: Context): SheetPlan {
  const words = context.words.sheets.supply;
  return calculationSheet(context, "supply", [
    section(words.planned, lastColumnOf(context), words.plannedNote),
    ...Array.from({ length: context.sizes.actions }, (_, row) => ({
      ...seriesRow(context, plannedId(row)),
      record: { table: "actions", row },
    })),
    gap,
    ...context.options.metals.flatMap((metal) => metalRows(context, metal)),
  ]);
}

const numbered = (count: number, id: (row: string) => string): string[] =>
  Array.from({ length: count }, (_, row) => id(String(row + 1)));

function metalRows(context: Context, metal: Metal): RowPlan[] {
  const { sizes, words } = context;
  const texts = words.sheets.supply;
  const titled = (title: string, note?: string): RowPlan =>
    section(words.fill(title, { metal: words.label(`metal.${metal}`) }), lastColumnOf(context), note);
  const plain = (ids: readonly string[]): RowPlan[] => ids.map((id) => seriesRow(context, id));
  const result = (name: string): RowPlan =>
    seriesRow(context, `${metal}.${name}`, { strong: true, total: true });
  return [
    titled(texts.mines),
    ...plain(numbered(sizes.mines, (row) => `${metal}.mine.${row}`)),
    ...plain([`${metal}.mine.other`]),
    result("mines"),
    gap,
    titled(texts.announced),
    ...plain(numbered(sizes.projects, (row) => `${metal}.project.${row}.announced`)),
    result("projects.announced"),
    gap,
    titled(texts.projects, texts.projectsNote),
    ...numbered(sizes.projects, (row) => `${metal}.project.${row}`).map((id) =>
      seriesRow(context, id, { constant: `${id}.replaced` }),
    ),
    result("projects"),
    gap,
    titled(texts.producer),
    ...plain([`${metal}.new-capacity`]),
    result("producer-output"),
    gap,
    titled(texts.world),
    ...plain(numbered(sizes.countries, (row) => `${metal}.country.${row}`)),
    result("rest-of-world"),
    gap,
    titled(texts.totals),
    result("mine-production"),
    result("equity"),
    gap,
  ];
}
