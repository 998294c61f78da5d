/** Random lifetimes and series for the properties. */
import fc from "../../support/properties";
import type { Lifetime, LifetimeDistribution } from "../../../src/model/stocks/lifetime";

const years = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const bySpread = (distribution: LifetimeDistribution) =>
  fc
    .tuple(years(0.5, 80), years(0.05, 1))
    .map(([lifetime, ratio]): Lifetime => ({ distribution, lifetime, spread: lifetime * ratio }));

/** A lifetime whose survival at age 0 is 1. */
export const lifetimeFromOne: fc.Arbitrary<Lifetime> = fc.oneof(
  years(0.5, 80).map((lifetime): Lifetime => ({ distribution: "fixed", lifetime, spread: 0 })),
  bySpread("folded-normal"),
  bySpread("lognormal"),
  bySpread("weibull"),
  fc
    .tuple(years(0.5, 80), years(0.3, 8))
    .map(([lifetime, spread]): Lifetime => ({ distribution: "weibull-scale-shape", lifetime, spread })),
);

export const anyLifetime = fc.oneof(lifetimeFromOne, bySpread("normal"));

export const inflowAt = fc.constantFrom("start" as const, "middle" as const, "end" as const);

/** A series of masses that are not negative. */
export const masses = fc.array(years(0, 1e6), { minLength: 1, maxLength: 60 });

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
