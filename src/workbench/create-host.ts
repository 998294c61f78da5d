import { FunctionBridge } from "./custom-functions/function-bridge";
import { RuntimeClient } from "./custom-functions/runtime-client";
import { followEngine } from "./document/follow-engine";
import { WorkbookDocument } from "./document/workbook-document";
import { EndOfRequest } from "./end-of-request";
import { isCellError } from "./engine/cell";
import { forwardEvent } from "./host-events";
import type { Host, HostOptions } from "./host-types";
import { columnName, sheetPrefix } from "./office-objects/addresses";
import { EventRegistry } from "./office-objects/event-registry";
import { officeWorkbook } from "./office-objects/office-model";
import { PageLink } from "./page-link";
import { frameName } from "./protocol/frame-name";
import { frameTransport } from "./protocol/transport";
import { RequestGate } from "./request-gate";
import { newestRequirementSets, requirementGate } from "./requirement-sets";
import { Processor } from "./rich-api/processor";
import { services } from "./services";

const conversation = "workbench";

/** Makes the host: an engine and a document that an add-in's page takes for Excel. */
export function createHost(options: HostOptions): Host {
  const { engine, addin, displayLanguage = "en-US" } = options;
  const requirementSets = options.requirementSets ?? newestRequirementSets;
  const document = options.document ?? new WorkbookDocument("Book1.xlsx", new Date());
  const notice = options.onNotice ?? (() => undefined);
  const fail = (error: unknown): void => {
    notice(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };

  const link = new PageLink(conversation, options.hostOrigin);
  const push = (entries: readonly unknown[]): void => {
    link.push("richApiMessage", { ArrayData: entries });
  };
  const events = new EventRegistry(push);
  const runtime = new RuntimeClient(push);
  const ready = readiness();
  const paneListeners = new Set<(shown: boolean) => void>();
  const hostServices = services(runtime, {
    functionsReady: ready.announce,
    paneRequested: (shown) => {
      for (const listener of paneListeners) listener(shown);
    },
    notice,
  });
  const end = new EndOfRequest();
  const bridge = new FunctionBridge({
    engine,
    namespace: addin.functionsNamespace,
    metadata: options.functionsMetadata,
    runtime,
    ready: ready.promise,
    addressOf: ({ sheet, row, column }) =>
      `${sheetPrefix(engine.sheetName(sheet))}${columnName(column)}${row + 1}`,
    onFailure: fail,
    onError: options.onFunctionError ?? (() => undefined),
  });
  const model = { engine, document, events, atEndOfRequest: end.add, callAnew: bridge.forget };
  const { workbook } = officeWorkbook(model);
  const processor = new Processor({
    roots: { workbook, services: hostServices },
    gate: requirementGate(requirementSets),
    beforeReading: () => engine.settle(),
    onFailure: fail,
  });
  const gate = new RequestGate(engine, processor, end);
  const stopEvents = followEngine({ engine, document }, (event) => {
    forwardEvent(event, { document, events, link });
  });
  link.answerWith({ addin, requirementSets, document, displayLanguage, gate, notice });

  return {
    engine,
    document,
    frameName: frameName({ conversation, appId: addin.id, hostOrigin: options.hostOrigin }),
    functionsReady: ready.promise,
    connect: (transport) => link.connect(transport),
    connectFrame: (frame, hostWindow) => link.connect(frameTransport(frame, hostWindow)),
    invokeCommand: (functionName, controlId) => link.invokeCommand(functionName, controlId),
    async callFunction(id, args) {
      const answer = await bridge.call(id, args);
      return isCellError(answer) ? { error: answer.error } : answer;
    },
    setCellEditMode(editing) {
      gate.cellEditMode = editing;
    },
    onPaneRequest(listener) {
      paneListeners.add(listener);
      return () => paneListeners.delete(listener);
    },
    onPaneExit: (listener) => link.onExit(listener),
    setPaneVisible(visible) {
      push([[65_536, 3001, "", JSON.stringify({ visibility: visible }), "", false]]);
    },
    get busy() {
      return bridge.busy;
    },
    settle: () => bridge.settle(),
    get statistics() {
      const { requests, requestBytes, responseBytes, largestRequest } = gate;
      const { calls: functionCalls, batches: functionBatches } = bridge;
      return { requests, requestBytes, responseBytes, largestRequest, functionCalls, functionBatches };
    },
    dispose() {
      stopEvents();
      bridge.dispose();
      link.close();
      engine.dispose();
    },
  };
}

function readiness(): { readonly promise: Promise<void>; readonly announce: () => void } {
  let announce = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    announce = resolve;
  });
  return {
    promise,
    announce: () => {
      announce();
    },
  };
}
