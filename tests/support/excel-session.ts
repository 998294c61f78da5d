/**
 * The code under test with the real Office.js client, which talks to the headless workbench. Code and tests run here,
 * in the realm of the test; the client runs in its own page, as it does in Excel.
 */
import { dirname } from "node:path";
import { createHost } from "../../src/workbench/create-host";
import { createHeadlessEngine } from "../../src/workbench/engine/univer/headless-univer";
import { addinPage } from "../../src/workbench/headless/addin-page";
import { loadOffice } from "../../src/workbench/headless/script-loader";
import type { BuiltFunctions } from "../../src/workbench/headless/build-functions";
import type { Host } from "../../src/workbench/host-types";
import type { Transport } from "../../src/workbench/protocol/transport";

export interface ExcelSession {
  readonly host: Host;
  /** What the host has to say: calls it does not know, errors of its own. */
  readonly notices: readonly string[];
  /** Bodies of the requests since the last call of `forget`, as text. */
  readonly requests: readonly string[];
  forget(): void;
  /** Makes the n-th request from now fail in its middle, after Excel has done half of it. */
  failAt(request: number): void;
  dispose(): void;
}

const testAddin = { id: "00000000-0000-0000-0000-000000000001", name: "Test", functionsNamespace: "TEST" };
const address = "https://localhost:3000/taskpane.html";

/** A session without custom functions, or with those that are given, as they are built for the page. */
export async function startExcelSession(functions?: BuiltFunctions): Promise<ExcelSession> {
  const notices: string[] = [];
  const onNotice = (notice: string): void => void notices.push(notice);
  const host = createHost({
    engine: createHeadlessEngine(),
    addin: functions?.addin ?? testAddin,
    functionsMetadata: functions?.functionsMetadata ?? { functions: [] },
    hostOrigin: new URL(address).origin,
    onNotice,
  });
  const page = addinPage({
    address,
    html: "<!doctype html><html><head></head><body></body></html>",
    frameName: host.frameName,
    onError: onNotice,
  });
  const tap = new Tap(page.transport);
  host.connect(tap.transport);
  loadOffice(page.window, dirname(require.resolve("@microsoft/office-js/dist/office.js")));
  const client = page.window as unknown as { Office: typeof Office; Excel: typeof Excel };
  for (const script of functions?.scripts ?? []) page.window.eval(script);
  await client.Office.onReady();
  if (functions !== undefined) await host.functionsReady;
  Object.assign(globalThis, { Office: client.Office, Excel: client.Excel });
  shareWithPage(page.window, "mineralsRefusals");
  return {
    host,
    notices,
    get requests() {
      return tap.bodies;
    },
    forget: () => {
      tap.bodies = [];
    },
    failAt: (request) => {
      tap.failing = tap.bodies.length + request;
    },
    dispose() {
      Object.assign(globalThis, { Office: undefined, Excel: undefined });
      host.dispose();
      page.close();
    },
  };
}

/** In Excel functions and pane hang what they share on one page; here the pane under test runs outside of it. */
function shareWithPage(page: object, name: string): void {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: (): unknown => Reflect.get(page, name),
    set: (value: unknown) => {
      Reflect.set(page, name, value);
    },
  });
}

/** Listens to the requests of a page, and spoils one of them when asked. */
class Tap {
  bodies: string[] = [];
  failing = 0;

  constructor(private readonly inner: Transport) {}

  readonly transport: Transport = {
    send: (message) => {
      this.inner.send(message);
    },
    onMessage: (listener) =>
      this.inner.onMessage((message) => {
        listener(this.passed(message));
      }),
  };

  private passed(message: string): string {
    const envelope = JSON.parse(message) as { _data?: { ArrayData?: unknown[] } };
    const parts = envelope._data?.ArrayData;
    const body = parts?.[4];
    if (parts === undefined || typeof body !== "string" || isOwnAffair(body)) return message;
    this.bodies.push(body);
    if (this.bodies.length !== this.failing) return message;
    parts[4] = spoiled(body);
    return JSON.stringify(envelope);
  }
}

/** What the client asks of its own accord: its services, and after each Excel.run the release of what it held. */
const isOwnAffair = (body: string): boolean =>
  body.includes('"Microsoft.') || body.includes('"_RemoveReference"');

/** A request with something half way that Excel cannot make sense of. */
function spoiled(body: string): string {
  const request = JSON.parse(body) as { Actions: { ObjectPathId: number }[] };
  const path = request.Actions[0]?.ObjectPathId ?? 1;
  const nonsense = { Id: 999_999, ActionType: 99, Name: "", ObjectPathId: path };
  request.Actions.splice(Math.ceil(request.Actions.length / 2), 0, nonsense);
  return JSON.stringify(request);
}
