/** How work is cut into requests. Excel on the web refuses more than 5 MB; a fifth of that leaves room. */

/** Bytes of one request at most. */
export const requestLimit = 1_000_000;
/** What the estimate may be wrong by: ids and names that Office.js adds. */
const margin = 0.9;
/** Bytes of an action with its object path, seen on the wire. */
export const actionBytes = 330;

/** Something to do, which only queues, with the bytes it is estimated to add to a request. */
export interface Job<Target> {
  readonly bytes: number;
  readonly queue: (target: Target) => void;
}

/** Bytes of a value as JSON in UTF-8, which is how it travels. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  const twoBytes = text.match(/[\u0080-\u07ff]/g)?.length ?? 0;
  const threeBytes = text.match(/[\u0800-\uffff]/g)?.length ?? 0;
  return text.length + twoBytes + 2 * threeBytes;
}

/** A job of single calls, each about as large as any other. */
export const callsJob = <Target>(calls: number, queue: (target: Target) => void): Job<Target> => ({
  bytes: calls * actionBytes,
  queue,
});

/** Jobs in their order, gathered into requests below the limit; a job is never cut. */
export function packJobs<Sized extends { readonly bytes: number }>(
  jobs: readonly Sized[],
  limit = requestLimit * margin,
): readonly (readonly Sized[])[] {
  const requests: Sized[][] = [];
  let bytes = Infinity;
  for (const job of jobs) {
    if (bytes + job.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(job);
    bytes += job.bytes;
  }
  return requests;
}
