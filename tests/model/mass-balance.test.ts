/** Metal neither appears nor vanishes: identities of the whole model under random inputs. */
import fc from "../support/properties";
import type { Evaluation, Given } from "../../src/line-items/evaluation";
import { endUses, useId } from "../../src/model/demand/end-uses";
import { metals } from "../../src/model/metals";
import { inScenario } from "../../src/model/per-scenario";
import { scenarios } from "../../src/model/scenarios";
import { baseYear } from "../../src/model/years";
import { numberOf } from "./evaluations";
import { planYears, roadmapWith } from "./roadmap-evaluations";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const kt = fc.double({ min: 0, max: 50000, noNaN: true });
const rate = fc.double({ min: -0.2, max: 0.2, noNaN: true });
const elasticity = fc.double({ min: -2, max: 2, noNaN: true });

/** Inputs of a metal that its balances rest on, each within what its cell lets in. */
const inputsOf = (metal: string): Record<string, fc.Arbitrary<number>> => ({
  [`${metal}.elasticity.income`]: elasticity,
  // At least what the listed mines yield.
  [`${metal}.national-output`]: kt.map((value) => value + 3000),
  [`${metal}.other-mines-change`]: rate,
  [`${metal}.mine-to-refined`]: share,
  [`${metal}.home.from-ore`]: kt,
  [`${metal}.home.from-scrap`]: kt,
  [`${metal}.home.smelting-change`]: rate,
  [`${metal}.home.use`]: kt,
  [`${metal}.feed.total`]: kt.map((value) => value + 1),
  [`${metal}.feed.producer`]: kt,
  [`${metal}.stockpile.opening`]: kt,
  [`${metal}.stockpile.release`]: share,
});

const choice = fc.constantFrom(...scenarios.map((scenario) => `scenario.name.${scenario}`));
const words = roadmapWith();

const changes = fc
  .tuple(
    choice,
    fc.record(Object.assign({}, ...metals.map(inputsOf)) as Record<string, fc.Arbitrary<number>>),
  )
  .map(
    ([name, inputs]) =>
      new Map<string, Given>([["scenario.choice", words.value(name)], ...Object.entries(inputs)]),
  );

/** Checks an identity for both metals in every year of random models. */
function always(identity: (kt: (name: string) => number, metal: "copper" | "zinc") => void): void {
  fc.assert(
    fc.property(changes, (given) => {
      const evaluation = roadmapWith(given);
      for (const metal of metals) {
        for (const year of planYears)
          identity((name) => numberOf(evaluation, `${metal}.${name}`, year), metal);
      }
    }),
    { numRuns: 15 },
  );
}

/** Sums may differ by the rounding of numbers of their size. */
function expectSame(left: number, right: number, size = Math.max(Math.abs(left), Math.abs(right))): void {
  expect(Math.abs(left - right)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test("use is the sum of its parts in every scenario", () => {
  always((kt, metal) => {
    for (const scenario of scenarios) {
      const part = (name: string): number =>
        kt(inScenario(useId(metal, name), scenario).slice(metal.length + 1));
      expectSame(part("total"), sum(endUses[metal].map(({ id }) => part(id))));
    }
  });
});

test("supply and unmet need cover use, and unmet need is never below 0", () => {
  always((kt) => {
    expect(kt("unmet")).toBeGreaterThanOrEqual(0);
    expect(kt("refined-supply") + kt("unmet") - kt("use.total")).toBeGreaterThanOrEqual(
      -1e-9 * kt("use.total"),
    );
    if (kt("unmet") > 0) expectSame(kt("refined-supply") + kt("unmet"), kt("use.total"));
  });
});

test("mines, projects and new capacity are the output of the producing partner", () => {
  always((kt) => {
    expectSame(kt("producer-output"), kt("mines") + kt("projects") + kt("new-capacity"));
    expectSame(kt("mine-production"), kt("producer-output") + kt("rest-of-world"));
  });
});

test("the feed of the securing partner is what it refines and what it lacks", () => {
  always((kt) => {
    expectSame(kt("home.primary") + kt("feed.unmet"), kt("feed.need"));
  });
});

test("refined metal of the securing partner goes into use, the stockpile or exports", () => {
  always((kt) => {
    const supplied = kt("home.primary") + kt("home.secondary") + kt("home.imports") + kt("stockpile.out");
    const used = kt("home.own-use") + kt("stockpile.in") + kt("home.exports");
    expectSame(supplied, used, supplied + kt("home.own-use"));
  });
});

test("the stockpile is a corkscrew and never below 0", () => {
  fc.assert(
    fc.property(changes, (given) => {
      const evaluation: Evaluation = roadmapWith(given);
      for (const metal of metals) {
        let opening = numberOf(evaluation, `${metal}.stockpile.opening-stock`, baseYear);
        expect(opening).toBe(given.get(`${metal}.stockpile.opening`));
        for (const year of planYears) {
          const flow = (name: string): number => numberOf(evaluation, `${metal}.stockpile.${name}`, year);
          expect(flow("opening-stock")).toBe(opening);
          expectSame(flow("closing"), opening + flow("in") - flow("out"));
          expect(flow("closing")).toBeGreaterThanOrEqual(0);
          opening = flow("closing");
        }
      }
    }),
    { numRuns: 15 },
  );
});

test("listed and other mines are the national output of the base year", () => {
  fc.assert(
    fc.property(changes, (given) => {
      const evaluation = roadmapWith(given);
      for (const metal of metals) {
        expectSame(
          numberOf(evaluation, `${metal}.mines`, baseYear),
          given.get(`${metal}.national-output`) as number,
        );
      }
    }),
    { numRuns: 15 },
  );
});
