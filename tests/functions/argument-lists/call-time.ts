/** Processor time of calls, judged so that a busy machine does not fail what is quick. */
import { callable, type FunctionName } from "../calls";
import { goodCalls } from "../good-calls";

/** Longest time a call may take, ms of the processor. */
export const limit = 1000;

/** Processor time of what is run, ms, and what came of it. */
export async function timed<Found>(run: () => Found | Promise<Found>): Promise<[number, Found]> {
  const start = process.cpuUsage();
  const found = await run();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, found];
}

/** Loads the part of the add-in that a function needs and builds its model once. */
export const warmUp = async (name: FunctionName, call = callable(name)): Promise<unknown> =>
  call(...goodCalls[name].map((good) => (typeof good === "object" ? [good] : good)));

/**
 * A call's time: the first, or where that is beyond the limit the best of three. The other two run in modules of their
 * own, which do not remember the first one's answer.
 */
export async function leastTime(
  name: FunctionName,
  args: readonly unknown[],
  first: number,
): Promise<number> {
  let least = first;
  for (let attempt = 0; attempt < 2 && least >= limit; attempt += 1) {
    least = Math.min(least, await freshTime(name, args));
  }
  return least;
}

async function freshTime(name: FunctionName, args: readonly unknown[]): Promise<number> {
  let time = Infinity;
  await jest.isolateModulesAsync(async () => {
    const { callable: fresh } = await import("../calls");
    await warmUp(name, fresh(name));
    // An error is an answer too: what it says is judged elsewhere.
    [time] = await timed(async () => {
      try {
        await fresh(name)(...args);
      } catch {
        return;
      }
    });
  });
  return time;
}
