/** The largest calls that are answered take less than a second of the processor. */
import { callable, type FunctionName } from "../functions/calls";
import { leastTime, limit, timed, warmUp } from "../functions/argument-lists/call-time";

const ids = (length: number): number[] => Array.from({ length }, (_, place) => place);
const columnOf = (length: number, value: (place: number) => number): number[][] =>
  ids(length).map((place) => [value(place)]);
const growing = (length: number): number[][] =>
  columnOf(length, (place) => 100 * 1.01 ** place * (1 + 0.1 * Math.sin(place * 7.3)));
const bending = (length: number): number[][] =>
  columnOf(length, (place) => 100 / (1 + Math.exp((length / 2 - place) / 30)) + 1 + Math.sin(place * 7.3));
const block = (value: (place: number) => number): number[][] =>
  ids(50).map((row) => ids(100).map((column) => value(100 * row + column)));
const lifetimes = (length: number): number[][] => columnOf(length, (place) => 20 + (place % 17));
const spreads = (length: number): number[][] => columnOf(length, (place) => 5 + (place % 3));
const correlated = [["band.correlation", 0.5]];

const calls: readonly (readonly [FunctionName, readonly unknown[]])[] = [
  ["demandBand", ["copper", 2024, 27, "Accelerated", correlated]],
  ["sensitivity", ["copper", 2050, "Own", correlated]],
  ["backTest", [growing(300), 1, "Combination"]],
  ["forecast", [growing(300), 100, "Combination"]],
  ["fit", [columnOf(300, (place) => place), bending(300), "Bass"]],
  ["fit", [columnOf(300, (place) => place), bending(300), "Gompertz"]],
  ["elasticity", [bending(300), columnOf(300, (place) => Math.exp(place / 60)), growing(300), "Saturation"]],
  ["survival", [block((place) => place), 30, 9, "Weibull"]],
  ["survival", [20, 30, block((place) => 1 + place / 100), "Weibull"]],
  ["stock", [growing(500), lifetimes(500), spreads(500), "Weibull", [["inflow at", "middle"]]]],
  ["inflow", [growing(500), lifetimes(500), spreads(500), "Folded normal"]],
  ["scrap", [growing(450), lifetimes(450), spreads(450), 0.5, 0.5]],
  ["gap", ["copper", columnOf(27, (place) => 2024 + place), [["Reference", "Own"]], "Low"]],
];

async function milliseconds(name: FunctionName, args: readonly unknown[]): Promise<number> {
  await warmUp(name);
  const [first] = await timed(() => callable(name)(...args));
  return leastTime(name, args, first);
}

test.each(calls)("%s", async (name, args) => {
  expect(await milliseconds(name, args)).toBeLessThan(limit);
});

test("whole columns of a sheet as assumptions", async () => {
  const columns = ids(1_048_576).map(() => [null, null]);
  expect(await milliseconds("demand", ["copper", 2030, null, null, columns])).toBeLessThan(limit);
});
