/** Series of numbers: smooth and rough ones, with holes, ties and extremes, upright or lying, with years beside them or not. */
import fc from "../../support/properties";
import { nearNumber } from "./near";

type Cells = readonly unknown[];

const rough = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 5 }) },
  { weight: 6, arbitrary: fc.double({ min: 0.5, max: 100, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.constantFrom<unknown>(0, 1e308, -1e308, 5e-324, 1e-200, 1e200, 2024),
  fc.constantFrom<unknown>(null, "", "7"),
);

const exactly = <Item>(item: fc.Arbitrary<Item>, size: number): fc.Arbitrary<Item[]> =>
  fc.array(item, { minLength: size, maxLength: size });

/** As many values as asked for, along the good ones and no further from them than a tenth to three quarters. */
const smooth = (good: readonly number[], size: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(fc.constantFrom(0, 0.1, 0.75), exactly(fc.integer({ min: -100, max: 100 }), size))
    .map(([width, steps]) =>
      steps.map((step, place) => {
        const value = good[Math.floor((place * good.length) / size)] ?? 1;
        return Number((value * (1 + (width * step) / 100)).toPrecision(8));
      }),
    );

const cells = (good: readonly number[], size: number): fc.Arbitrary<Cells> =>
  fc.oneof({ weight: 5, arbitrary: smooth(good, size) }, { weight: 1, arbitrary: exactly(rough, size) });

/** Lengths of series: mostly short, seldom the longest that are taken. */
export const lengths = (good: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 60, arbitrary: fc.constant(good) },
    { weight: 60, arbitrary: fc.integer({ min: 1, max: 16 }) },
    { weight: 8, arbitrary: fc.integer({ min: 17, max: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom(120, 300, 500, 1000, 5000) },
  );

/** A series of a length. */
export const seriesNear = (good: readonly number[], size: number): fc.Arbitrary<unknown[][]> =>
  fc
    .tuple(cells(good, size), fc.constantFrom("row", "row", "column", "column", "with years"))
    .map(([values, shape]) => {
      if (shape === "row") return [[...values]];
      return values.map((value, place) => (shape === "column" ? [value] : [2020 + place, value]));
    });

/** Rows or columns of several values, for which a function answers with as many. */
export const severalNear = (good: number): fc.Arbitrary<unknown[][]> =>
  fc
    .tuple(fc.array(nearNumber(good), { minLength: 1, maxLength: 6 }), fc.boolean())
    .map(([values, upright]) => (upright ? values.map((value) => [value]) : [values]));
