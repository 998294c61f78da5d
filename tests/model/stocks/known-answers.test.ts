/** Published and independently computed stock models: ODYM's own test cases, and random ones by a second program. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflowFromStock } from "../../../src/model/stocks/inflow-from-stock";
import type { Lifetime } from "../../../src/model/stocks/lifetime";
import { massBalance, type StockFlows } from "../../../src/model/stocks/stock-flows";
import { stockFromInflow } from "../../../src/model/stocks/stock-from-inflow";
import { worstMiss } from "./close";

type Figures = Readonly<Record<string, readonly number[] | undefined>>;

interface Case {
  readonly name: string;
  readonly kind: "inflow" | "stock";
  readonly lifetime: { type: string; mean?: number; sd?: number; shape?: number; scale?: number };
  readonly inflow?: readonly number[];
  readonly stock?: readonly number[];
  readonly inflowAt?: "middle";
  readonly negativeInflow?: "allow" | "correct";
  readonly expected: Figures;
  /** How exactly the published figures are printed. */
  readonly tol: number;
}

const file = join(__dirname, "known-answers/dynamic_stock.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: readonly Case[] };

function lifetimeOf({ lifetime: { type, mean = 0, sd = 0, shape = 0, scale = 0 } }: Case): Lifetime {
  if (type === "weibull") return { distribution: "weibull-scale-shape", lifetime: scale, spread: shape };
  const distribution = type === "logNormal" ? "lognormal" : (type as "fixed" | "normal");
  return { distribution, lifetime: mean, spread: sd };
}

function flowsOf(each: Case, years = Infinity): StockFlows {
  const lifetime = lifetimeOf(each);
  if (each.kind === "inflow") {
    return stockFromInflow((each.inflow ?? []).slice(0, years), {
      lifetime,
      inflowAt: each.inflowAt ?? "end",
    });
  }
  const negativeInflow = each.negativeInflow === "correct" ? "corrected" : "allowed";
  return inflowFromStock((each.stock ?? []).slice(0, years), { lifetime, negativeInflow });
}

test("all cases are there", () => {
  expect(cases.map(({ kind }) => kind)).toHaveLength(13);
});

const published = cases.flatMap((each) =>
  (["inflow", "outflow", "stock"] as const).flatMap((flow) => {
    const expected = each.expected[flow];
    return expected === undefined ? [] : [{ name: each.name, each, flow, expected }];
  }),
);

test.each(published)("$name, $flow", ({ each, flow, expected }) => {
  expect(worstMiss(flowsOf(each)[flow], expected)).toBeLessThan(Math.max(each.tol, 1e-9));
});

test.each(cases)("$name, mass balance", (each) => {
  const flows = flowsOf(each);
  const greatest = Math.max(...flows.stock.map(Math.abs), ...flows.inflow.map(Math.abs));
  expect(Math.max(...massBalance(flows).map(Math.abs))).toBeLessThan(greatest * 1e-14);
});

describe.each(cases.filter(({ expected }) => expected.stockByCohortLast !== undefined))(
  "$name by cohort",
  (each) => {
    const flows = flowsOf(each);

    test("stock of the last year", () => {
      expect(worstMiss(flows.byCohort, each.expected.stockByCohortLast!)).toBeLessThan(1e-9);
    });

    test("outflow of the last year: what a run that is one year shorter has more", () => {
      const years = flows.inflow.length;
      const before = [...flowsOf(each, years - 1).byCohort, flows.inflow[years - 1]!];
      const leaving = before.map((mass, cohort) => mass - flows.byCohort[cohort]!);
      expect(worstMiss(leaving, each.expected.outflowByCohortLast!)).toBeLessThan(1e-9);
    });
  },
);
