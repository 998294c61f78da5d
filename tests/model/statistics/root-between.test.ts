import { rootBetween } from "../../../src/model/statistics/root-between";

test.each<[string, (x: number) => number, number, number, number]>([
  ["a line", (x) => 3 - x, -10, 100, 3],
  ["a parabola", (x) => 2 - x * x, 0, 2, Math.SQRT2],
  ["the point where a number is its own cosine", (x) => Math.cos(x) - x, 0, 3, 0.7390851332151607],
  ["a steep power", (x) => 1 - x ** 19, 0, 1.5, 1],
  ["a flat exponential", (x) => Math.exp(-x) - 1e-6, 0, 100, Math.log(1e6)],
])("%s", (_name, falling, low, high, root) => {
  expect(rootBetween(falling, low, high)).toBeCloseTo(root, 13);
});
