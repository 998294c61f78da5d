/** A browser for tests: the one named by CHROME_PATH, an installed one, or the one that ships inside an npm package. */
import { existsSync } from "node:fs";
import { type Browser, type Route, chromium as playwright } from "playwright-core";
import { findBrowser } from "../../src/workbench/start/find-browser";
import { packagedBrowser } from "./packaged-browser";

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
  if (installed !== null) return playwright.launch({ executablePath: installed, args: flags });
  const packaged = await packagedBrowser();
  if (packaged === null) throw new Error(noBrowser);
  const env = { ...environment, ...packaged.env } as Record<string, string>;
  const browser = await playwright.launch({ executablePath: packaged.executablePath, args: flags, env });
  return browser.on("context", (context) => void context.route("**/*", fetchHere));
}

/** A bare machine lacks a library that the packaged browser needs for https, so this process asks in its place. */
const fetchHere = async (route: Route): Promise<void> => route.fulfill({ response: await route.fetch() });

const noBrowser =
  "No browser was found: install Chrome, Edge or Chromium, or name one by the environment variable CHROME_PATH.";
