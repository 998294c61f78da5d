/** Shows the pane in its page. React, Fluent UI and the roadmap come with this file and never with the functions. */
import { createRoot } from "react-dom/client";
import { canBuild } from "../excel/gate/requirements";
import type { PaneEdition } from "../language/pane-edition";
import { addressesOf } from "./addresses";
import { Pane } from "./pane";
import { UnavailablePane } from "./unavailable-pane";
import { lazyWork } from "./work/lazy-work";

const work = lazyWork(
  async () => (await import(/* webpackChunkName: "pane-work" */ "./work/excel-work")).excelWork,
);

export function startPane(page: Document, edition: PaneEdition, insideExcel: boolean): void {
  const container = page.getElementById("pane");
  if (container === null) return;
  // Read first: what is rendered takes the place of the links in the page.
  const shown = { edition, addresses: addressesOf(page) };
  createRoot(container).render(
    insideExcel && canBuild() ? (
      <Pane work={work} {...shown} />
    ) : (
      <UnavailablePane reason={insideExcel ? "too-old" : "outside"} {...shown} />
    ),
  );
}
