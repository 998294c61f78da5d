/** Speed of the custom functions, called as Excel calls them: every argument an array of rows. */
import { endUses } from "../../src/model/demand/end-uses";
import { metals } from "../../src/model/metals";
import { scenarios } from "../../src/model/scenarios";
import { baseYear, lastYear } from "../../src/model/years";
import * as functions from "../../src/functions/functions";
import type { BenchLine } from "./bench-line";

type AnyFunction = (...args: readonly unknown[]) => unknown[][];
const demand = functions.demand as AnyFunction;
const data = functions.data as AnyFunction;

const years = Array.from({ length: lastYear - baseYear + 1 }, (_, offset) => baseYear + offset);

/** Calls a second of the fastest of three runs. */
function perSecond(calls: number, run: () => void): number {
  const seconds = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return Math.round(calls / Math.min(...seconds));
}

function firstCall(): number {
  const start = performance.now();
  demand([["copper"]], [[2035]]);
  return performance.now() - start;
}

function repeatedCalls(): number {
  const calls = 500_000;
  return perSecond(calls, () => {
    for (let call = 0; call < calls; call += 1) {
      demand([["copper"]], [[2030 + (call % 6)]], [["Net zero"]], [["Solar power"]]);
    }
  });
}

/** Every metal, year, scenario and end use, each once, in spellings that no earlier round used. */
const lists = (spelling: number): readonly (readonly [string, number, string, string])[] =>
  metals.flatMap((metal) =>
    endUses[metal].flatMap(({ id }) =>
      scenarios.flatMap((scenario) =>
        years.map((year) => [metal, year, scenario, id + " ".repeat(spelling)] as const),
      ),
    ),
  );

/** New arguments: in the first round the model computes every value, in later ones only the arguments are new. */
function newCalls(): { readonly first: number; readonly later: number } {
  const rounds = Array.from({ length: 4 }, (_, spelling) => {
    const prepared = lists(spelling);
    const start = performance.now();
    for (const [metal, year, scenario, endUse] of prepared) {
      demand([[metal]], [[year]], [[scenario]], [[endUse]]);
    }
    return Math.round((prepared.length * 1000) / (performance.now() - start));
  });
  return { first: rounds[0] ?? 0, later: Math.max(...rounds.slice(1)) };
}

function newAssumptions(): number {
  const calls = 300;
  let base = 1000;
  return perSecond(calls, () => {
    for (let call = 0; call < calls; call += 1) {
      base += 1;
      demand(
        [["copper"]],
        [[2035]],
        [["Reference"]],
        [[null]],
        [
          ["copper.base-use.solar", base],
          ["copper.elasticity.income", 0.7],
        ],
      );
    }
  });
}

function cellsOfOneArray(): number {
  const rounds = 200;
  const column = years.map((year) => [year]);
  return perSecond(rounds * years.length * 4, () => {
    for (let round = 0; round < rounds; round += 1) demand([["zinc"]], column, [[...scenarios]]);
  });
}

function figures(): number {
  const calls = 300_000;
  return perSecond(calls, () => {
    for (let call = 0; call < calls; call += 1)
      data([["copper.mine-production.world"]], [[1950 + (call % 50)]]);
  });
}

/** What the bench prints about the custom functions. */
export function run(): Promise<BenchLine[]> {
  const compiled = firstCall();
  const fresh = newCalls();
  return Promise.resolve([
    { name: "DEMAND, first call, which compiles the model", value: compiled, unit: "ms" },
    { name: "DEMAND, new arguments, values not computed yet", value: fresh.first, unit: "calls/s" },
    {
      name: "DEMAND, new arguments, values computed before",
      value: fresh.later,
      unit: "calls/s",
      target: 100_000,
    },
    { name: "DEMAND, repeated arguments", value: repeatedCalls(), unit: "calls/s", target: 1_000_000 },
    { name: "DEMAND, cells of one array call", value: cellsOfOneArray(), unit: "cells/s" },
    { name: "DEMAND, changed assumptions each call", value: newAssumptions(), unit: "calls/s" },
    { name: "DATA, repeated arguments", value: figures(), unit: "calls/s" },
  ]);
}
