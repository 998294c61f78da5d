import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DOMWindow } from "jsdom";

/** Where office.js is served from in pages of the headless workbench. */
export const officeAddress = "/officejs/";

/**
 * Runs the scripts that office.js asks for, unmodified, from its package: nothing of a page is fetched from anywhere.
 */
export function loadOffice(window: DOMWindow, folder: string): void {
  const run = (file: string): void => {
    window.eval(`${readFileSync(path.join(folder, file), "utf8")}\n//# sourceURL=${file}`);
  };
  const isScript = (node: Node): node is HTMLScriptElement => node.nodeName === "SCRIPT";
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the node that it was taken from
  const append = window.Node.prototype.appendChild;
  const appendOrRun = function <T extends Node>(this: Node, node: T): T {
    const file = isScript(node) ? node.src.split(officeAddress)[1] : undefined;
    if (file === undefined || !existsSync(path.join(folder, file))) return append.call(this, node) as T;
    setTimeout(() => {
      run(file);
      node.dispatchEvent(new window.Event("load"));
    }, 0);
    return node;
  };
  window.Node.prototype.appendChild = appendOrRun;

  // The library finds its folder by its own element.
  const own = window.document.createElement("script");
  own.setAttribute("src", `${officeAddress}office.js`);
  own.type = "text/plain";
  append.call(window.document.head, own);
  run("office.js");
}
