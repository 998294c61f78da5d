/**
 * Stands in for Excel where only the requests matter: it writes down what is queued and sent, answers loads from a
 * table, and can refuse a chosen request. It computes nothing; tests/excel/integration uses the real client.
 */

/** Answers by path, such as `workbook.worksheets.items`. A path not listed answers with a further object. */
export type Answers = Readonly<Record<string, unknown>>;

export interface RecordingExcel {
  /** Requests in the order in which they were sent, each a list of what was queued. */
  readonly requests: readonly (readonly string[])[];
  /** Options of every Excel.run. */
  readonly runs: readonly unknown[];
  /** Refuses the n-th request, counted from 1, with an error of this code. */
  refuse(request: number, code: string): void;
  /** Ends the stand-in. */
  remove(): void;
}

export function recordingExcel(answers: Answers = {}): RecordingExcel {
  const requests: string[][] = [];
  const runs: unknown[] = [];
  const refusals = new Map<number, string>();
  const newContext = (): object => {
    let queued: string[] = [];
    const sync = (): Promise<void> => {
      requests.push(queued);
      queued = [];
      const code = refusals.get(requests.length);
      return code === undefined
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error(code), { code }));
    };
    const context: { sync: () => Promise<void>; workbook: unknown } = { sync, workbook: undefined };
    context.workbook = recorded("workbook", answers, (line) => queued.push(line), context);
    return context;
  };
  const run = async (first: unknown, second?: unknown): Promise<unknown> => {
    const batch = (second ?? first) as (context: object) => unknown;
    runs.push(second === undefined ? {} : first);
    return await batch(newContext());
  };
  const supported = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel: { run }, Office: supported });
  return {
    requests,
    runs,
    refuse: (request, code) => void refusals.set(request, code),
    remove: () => void Object.assign(globalThis, { Excel: undefined, Office: undefined }),
  };
}

/** An object that writes down what is done with it and with the objects it leads to. */
function recorded(path: string, answers: Answers, note: (line: string) => void, context: object): unknown {
  return new Proxy(() => undefined, {
    get: (_, name) => {
      if (typeof name === "symbol" || name === "then") return undefined;
      if (name === "context") return context;
      const inner = `${path}.${name}`;
      return inner in answers ? answers[inner] : recorded(inner, answers, note, context);
    },
    set: (_, name, value) => {
      note(`${path}.${String(name)} = ${JSON.stringify(value)}`);
      return true;
    },
    apply: (_, __, values: unknown[]) => {
      const call = `${path}(${values.map(shown).join(",")})`;
      note(call);
      return call in answers ? answers[call] : recorded(call, answers, note, context);
    },
  });
}

/** Arguments as they read in a call; an object of Excel has no text of its own. */
function shown(value: unknown): string {
  if (typeof value === "function") return "object";
  return typeof value === "string" ? value : JSON.stringify(value);
}
