/** The middle of several runs in ms, after some that do not count. */
export async function medianTime(run: () => unknown, runs = 9, warmUps = 2): Promise<number> {
  for (let index = 0; index < warmUps; index += 1) await run();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

/** Milliseconds of one run. */
export async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
