import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import type { Transport } from "../protocol/transport";

/** An empty page of an add-in in node, whose parent is the host. */
export interface AddinPage {
  readonly window: DOMWindow;
  readonly transport: Transport;
  close(): void;
}

export interface AddinPageOptions {
  readonly address: string;
  readonly html: string;
  readonly frameName: string;
  readonly onError: (error: string) => void;
}

/** Makes the page; its scripts are run by the caller. */
export function addinPage({ address, html, frameName, onError }: AddinPageOptions): AddinPage {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error: Error) => {
    onError(error.stack ?? error.message);
  });
  virtualConsole.on("error", (...parts: unknown[]) => {
    onError(parts.map(String).join(" "));
  });
  const { window } = new JSDOM(html, {
    url: address,
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole,
  });
  window.name = frameName;
  // The client library compares domains; jsdom knows none.
  if (!("domain" in window.document))
    Object.defineProperty(window.document, "domain", { value: window.location.hostname });
  const listeners = new Set<(message: string) => void>();
  const postMessage = (message: unknown): void => {
    setTimeout(() => {
      if (typeof message === "string") for (const listener of listeners) listener(message);
    }, 0);
  };
  Object.defineProperty(window, "opener", { configurable: true, value: { postMessage } });
  const { origin } = new URL(address);
  return {
    window,
    transport: {
      send(data) {
        setTimeout(() => {
          if (listeners.size > 0) window.dispatchEvent(new window.MessageEvent("message", { origin, data }));
        }, 0);
      },
      onMessage(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    close() {
      listeners.clear();
      window.close();
    },
  };
}
