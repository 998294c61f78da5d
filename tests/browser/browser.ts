/** A browser for tests: the one named by CHROME_PATH, an installed one, or the one that ships inside an npm package. */
import { existsSync } from "node:fs";
import { type Browser, chromium as playwright } from "playwright-core";
import { findBrowser } from "../../src/workbench/start/find-browser";

/** The browser talks to this machine only. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
];

/** Starts the first browser there is. */
export async function startBrowser(): Promise<Browser> {
  const { platform, env: environment } = process;
  const installed = findBrowser({ platform, environment, exists: existsSync });
  return playwright.launch({ executablePath: installed ?? (await packagedBrowser()), args: flags });
}

/** The browser of the package, which unpacks itself on first use. */
export async function packagedBrowser(): Promise<string> {
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
