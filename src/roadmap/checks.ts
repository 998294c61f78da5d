/** The checks of a roadmap: each a difference or a count that must be 0. */
import {
  at,
  isNumber,
  block,
  call,
  column,
  differs,
  equal,
  less,
  maximum,
  minus,
  more,
  plus,
  text,
  times,
  total,
  when,
  year,
} from "../line-items/build";
import type { Expression } from "../line-items/expression";
import type { LineItem } from "../line-items/line-item";
import { endUses, useId } from "../model/demand/end-uses";
import { ownBaseTakenId, ownUsesId } from "../model/demand/own-items";
import { effectId } from "../model/effects";
import type { Metal } from "../model/metals";
import { casePlace } from "../model/cases";
import { scenarioPlace } from "../model/model-items";
import { cohortId } from "../model/secondary/cohort-inputs";
import { type Check, count, result, yearly } from "./check";
import { metalPillarChecks, pillarChecks, whereKnown } from "./pillar-checks";
import { riskChecks } from "./risk-items";
import { effectIds, pillarIds } from "./roadmap-items";

/** Every check, in the order of the sheet. */
export const checksOf = (metals: readonly Metal[]): readonly Check[] => [
  ...metals.flatMap((metal) => [...identities(metal), ...metalPillarChecks(metal)]),
  ...pillarChecks(),
  ...registerChecks(),
  ...riskChecks(),
];

/** All items of the checks and their total. */
export const checkItems = (checks: readonly Check[]): LineItem[] => [
  ...checks.flatMap(({ result, series }) => (series === null ? [result] : [series, result])),
  result("check.total", plus(0, ...checks.map((check) => call("IFERROR", check.result.id, 1)))),
];

function identities(metal: Metal): Check[] {
  const id = (name: string): string => `${metal}.${name}`;
  const use = useId(metal, "total");
  const atBase = (difference: Expression): Expression => when(equal(year, "base-year"), difference, 0);
  // The published total judges the shipped base only.
  const shippedBase = minus(1, ownBaseTakenId(metal));
  const surplus = maximum(0, minus(0, id("balance")));
  const changes = plus(call("ABS", id("change.use")), call("ABS", id("change.unmet")));
  const stock = plus(id("stockpile.opening-stock"), id("stockpile.in"));
  return [
    yearly(
      metal,
      "parts",
      minus(use, total([...endUses[metal].map((part) => useId(metal, part.id)), ownUsesId(metal)])),
    ),
    yearly(metal, "base", atBase(times(shippedBase, minus(use, id("base-total"), ownUsesId(metal))))),
    yearly(metal, "national", atBase(minus(id("mines"), id("national-output")))),
    yearly(metal, "remainder", whereKnown(id("mine.other"), maximum(0, minus(0, id("mine.other"))))),
    yearly(metal, "world", minus(plus(id("refined-supply"), id("unmet")), use, surplus)),
    yearly(metal, "change", when(equal("scenario.number", 1), changes, 0)),
    yearly(metal, "feed", minus(plus(id("home.primary"), id("feed.unmet")), id("feed.need"))),
    yearly(metal, "corkscrew", minus(stock, id("stockpile.out"), id("stockpile.closing"))),
    yearly(metal, "numbers", when(isNumber(plus(id("unmet"), id("feed.available"))), 0, 1)),
    yearly(
      metal,
      "sectors",
      minus(id("total-use"), cohortId(metal, "into-use"), cohortId(metal, "new-scrap")),
    ),
    yearly(metal, "offtake", maximum(0, minus(id("feed.from-producer"), id("producer-output")))),
  ];
}

function registerChecks(): Check[] {
  // A year that the calculation sheets show has a world population; any series would do.
  const inHorizon = (year: string): Expression => isNumber(at("population.index", year));
  const field = (name: string): Expression => column("actions", name);
  const rows = (...conditions: readonly [Expression, ...Expression[]]): Expression =>
    call("SUMPRODUCT", times(...conditions));
  const filled = differs(field("title"), text(""));
  const changes = equal(field("effect"), effectId("project-change"));
  const projectIds = column("projects", "id");
  const named = call("COUNTIFS", field("effect"), effectId("project-change"), field("project"), projectIds);
  const among = (ids: readonly string[], name: string): Expression =>
    call("COUNTIF", block(ids), field(name));
  const dependency = call("COUNTIF", field("id"), field("dependsOn"));
  return [
    count("period", when(call("AND", inHorizon("plan.start-year"), inHorizon("plan.end-year")), 0, 1)),
    count("scenario", when(call("ISNUMBER", scenarioPlace), 0, 1)),
    count("case", when(call("ISNUMBER", casePlace), 0, 1)),
    count("effects", rows(filled, equal(among(effectIds, "effect"), 0))),
    count("pillars", rows(filled, equal(among(pillarIds, "pillar"), 0))),
    count("dependencies", rows(differs(field("dependsOn"), text("")), equal(dependency, 0))),
    count("dates", rows(filled, less(field("end"), field("start")))),
    count(
      "horizon",
      plus(
        rows(filled, less(field("start"), "base-year")),
        rows(filled, more(field("end"), "plan.end-year")),
      ),
    ),
    count("projects", rows(differs(projectIds, text("")), more(named, 1))),
    count("unknownProjects", rows(changes, equal(call("COUNTIF", projectIds, field("project")), 0))),
  ];
}
