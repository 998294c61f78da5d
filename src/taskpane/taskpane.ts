/** Loads the pane once Office is ready, so that the functions on the same page never wait for it. */
import { languageOf } from "../language/languages";
import { loadPaneEdition } from "../language/pane-editions";
import { paneStarts } from "../language/pane-starts";

void Office.onReady(async ({ host }) => {
  const language = languageOf(displayLanguage());
  document.documentElement.lang = language;
  say(paneStarts[language].loading);
  try {
    const [{ startPane }, edition] = await Promise.all([
      import(/* webpackChunkName: "pane" */ "./start-pane"),
      loadPaneEdition(language),
    ]);
    startPane(document, edition, host === Office.HostType.Excel);
  } catch {
    say(paneStarts[language].failed);
  }
});

/** The language of Excel's own words; outside of Excel, which tells none, that of the browser. */
function displayLanguage(): string {
  const context = Office.context as Partial<Pick<Office.Context, "displayLanguage">> | undefined;
  return context?.displayLanguage ?? navigator.language;
}

function say(text: string): void {
  const place = document.getElementById("pane-start");
  if (place !== null) place.textContent = text;
}
