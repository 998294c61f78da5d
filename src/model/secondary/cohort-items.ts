/**
 * Secondary supply by cohorts: past and projected use leaves by lifetime, and part of it comes back as scrap. It stands
 * beside the secondary share that the balance uses, and moves nothing there.
 *
 * A product is used at the end of its year, as in `stockFromInflow`; lifetimes are normal, as their source has them.
 */
import {
  atMost,
  base,
  block,
  call,
  column,
  equal,
  minus,
  over,
  plus,
  previous,
  sum,
  times,
  when,
  year,
  years,
  yearsOf,
} from "../../line-items/build";
import type { Expression } from "../../line-items/expression";
import type { LineItem } from "../../line-items/line-item";
import type { Unit } from "../../line-items/units";
import type { Metal } from "../metals";
import { ifKnown } from "../pillars/pillar-rows";
import { cohortId } from "./cohort-inputs";
import { historyColumn, type Sector, sectors } from "./sectors";

type RowMaker = (name: string, expression: Expression, unit?: Unit) => LineItem;

const rowMaker =
  (metal: Metal): RowMaker =>
  (name, expression, unit = "kt") => ({
    id: cohortId(metal, name),
    unit,
    label: [`item.cohort.${name}`],
    role: "calculation",
    shape: "series",
    method: `method.cohort.${name}`,
    expression,
  });

/** Every computed row of a metal's cohorts, in the order of the sheet. */
export const cohortItems = (metal: Metal): LineItem[] => [
  ...sectors.flatMap((sector) => sectorItems(metal, sector)),
  ...stockItems(metal),
  ...scrapItems(metal),
  ...indicatorItems(metal),
];

/** The rows of a name in all sectors, which stand below each other. */
const everySector = (metal: Metal, name: string): Expression =>
  block(sectors.map((sector) => cohortId(metal, name, sector)));

/** The share of products of an age that are still in use. */
const shareInUse = (metal: Metal, sector: Sector, age: Expression): Expression =>
  call("NORMSDIST", over(minus(cohortId(metal, "lifetime", sector), age), cohortId(metal, "spread", sector)));

function sectorItems(metal: Metal, sector: Sector): LineItem[] {
  const id = (name: string): string => cohortId(metal, name, sector);
  const row = (name: string, expression: Expression): LineItem => ({
    ...rowMaker(metal)(name, expression),
    id: id(name),
    label: [`item.cohort.${name}`, `sector.${sector}`],
  });
  const past = column("history", historyColumn(metal, sector));
  const pastYears = column("history", "year");
  const inflow = id("inflow");
  const inflowYears = yearsOf(inflow);
  /** What is left at the end of a year of what was used before the base year. */
  const leftOfPast = (end: Expression): Expression =>
    times(id("yield"), call("SUMPRODUCT", past, shareInUse(metal, sector, minus(end, pastYears))));
  const leftOfInflow = call(
    "SUMPRODUCT",
    years(inflow),
    times(atMost(inflowYears, year), shareInUse(metal, sector, minus(year, inflowYears))),
  );
  const before = when(equal(year, "base-year"), id("stock-before"), previous(id("in-use")));
  return [
    { ...row("stock-before", leftOfPast(minus("base-year", 1))), shape: "scalar" },
    row("inflow", times(`${metal}.total-use`, id("share"), id("yield"))),
    row("in-use", plus(leftOfPast(year), leftOfInflow)),
    row("outflow", minus(plus(before, inflow), id("in-use"))),
  ];
}

/** Products in use: a balance that opens with what history leaves. */
function stockItems(metal: Metal): LineItem[] {
  const id = (name: string): string => cohortId(metal, name);
  const row = rowMaker(metal);
  const all = (name: string): Expression => everySector(metal, name);
  const first = sum(all("stock-before"));
  return [
    row("into-use", sum(all("inflow"))),
    row("leaving", sum(all("outflow"))),
    { ...row("stock-start", first), shape: "scalar" },
    row("opening", when(equal(year, "base-year"), id("stock-start"), previous(id("stock")))),
    row("stock", minus(plus(id("opening"), id("into-use")), id("leaving"))),
  ];
}

/** Scrap, and the part of it that is refined: the one of the base year, which the cited secondary output sets. */
function scrapItems(metal: Metal): LineItem[] {
  const id = (name: string): string => cohortId(metal, name);
  const row = rowMaker(metal);
  const all = (name: string): Expression => everySector(metal, name);
  const collected = call("SUMPRODUCT", all("outflow"), all("collection"));
  const lost = minus(1, all("yield"));
  const driven = `${metal}.secondary`;
  return [
    row("dissipated", ifKnown([id("dissipative-loss")], times(id("leaving"), id("dissipative-loss")))),
    row("discarded", times(id("leaving"), minus(1, id("dissipative-loss")))),
    row("old-scrap", times(collected, minus(1, id("dissipative-loss")))),
    row("new-scrap", times(`${metal}.total-use`, call("SUMPRODUCT", all("share"), lost))),
    row("scrap", plus(id("old-scrap"), id("new-scrap"))),
    { ...row("refined-share", over(base(driven), base(id("scrap"))), "share"), shape: "scalar" },
    row("secondary", times(id("scrap"), id("refined-share"))),
    row("against-driver", minus(id("secondary"), driven)),
    row("direct-melt", minus(id("scrap"), id("secondary"))),
  ];
}

/** The three rates that must not be mixed, as in `recyclingRates`. */
function indicatorItems(metal: Metal): LineItem[] {
  const id = (name: string): string => cohortId(metal, name);
  const rate = (name: string, expression: Expression): LineItem => ({
    ...rowMaker(metal)(name, expression, "share"),
    role: "indicator",
  });
  return [
    rate("input-rate", over(id("scrap"), plus(id("scrap"), `${metal}.primary`))),
    rate("end-of-life-rate", over(id("old-scrap"), id("discarded"))),
    rate("efficiency", over(id("scrap"), plus(id("discarded"), id("new-scrap")))),
  ];
}
