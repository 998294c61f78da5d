/** Loads the pane once Office is ready, so that the functions on the same page never wait for it. */
import { paneStart } from "../language/en/pane-start";

void Office.onReady(async ({ host }) => {
  say(paneStart.loading);
  try {
    const { startPane } = await import(/* webpackChunkName: "pane" */ "./start-pane");
    startPane(document, host === Office.HostType.Excel);
  } catch {
    say(paneStart.failed);
  }
});

function say(text: string): void {
  const place = document.getElementById("pane-start");
  if (place !== null) place.textContent = text;
}
