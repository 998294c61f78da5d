import { pane } from "../language/en/pane";

/** Fills the page with what the add-in offers today. */
export function showPane(page: Document, insideExcel: boolean): void {
  const element = (tag: string, text: string) => {
    const made = page.createElement(tag);
    made.textContent = text;
    return made;
  };

  page
    .getElementById("pane")
    ?.replaceChildren(
      element("h1", pane.title),
      element("p", pane.purpose),
      ...(insideExcel ? [] : [element("p", pane.outsideExcel)]),
      element("h2", pane.functionsHeading),
      element("p", pane.functionsText),
      ...pane.functionsExamples.map((formula) => element("code", formula)),
      element("h2", pane.workbookHeading),
      element("p", pane.workbookText),
      element("code", pane.workbookCommand),
      element("small", pane.privacyNote),
    );
  labelLinks(page);
}

/** The addresses stand in the page, where a release replaces them. */
function labelLinks(page: Document): void {
  const labels = { "support-link": pane.supportLink, "privacy-link": pane.privacyLink };
  for (const [id, label] of Object.entries(labels)) page.getElementById(id)?.replaceChildren(label);
  const links = page.getElementById("links");
  links?.setAttribute("aria-label", pane.linksLabel);
  links?.removeAttribute("hidden");
}
