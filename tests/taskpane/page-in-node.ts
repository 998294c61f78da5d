/**
 * A page for React in a test that runs in node, where the workbench needs node as it is. Import it after the
 * workbench and before React, which both look at their surroundings when they are loaded.
 */
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><html><body></body></html>", {
  url: "https://localhost:3000/taskpane.html",
  pretendToBeVisual: true,
});

const own = new Set(Object.getOwnPropertyNames(globalThis));
for (const name of Object.getOwnPropertyNames(window)) {
  if (own.has(name)) continue;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => (window as unknown as Record<string, unknown>)[name],
    set: (value: unknown) => {
      (window as unknown as Record<string, unknown>)[name] = value;
    },
  });
}

// Node has events of its own, which a page does not take.
Object.assign(globalThis, { Event: window.Event, CustomEvent: window.CustomEvent });
