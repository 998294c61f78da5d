/**
 * The page of the add-in from Office.onReady on: which language it takes, and that it says so.
 *
 * @jest-environment jsdom
 */
import * as fluent from "@fluentui/react-components";
import { screen } from "@testing-library/react";
import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import * as reactDom from "react-dom/client";
import { paneStarts } from "../../src/language/pane-starts";
import { fillBrowserGaps } from "./browser-gaps";
import { editions } from "./editions";

fillBrowserGaps(window);
jest.setTimeout(120_000);

/** Every page loads the code of the add-in anew; these need not be. */
const libraries = Object.entries({
  react: React,
  "react/jsx-runtime": jsxRuntime,
  "react-dom/client": reactDom,
  "@fluentui/react-components": fluent,
});

/** Runs the script of the page where Office tells this, outside of Excel. */
async function startPage(context: { readonly displayLanguage?: string } | undefined): Promise<void> {
  // The page renders by itself, as it does in Excel.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  document.documentElement.lang = "";
  document.body.innerHTML = '<div id="pane"><p id="pane-start"></p></div>';
  let started: Promise<void> = Promise.resolve();
  const onReady = (page: (info: object) => Promise<void>): void => {
    started = page({ host: null });
  };
  Object.assign(globalThis, { Office: { HostType: { Excel: "Excel" }, context, onReady } });
  await jest.isolateModulesAsync(async () => {
    for (const [name, library] of libraries) jest.doMock(name, () => library);
    await import("../../src/taskpane/taskpane");
    await started;
  });
}

const headed = (text: string): Promise<HTMLElement> => screen.findByText(text, { selector: "h1" });

test.each([
  [{ displayLanguage: "ja-JP" }, "ja"],
  [{ displayLanguage: "es-PE" }, "es"],
  [{ displayLanguage: "de-DE" }, "en"],
  [undefined, "en"],
] as const)("where Office says %p, page and pane are in %s", async (context, language) => {
  await startPage(context);
  expect(document.documentElement.lang).toBe(language);
  await headed(editions[language].pane.outside.heading);
});

test("where Office says nothing, the language of the browser is taken", async () => {
  jest.spyOn(navigator, "language", "get").mockReturnValue("es-ES");
  await startPage({});
  await headed(editions.es.pane.outside.heading);
  jest.restoreAllMocks();
});

test("a pane that cannot be loaded is told in the same language", async () => {
  jest.doMock("../../src/language/pane-editions", () => ({
    loadPaneEdition: () => Promise.reject(new Error("offline")),
  }));
  await startPage({ displayLanguage: "ja-JP" });
  expect(document.body.textContent).toBe(paneStarts.ja.failed);
  jest.dontMock("../../src/language/pane-editions");
});
