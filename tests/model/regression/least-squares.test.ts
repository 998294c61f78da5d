/** Linear least squares: what must hold for any data, and what cannot be fitted. */
import fc from "../../support/properties";
import { AccurateSum } from "../../../src/model/regression/accurate-sum";
import { factorise, rotate, rotateBack } from "../../../src/model/regression/factorise";
import { leastSquares } from "../../../src/model/regression/least-squares";
import { Unidentified } from "../../../src/model/regression/unidentified";
import { dot, length } from "../../../src/model/regression/vectors";

const value = fc.integer({ min: -1000, max: 1000 });
/** Three columns and data of twelve rows. */
const column = fc.array(value, { minLength: 12, maxLength: 12 });
const system = fc
  .record({ columns: fc.tuple(column, column, column), data: column })
  .filter(({ columns }) => factorise(columns, 1e-6).rank === 3);

test("residuals are orthogonal to every column", () => {
  fc.assert(
    fc.property(system, ({ columns, data }) => {
      const { residuals } = leastSquares(columns, data);
      for (const each of columns) {
        expect(Math.abs(dot(each, residuals))).toBeLessThanOrEqual(1e-13 * length(each) * length(data));
      }
    }),
  );
});

test("coefficients of data that are made of the columns come back", () => {
  fc.assert(
    fc.property(system, fc.tuple(value, value, value), ({ columns }, weights) => {
      const data = columns[0].map((_, row) =>
        columns.reduce((sum, each, index) => sum + each[row]! * weights[index]!, 0),
      );
      const { coefficients } = leastSquares(columns, data);
      const error = coefficients.map((each, index) => each - weights[index]!);
      expect(length(error)).toBeLessThanOrEqual(1e-8 * (1 + length(weights)));
    }),
  );
});

test("a change of unit of a column or of the data changes the results by the unit", () => {
  fc.assert(
    fc.property(system, ({ columns, data }) => {
      const [one, ...others] = columns;
      const before = leastSquares(columns, data);
      const after = leastSquares(
        [one.map((each) => each * 1024), ...others],
        data.map((each) => each / 8),
      );
      expect(after.coefficients[0]).toBe(before.coefficients[0]! / 8192);
      expect(after.standardErrors[1]).toBeCloseTo(before.standardErrors[1]! / 8, 10);
    }),
  );
});

test("reflections keep lengths and can be undone", () => {
  fc.assert(
    fc.property(system, ({ columns, data }) => {
      const factors = factorise(columns, 1e-12);
      const turned = rotate(factors, data);
      expect(Math.abs(length(turned) - length(data))).toBeLessThanOrEqual(1e-12 * length(data));
      const back = rotateBack(factors, turned).map((each, row) => each - data[row]!);
      expect(length(back)).toBeLessThanOrEqual(1e-12 * length(data));
    }),
  );
});

test("the covariance of a straight line is the one of the textbooks", () => {
  const x = [1, 2, 3, 4, 6];
  const fit = leastSquares([x.map(() => 1), x], [2, 3, 5, 4, 8]);
  const spread = 14.8;
  const meanX = 3.2;
  expect(fit.standardErrors[1]).toBeCloseTo(fit.residualSd / Math.sqrt(spread), 14);
  expect(fit.covariance[0]![1]).toBeCloseTo((-meanX * fit.residualSd ** 2) / spread, 14);
  expect(fit.degrees).toBe(3);
});

describe("what cannot be fitted", () => {
  const reasonOf = (...args: Parameters<typeof leastSquares>): unknown => {
    try {
      leastSquares(...args);
    } catch (error) {
      if (error instanceof Unidentified) return [error.reason, error.detail];
      throw error;
    }
    return undefined;
  };

  test("without a degree of freedom", () => {
    expect(reasonOf([[1, 1]], [1])).toEqual(["too-few", 2]);
    expect(
      reasonOf(
        [
          [1, 2],
          [1, 3],
        ],
        [1, 2],
      ),
    ).toEqual(["too-few", 3]);
  });

  test("a column that is made of others, or is zero", () => {
    const [reason, place] = reasonOf(
      [
        [1, 1, 1, 1],
        [1, 2, 3, 4],
        [3, 5, 7, 9],
      ],
      [1, 0, 2, 5],
    ) as [string, number];
    expect(reason).toBe("dependent");
    expect([0, 1, 2]).toContain(place);
    expect(
      reasonOf(
        [
          [1, 1, 1],
          [0, 0, 0],
        ],
        [1, 0, 2],
      ),
    ).toEqual(["dependent", 1]);
  });
});

test("an accurate sum keeps what doubles lose", () => {
  expect(new AccurateSum().add(1e16).add(1).add(-1e16).total).toBe(1);
  // (1 + 2⁻³⁰)² − 1 − 2⁻²⁹ is 2⁻⁶⁰.
  const near = 1 + 2 ** -30;
  expect(
    new AccurateSum()
      .addProduct(near, near)
      .add(-1)
      .add(-(2 ** -29)).total,
  ).toBe(2 ** -60);
});
